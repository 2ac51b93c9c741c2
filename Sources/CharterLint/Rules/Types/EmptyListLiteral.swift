import CharterDiagnostics
import FEEL

extension LintRule {
  static let emptyListLiteral = LintRule(
    "empty-list-literal", .warning, .types,
    title: LocalizedText(en: "empty list", da: "tom liste"),
    summary: LocalizedText(
      en: "An empty list stands only where it is compared.",
      da: "En tom liste står kun, hvor der sammenlignes med den."),
    rationale: LocalizedText(
      en: "Nothing is in an empty list, so that the condition has the same answer for "
        + "everybody.",
      da: "Intet er i en tom liste, så betingelsen har det samme svar for alle."),
    wrong: .rule("requires: 'association.name in «[]»',"),
    right: .rule("requires: 'count(finance.donations) = 0',"),
    check: .conditions { condition, _, findings in
      for syntax in condition.parts.lazy.map(\.syntax) {
        if case .comparison = syntax.form { continue }
        for part in syntax.form.parts where part.form == .list([]) {
          findings.report(
            LocalizedText(
              en: "nothing is in an empty list", da: "der er intet i en tom liste"),
            at: condition.location(of: part.range))
        }
      }
    })
}
