import CharterDiagnostics

extension LintRule {
  static let missingTranslation = LintRule(
    "missing-translation", .error, .languages,
    title: LocalizedText(en: "missing translation", da: "manglende oversættelse"),
    summary: LocalizedText(
      en: "Every text is there in every language of its file.",
      da: "Enhver tekst findes på alle filens sprog."),
    rationale: LocalizedText(
      en: "Who is judged by a charter can read it.",
      da: "Den, der bedømmes efter et charter, kan læse det."),
    wrong: .charter("title: «{ da: 'Eksempel' }»,"),
    right: .charter("title: { da: 'Eksempel', en: 'Example' },"),
    check: .loading)
}
