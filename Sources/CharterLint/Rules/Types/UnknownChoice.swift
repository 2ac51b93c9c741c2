import CharterDiagnostics

extension LintRule {
  static let unknownChoice = LintRule(
    "unknown-choice", .error, .types,
    title: LocalizedText(en: "unknown choice", da: "ukendt valgmulighed"),
    summary: LocalizedText(
      en: "A choice is compared only with those that it has.",
      da: "Et valg sammenlignes kun med de muligheder, det har."),
    rationale: LocalizedText(
      en: "A misspelt choice is never chosen.",
      da: "En valgmulighed med en slåfejl bliver aldrig valgt."),
    wrong: .rule("requires: 'association.form = «\"asociation\"»',"),
    right: .rule("requires: 'association.form = \"association\"',"),
    check: .loading)
}
