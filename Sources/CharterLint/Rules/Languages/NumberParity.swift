import CharterDiagnostics

extension LintRule {
  static let numberParity = LintRule(
    "number-parity", .note, .languages,
    title: LocalizedText(en: "numbers that differ", da: "tal, der er forskellige"),
    summary: LocalizedText(
      en: "A text has the same numbers in every language.",
      da: "En tekst har de samme tal på alle sprog."),
    rationale: LocalizedText(
      en: "30 days in one language and 60 in the other are two promises.",
      da: "30 dage på ét sprog og 60 på et andet er to løfter."),
    wrong: .rule("remedy: { da: 'Svar inden 60 dage.', en: «'Reply within 30 days.'» },"),
    right: .rule("remedy: { da: 'Svar inden 30 dage.', en: 'Reply within 30 days.' },"),
    check: .texts { text, findings in
      guard let first = text.entries.first else { return }
      let expected = first.text.numbers
      for entry in text.entries.dropFirst() where entry.text.numbers != expected {
        findings.report(
          LocalizedText(
            en: "the numbers are not those of the first language",
            da: "tallene er ikke de samme som på det første sprog"),
          at: text.location(of: entry))
      }
    })
}

extension String {
  /// The numbers in digits, sorted, with neither signs between thousands nor a sign of decimals.
  fileprivate var numbers: [String] {
    var numbers: [String] = []
    var digits = ""
    var separator = false
    for byte in utf8 {
      if UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte {
        digits.unicodeScalars.append(Unicode.Scalar(byte))
        separator = false
      } else if !separator, !digits.isEmpty,
        byte == UInt8(ascii: ".") || byte == UInt8(ascii: ",")
      {
        separator = true
      } else {
        if !digits.isEmpty { numbers.append(digits) }
        digits = ""
        separator = false
      }
    }
    if !digits.isEmpty { numbers.append(digits) }
    return numbers.sorted()
  }
}
