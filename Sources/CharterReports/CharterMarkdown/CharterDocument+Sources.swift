import ValueCharters

extension CharterDocument {
  /// What the charter rests on, and how far it was read.
  var sourcePart: [MarkdownBlock] {
    guard !charter.sources.isEmpty else { return [] }
    return [
      .heading(2, .plain(wording(en: "Sources", da: "Kilder"))),
      .list(charter.sources.map { item(for: $0) }),
    ]
  }

  private func item(for source: Charter.Source) -> MarkdownBlock.Item {
    let title =
      source.url.map { MarkdownText.link(source.title, to: $0) } ?? .plain(source.title)
    var details: [String] = []
    if let publisher = source.publisher { details.append(publisher) }
    if let date = source.date { details.append(wording.date(date)) }
    if let until = source.until {
      details.append(
        wording(
          en: "holds until \(wording.onDate(until))", da: "gælder til \(wording.onDate(until))"))
    }
    let place =
      details.isEmpty ? "." : ". " + wording.sentence(details.joined(separator: ", "))
    return MarkdownBlock.Item(
      .anchor(anchor(.source, source.id.content)) + title + .plain(place + " ")
        + .strong(wording.sentence(wording.phrase(for: source.read))))
  }

  /// The sources of a rule, each with how far it was read.
  func citations(_ citations: [Charter.Citation]) -> [MarkdownBlock.Item] {
    guard !citations.isEmpty else { return [] }
    return [
      MarkdownBlock.Item(
        label(en: "Sources", da: "Kilder") + " " + citations.map { reference($0) }.joined(by: "; "))
    ]
  }

  /// A link to a source, with the place in it and how far it was read.
  func reference(_ citation: Charter.Citation) -> MarkdownText {
    let id = citation.source.content
    let source = charter.sources.first { $0.id.content == id }
    let link = MarkdownText.link(source?.title ?? id, to: "#" + anchor(.source, id))
    let place = citation.at.map { ", \($0)" } ?? ""
    let reading = source.map { " (\(wording.phrase(for: $0.read)))" } ?? ""
    return link + .plain(place + reading)
  }
}
