import CharterDiagnostics

extension LintRule {
  static let circularDefinition = LintRule(
    "circular-definition", .error, .references,
    title: LocalizedText(en: "circular definition", da: "definition i ring"),
    summary: LocalizedText(
      en: "Definitions, concepts, charters and versions do not rest on each other in a circle.",
      da: "Definitioner, begreber, chartre og udgaver hviler ikke på hinanden i ring."),
    rationale: LocalizedText(
      en: "What is defined by itself is not defined.",
      da: "Det, der er defineret ved sig selv, er ikke defineret."),
    wrong: .charter(
      """
      definitions: { large: '«not(small)»', small: 'not(large)' },
      applies: 'large',
      """),
    right: .charter(
      """
      definitions: { large: 'membership.count > 100', small: 'not(large)' },
      applies: 'small',
      """),
    check: .loading)
}
