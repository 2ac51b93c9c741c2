import CharterDiagnostics

extension LintRule {
  static let untranslatedCopy = LintRule(
    "untranslated-copy", .note, .languages,
    title: LocalizedText(en: "text that was not translated", da: "tekst, der ikke er oversat"),
    summary: LocalizedText(
      en: "A longer text is not the same in two languages.",
      da: "En længere tekst er ikke ens på to sprog."),
    rationale: LocalizedText(
      en: "Copies are what is left when a translation was to follow.",
      da: "Kopier er det, der står tilbage, når en oversættelse skulle komme senere."),
    wrong: .rule("remedy: { da: 'Hold an election soon.', en: «'Hold an election soon.'» },"),
    right: .rule("remedy: { da: 'Hold valg snart.', en: 'Hold an election soon.' },"),
    check: .texts { text, findings in
      guard let first = text.entries.first, first.text.count(where: { $0 == " " }) >= 2
      else { return }
      for entry in text.entries.dropFirst() where entry.text == first.text {
        findings.report(
          LocalizedText(
            en: "the text is the same as in the first language",
            da: "teksten er den samme som på det første sprog"),
          at: text.location(of: entry))
      }
    })
}
