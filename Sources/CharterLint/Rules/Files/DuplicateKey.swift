import CharterDiagnostics

extension LintRule {
  static let duplicateKey = LintRule(
    "duplicate-key", .error, .files,
    title: LocalizedText(en: "key given twice", da: "nøgle angivet to gange"),
    summary: LocalizedText(
      en: "An object has each key once.", da: "Et objekt har hver nøgle én gang."),
    rationale: LocalizedText(
      en: "Readers disagree on which of two members counts, so that two people can read two "
        + "charters out of one file.",
      da: "Læsere er uenige om, hvilket af to felter der gælder, så to mennesker kan læse to "
        + "chartre ud af én fil."),
    wrong: .rule(
      """
      cure: 'P30D',
      «cure»: 'P60D',
      """),
    right: .rule("cure: 'P60D',"),
    check: .loading)
}
