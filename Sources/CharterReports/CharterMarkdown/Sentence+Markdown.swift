import ValueCharters

extension Sentence {
  /// The sentence behind a label: on its line as far as it is short, below it as a list otherwise.
  func item(_ label: MarkdownText, in wording: Wording) -> MarkdownBlock.Item {
    let label = label + " "
    guard !isShort else {
      return MarkdownBlock.Item(label + .plain(wording.sentence(text(in: wording))))
    }
    let (lead, items) = outline(in: wording)
    return MarkdownBlock.Item(label + .plain(wording.capitalized(lead) + ":"), items)
  }

  /// Whether a reader takes it in at once.
  private var isShort: Bool {
    switch self {
    case .clause, .answer: true
    case .all(let parts), .any(let parts):
      parts.count == 2 && parts.allSatisfy { !$0.isComposite }
    case .each(_, let body), .existence(_, let body): body.isPlain
    case .conditional: false
    }
  }

  /// Whether it is one clause, or two of which none has parts.
  private var isPlain: Bool {
    switch self {
    case .clause, .answer, .all, .any: isShort
    case .each, .existence, .conditional: false
    }
  }

  /// The words before a list, and the list.
  private func outline(in wording: Wording) -> (lead: String, items: [MarkdownBlock.Item]) {
    switch self {
    case .clause, .answer: (text(in: wording), [])
    case .all(let parts):
      (
        wording(en: "all of the following", da: "alt det følgende"),
        parts.map { $0.item(in: wording) }
      )
    case .any(let parts):
      (
        wording(en: "at least one of the following", da: "mindst ét af det følgende"),
        parts.map { $0.item(in: wording) }
      )
    case .each(let lead, let body): (lead, body.items(in: wording))
    case .existence(let lead, let body): (lead, body.items(in: wording))
    case .conditional: (wording(en: "it depends", da: "det kommer an på"), items(in: wording))
    }
  }

  private func items(in wording: Wording) -> [MarkdownBlock.Item] {
    switch self {
    case .all(let parts): return parts.map { $0.item(in: wording) }
    case .conditional(let test, let then, let otherwise):
      let condition = test.text(in: wording)
      return [
        then.item(after: wording(en: "if \(condition)", da: "hvis \(condition)"), in: wording),
        otherwise.item(after: wording(en: "otherwise", da: "ellers"), in: wording),
      ]
    case .clause, .answer, .any, .each, .existence: return [item(in: wording)]
    }
  }

  private func item(after lead: String, in wording: Wording) -> MarkdownBlock.Item {
    isShort
      ? MarkdownBlock.Item(.plain("\(lead): \(text(in: wording))"))
      : MarkdownBlock.Item(.plain(lead + ":"), items(in: wording))
  }

  private func item(in wording: Wording) -> MarkdownBlock.Item {
    guard !isShort else { return MarkdownBlock.Item(.plain(text(in: wording))) }
    let (lead, items) = outline(in: wording)
    return MarkdownBlock.Item(.plain(lead + ":"), items)
  }
}
