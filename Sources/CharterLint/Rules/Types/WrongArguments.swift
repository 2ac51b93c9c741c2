import CharterDiagnostics

extension LintRule {
  static let wrongArguments = LintRule(
    "wrong-arguments", .error, .types,
    title: LocalizedText(en: "wrong arguments", da: "forkerte argumenter"),
    summary: LocalizedText(
      en: "A function gets the arguments that it takes.",
      da: "En funktion får de argumenter, den tager."),
    rationale: LocalizedText(
      en: "What is missing would have to be guessed.",
      da: "Det, der mangler, ville man skulle gætte."),
    wrong: .rule("requires: '«contains(association.name)»',"),
    right: .rule("requires: 'contains(association.name, \"foren\")',"),
    check: .loading)
}
