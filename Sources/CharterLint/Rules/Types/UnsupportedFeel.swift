import CharterDiagnostics

extension LintRule {
  static let unsupportedFeel = LintRule(
    "unsupported-feel", .error, .types,
    title: LocalizedText(en: "FEEL that is left out", da: "FEEL, der er udeladt"),
    summary: LocalizedText(
      en: "A condition stays within the profile of FEEL that charters are written in.",
      da: "En betingelse holder sig inden for den del af FEEL, som chartre skrives i."),
    rationale: LocalizedText(
      en: "What was left out would make answers depend on what is not declared, or on the "
        + "machine: a test for null, the clock, regular expressions.",
      da: "Det udeladte ville gøre svar afhængige af det, der ikke er oplyst, eller af "
        + "maskinen: en prøve på null, uret, regulære udtryk."),
    wrong: .rule("requires: 'association.name != «null»',"),
    right: .rule("requires: 'string length(association.name) > 0',"),
    check: .loading)
}
