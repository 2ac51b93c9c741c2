import CharterDiagnostics

extension LintRule {
  static let unknownFunction = LintRule(
    "unknown-function", .error, .types,
    title: LocalizedText(en: "unknown function", da: "ukendt funktion"),
    summary: LocalizedText(
      en: "A condition calls only functions that the language has.",
      da: "En betingelse kalder kun funktioner, som sproget har."),
    rationale: LocalizedText(
      en: "Functions cannot be added: every reader of a charter shall know all of them.",
      da: "Funktioner kan ikke tilføjes: enhver læser af et charter skal kende dem alle."),
    wrong: .rule("requires: '«lenght»(association.name) > 3',"),
    right: .rule("requires: 'string length(association.name) > 3',"),
    check: .loading)
}
