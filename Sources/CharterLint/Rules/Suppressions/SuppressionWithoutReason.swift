import CharterDiagnostics

extension LintRule {
  static let suppressionWithoutReason = LintRule(
    "suppression-without-reason", .warning, .suppressions,
    title: LocalizedText(en: "suppression without a reason", da: "undtagelse uden grund"),
    summary: LocalizedText(
      en: "A comment lint:allow says why, behind because.",
      da: "En kommentar lint:allow siger hvorfor, efter because."),
    rationale: LocalizedText(
      en: "Whoever comes later must know whether the reason still holds.",
      da: "Den, der kommer senere, skal kunne vide, om grunden stadig gælder."),
    wrong: .charter(
      """
      «// lint:allow undated-source»
      sources: { act: { title: 'Lov', read: 'fully' } },
      """),
    right: .charter(
      """
      // lint:allow undated-source because the guide is kept up to date
      sources: { act: { title: 'Lov', read: 'fully' } },
      """),
    check: .control)
}

extension Diagnostic {
  /// The finding about a suppression that does not say why.
  static func suppressionWithoutReason(at location: SourceLocation) -> Diagnostic {
    let rule = LintRule.suppressionWithoutReason
    return Diagnostic(
      id: rule.id, severity: rule.severity,
      message: LocalizedText(
        en: "a suppression says why: 'lint:allow RULE because …'",
        da: "en undtagelse siger hvorfor: 'lint:allow REGEL because …'"),
      location: location)
  }
}
