import CharterDiagnostics
import CharterJSON

extension LintRule {
  static let placeholderText = LintRule(
    "placeholder-text", .warning, .sources,
    title: LocalizedText(en: "text that is still to come", da: "tekst, der mangler endnu"),
    summary: LocalizedText(
      en: "No text says TODO, TBD, FIXME or lorem ipsum, or is nothing but '…' or '???'.",
      da: "Ingen tekst siger TODO, TBD, FIXME eller lorem ipsum eller er blot '…' eller '???'."),
    rationale: LocalizedText(
      en: "What was to be filled in before publication is found by its readers otherwise.",
      da: "Det, der skulle fyldes ud før offentliggørelsen, bliver ellers fundet af læserne."),
    wrong: .rule("remedy: { da: '«TODO»', en: 'Hold an election.' },"),
    right: .rule("remedy: { da: 'Hold valg.', en: 'Hold an election.' },"),
    check: .files { file, findings in
      guard file.kind != .charterTest, let root = file.json.root else { return }
      root.visitStrings { node, text in
        guard let found = text.placeholder else { return }
        let offsets = JSONStringOffsets(
          range: node.range, in: file.source.bytes, dialect: .json5)
        findings.report(
          LocalizedText(
            en: "\(found.word.quoted) stands where a text is to come",
            da: "\(found.word.quoted) står, hvor der skal stå en tekst"),
          at: file.location(offsets.sourceRange(of: found.range)))
      }
    })
}

extension JSONNode {
  /// Visits the strings in a tree, keys left out, in order.
  fileprivate func visitStrings(_ visit: (JSONNode, String) -> Void) {
    switch value {
    case .string(let text): visit(self, text)
    case .array(let elements): for element in elements { element.visitStrings(visit) }
    case .object(let members): for member in members { member.value.visitStrings(visit) }
    case .null, .boolean, .number, .invalid: break
    }
  }
}

extension String {
  /// The first word that stands for a text to come, and its range of UTF-8 offsets.
  fileprivate var placeholder: (word: String, range: SourceRange)? {
    if utf8.count <= 3, Self.blanks.contains(self) { return (self, SourceRange(0, utf8.count)) }
    guard holdsMark else { return nil }
    for word in split(whereSeparator: { !$0.isLetter }) where Self.marks.contains(word) {
      let start = utf8.distance(from: startIndex, to: word.startIndex)
      return (String(word), SourceRange(start, start + word.utf8.count))
    }
    return nil
  }

  /// Whether a mark stands anywhere in it, if only within a word; hardly any text has one.
  private var holdsMark: Bool {
    let text = utf8.span
    var previous: UInt8 = 0
    for place in text.indices {
      let byte = text[place]
      switch (previous, byte) {
      case (UInt8(ascii: "T"), UInt8(ascii: "O")), (UInt8(ascii: "T"), UInt8(ascii: "B")),
        (UInt8(ascii: "F"), UInt8(ascii: "I")), (UInt8(ascii: "L"), UInt8(ascii: "O")),
        (UInt8(ascii: "L"), UInt8(ascii: "o")), (UInt8(ascii: "l"), UInt8(ascii: "o")),
        (UInt8(ascii: "U"), UInt8(ascii: "D")), (UInt8(ascii: "M"), UInt8(ascii: "A")):
        let rest = utf8.dropFirst(place - 1)
        if Self.marks.contains(where: { rest.starts(with: $0.utf8) }) { return true }
      default: break
      }
      previous = byte
    }
    return false
  }

  /// What is nothing but a mark.
  private static let blanks = ["…", "...", "???", "xxx", "XXX"]

  private static let marks: [Substring] = [
    "TODO", "TBD", "FIXME", "Lorem", "lorem", "LOREM", "UDESTÅR", "MANGLER",
  ]
}
