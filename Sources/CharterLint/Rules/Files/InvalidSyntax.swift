import CharterDiagnostics

extension LintRule {
  static let invalidSyntax = LintRule(
    "invalid-syntax", .error, .files,
    title: LocalizedText(en: "invalid syntax", da: "ugyldig syntaks"),
    summary: LocalizedText(en: "A file is well-formed JSON5.", da: "En fil er velformet JSON5."),
    rationale: LocalizedText(
      en: "What cannot be read cannot be evaluated, and what was meant is a guess.",
      da: "Det, der ikke kan læses, kan ikke vurderes, og hvad der var ment, er et gæt."),
    wrong: .rule(
      """
      level: 'must'«»
      cure: 'P30D',
      """),
    right: .rule(
      """
      level: 'must',
      cure: 'P30D',
      """),
    check: .loading)
}
