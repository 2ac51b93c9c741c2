import CharterDiagnostics

extension LintRule {
  static let shadowedName = LintRule(
    "shadowed-name", .error, .references,
    title: LocalizedText(en: "hidden name", da: "skjult navn"),
    summary: LocalizedText(
      en: "A definition or variable has no name that already means something.",
      da: "En definition eller variabel har ikke et navn, der allerede betyder noget."),
    rationale: LocalizedText(
      en: "Two readers of the condition would think of two things.",
      da: "To læsere af betingelsen ville tænke på to ting."),
    wrong: .charter(
      """
      definitions: { «membership»: 'true' },
      applies: 'membership.count > 10',
      """),
    right: .charter(
      """
      definitions: { hasMembers: 'membership.count > 10' },
      applies: 'hasMembers',
      """),
    check: .loading)
}
