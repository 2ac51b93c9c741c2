import CharterDiagnostics
import FEEL

extension LintRule {
  static let invalidDateOrDuration = LintRule(
    "invalid-date-or-duration", .error, .types,
    title: LocalizedText(en: "invalid date or duration", da: "ugyldig dato eller varighed"),
    summary: LocalizedText(
      en: "A date is a day of the calendar, a duration is written as in ISO 8601, and an end is "
        + "not before its start.",
      da: "En dato er en dag i kalenderen, en varighed skrives som i ISO 8601, og en slutning "
        + "ligger ikke før sin begyndelse."),
    rationale: LocalizedText(
      en: "A day that does not exist cannot be waited for.",
      da: "En dag, der ikke findes, kan man ikke vente på."),
    wrong: .charter("inForce: { from: «'2024-02-30'» },"),
    right: .charter("inForce: { from: '2024-02-29' },"),
    // Texts are read when they are loaded.
    check: .conditions { condition, _, findings in
      for syntax in condition.parts.lazy.map(\.syntax) {
        guard let numbers = syntax.calendarNumbers, CivilDate(numbers) == nil else { continue }
        let text = condition.text.text(in: syntax.range).quoted
        findings.report(
          LocalizedText(
            en: "\(text) is no day of the calendar", da: "\(text) er ingen dag i kalenderen"),
          at: condition.location(of: syntax.range))
      }
    })
}
