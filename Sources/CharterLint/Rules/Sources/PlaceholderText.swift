import CharterDiagnostics
import CharterJSON

extension LintRule {
  static let placeholderText = LintRule(
    "placeholder-text", .warning, .sources,
    title: LocalizedText(en: "text that is still to come", da: "tekst, der mangler endnu"),
    summary: LocalizedText(
      en: "No text says TODO, TBD, FIXME or lorem ipsum.",
      da: "Ingen tekst siger TODO, TBD, FIXME eller lorem ipsum."),
    rationale: LocalizedText(
      en: "What was to be filled in before publication is found by its readers otherwise.",
      da: "Det, der skulle fyldes ud før offentliggørelsen, bliver ellers fundet af læserne."),
    wrong: .rule("remedy: { da: '«TODO»', en: 'Hold an election.' },"),
    right: .rule("remedy: { da: 'Hold valg.', en: 'Hold an election.' },"),
    check: .files { file, findings in
      guard file.kind != .charterTest, let root = file.json.root else { return }
      for node in root.strings {
        guard let text = node.string, let found = text.placeholder else { continue }
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
  /// The strings in a tree, keys left out, in order.
  fileprivate var strings: [JSONNode] {
    if string != nil { return [self] }
    return (elements ?? []).flatMap(\.strings) + (members ?? []).flatMap(\.value.strings)
  }
}

extension String {
  /// The first word that stands for a text to come, and its range of UTF-8 offsets.
  fileprivate var placeholder: (word: String, range: SourceRange)? {
    for word in split(whereSeparator: { !$0.isLetter }) where Self.marks.contains(word) {
      let start = utf8.distance(from: startIndex, to: word.startIndex)
      return (String(word), SourceRange(start, start + word.utf8.count))
    }
    return nil
  }

  private static let marks: Set<Substring> = [
    "TODO", "TBD", "FIXME", "Lorem", "lorem", "LOREM", "UDESTÅR", "MANGLER",
  ]
}
