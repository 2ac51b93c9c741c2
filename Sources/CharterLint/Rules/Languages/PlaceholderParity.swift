import CharterDiagnostics

extension LintRule {
  static let placeholderParity = LintRule(
    "placeholder-parity", .error, .languages,
    title: LocalizedText(en: "placeholders that differ", da: "pladsholdere, der er forskellige"),
    summary: LocalizedText(
      en: "A text has the same placeholders in every language.",
      da: "En tekst har de samme pladsholdere på alle sprog."),
    rationale: LocalizedText(
      en: "A reader of one language would miss what a reader of the other is told.",
      da: "En læser af det ene sprog ville mangle det, en læser af det andet får at vide."),
    wrong: .rule("remedy: { da: 'Send {form} til os.', en: «'Send the form to us.'» },"),
    right: .rule("remedy: { da: 'Send {form} til os.', en: 'Send {form} to us.' },"),
    check: .texts { text, findings in
      guard let first = text.entries.first,
        text.entries.contains(where: \.text.hasBrace)
      else { return }
      let expected = first.text.placeholders
      for entry in text.entries.dropFirst() {
        let names = entry.text.placeholders
        let missing = expected.filter { !names.contains($0) }
        let extra = names.filter { !expected.contains($0) }
        if let name = missing.first {
          findings.report(
            LocalizedText(
              en: "the placeholder '{\(name)}' of the first language is missing",
              da: "pladsholderen '{\(name)}' fra det første sprog mangler"),
            at: text.location(of: entry))
        } else if let name = extra.first, let start = entry.text.utf8Offset(of: "{\(name)}") {
          let range = SourceRange(start, start + name.utf8.count + 2)
          findings.report(
            LocalizedText(
              en: "the placeholder '{\(name)}' is not in the first language",
              da: "pladsholderen '{\(name)}' findes ikke på det første sprog"),
            at: text.location(of: range, in: entry))
        }
      }
    })
}

extension String {
  /// Whether a placeholder may stand in it; most texts have none.
  fileprivate var hasBrace: Bool {
    let bytes = utf8.span
    for place in bytes.indices where bytes[place] == UInt8(ascii: "{") { return true }
    return false
  }

  /// Where a part of it begins, as a UTF-8 offset.
  fileprivate func utf8Offset(of part: String) -> Int? {
    let text = Array(utf8)
    return text.indices.first { text[$0...].starts(with: part.utf8) }
  }

  /// The names in braces, each once.
  fileprivate var placeholders: [String] {
    var names: [String] = []
    for part in split(separator: "{", omittingEmptySubsequences: false).dropFirst() {
      guard let end = part.firstIndex(of: "}") else { continue }
      let name = String(part[..<end])
      let isName = name.utf8.allSatisfy { byte in
        byte == UInt8(ascii: ".") || byte == UInt8(ascii: "_") || byte.isLetterOrDigit
      }
      if isName, !name.isEmpty, !names.contains(name) { names.append(name) }
    }
    return names
  }
}
