import CharterDiagnostics

extension LintRule {
  static let duplicateId = LintRule(
    "duplicate-id", .error, .references,
    title: LocalizedText(en: "id declared twice", da: "id erklæret to gange"),
    summary: LocalizedText(
      en: "Values, rules, facts and languages are each declared once.",
      da: "Værdier, regler, oplysninger og sprog erklæres hver én gang."),
    rationale: LocalizedText(
      en: "Reports, waivers and tests speak of a rule by its id.",
      da: "Rapporter, dispensationer og prøver taler om en regel ved dens id."),
    wrong: .rules(
      "id: 'board-elected',",
      """
      id: «'board-elected'»,
      requires: 'bylaws.board.size >= 3',
      """),
    right: .rules(
      "id: 'board-elected',",
      """
      id: 'board-size',
      requires: 'bylaws.board.size >= 3',
      """),
    check: .loading)
}
