import CharterDiagnostics

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
    check: .loading)
}
