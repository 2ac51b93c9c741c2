import CharterDiagnostics

extension LintRule {
  static let lengthOutlier = LintRule(
    "length-outlier", .note, .languages,
    title: LocalizedText(
      en: "texts of very different length",
      da: "tekster af meget forskellig længde"),
    summary: LocalizedText(
      en: "A text is about as long in every language.",
      da: "En tekst er omtrent lige lang på alle sprog."),
    rationale: LocalizedText(
      en: "Where one is several times as long, the other leaves something out.",
      da: "Hvor den ene er flere gange så lang, udelader den anden noget."),
    wrong: .rule(
      """
      remedy: {
        da: 'Hold valg på det næste medlemsmøde, og send os referatet, når det er underskrevet af dirigenten.',
        en: «'Hold an election.'»,
      },
      """),
    right: .rule(
      "remedy: { da: 'Hold valg på medlemsmødet.', en: 'Hold an election at the meeting.' },"),
    check: .texts { text, findings in
      guard let first = text.entries.first else { return }
      let expected = first.text.unicodeScalars.count
      for entry in text.entries.dropFirst() {
        let count = entry.text.unicodeScalars.count
        // Short words differ by nature.
        guard max(expected, count) >= 60, max(expected, count) > 2 * min(expected, count) else {
          continue
        }
        findings.report(
          LocalizedText(
            en: "the text has \(count) characters, \(expected) in the first language",
            da: "teksten har \(count) tegn, på det første sprog \(expected)"),
          at: text.location(of: entry))
      }
    })
}
