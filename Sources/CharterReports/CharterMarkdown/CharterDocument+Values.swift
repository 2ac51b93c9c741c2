import ValueCharters

extension CharterDocument {
  /// The values, with what the association owes.
  var associationPart: [MarkdownBlock] {
    let values = charter.values.filter { value in
      value.rules.isEmpty || value.rules.contains { $0.holder == .association }
    }
    return part(
      wording(en: "The values and what they ask", da: "Værdierne og hvad de beder om"), values,
      .association)
  }

  /// What the authority owes.
  var authorityPart: [MarkdownBlock] {
    let values = charter.values.filter { $0.rules.contains { $0.holder == .authority } }
    return part(
      wording(en: "The duties of the authority", da: "Myndighedens pligter"), values, .authority)
  }

  private func part(
    _ title: String, _ values: [Charter.Value], _ holder: Charter.Rule.Holder
  ) -> [MarkdownBlock] {
    guard !values.isEmpty else { return [] }
    return [.heading(2, .plain(title))] + values.flatMap { blocks(of: $0, holder) }
  }

  private func blocks(of value: Charter.Value, _ holder: Charter.Rule.Holder) -> [MarkdownBlock] {
    // A value with duties of both sides is told once for each; links lead to the first place.
    let isFirst =
      holder == .association || !value.rules.contains { $0.holder == .association }
    var blocks = [
      MarkdownBlock.heading(
        3, .plain(text(value.title)),
        anchor: isFirst ? anchor(.value, value.id.content) : nil)
    ]
    if let own = value.text { blocks.append(.paragraph(.plain(text(own)))) }
    if let concept = concept(of: value) { blocks.append(.paragraph(concept)) }
    let rules = compiled.rules.filter {
      $0.value.id.content == value.id.content && $0.rule.holder == holder
    }
    for rule in rules { blocks += self.blocks(of: rule) }
    return blocks
  }

  private func concept(of value: Charter.Value) -> MarkdownText? {
    guard let name = value.concept?.content, let concept = compiled.concepts?[name] else {
      return nil
    }
    var words = text(concept.title)
    let broader = concept.broader.flatMap { compiled.concepts?[$0.content] }
    if broader == nil, words == text(value.title) { return nil }
    if let broader {
      words += wording(
        en: ", a part of \(text(broader.title))", da: ", en del af \(text(broader.title))")
    }
    return .emphasis(wording(en: "Shared concept: \(words)", da: "Fælles begreb: \(words)"))
  }
}
