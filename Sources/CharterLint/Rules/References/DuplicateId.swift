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
      """
      {
        id: 'board-elected',
        level: 'must',
        title: { da: 'Bestyrelsen er valgt', en: 'The board is elected' },
        requires: 'bylaws.board.elected = true',
        remedy: { da: 'Hold valg.', en: 'Hold an election.' },
        cite: [{ source: 'act' }],
      },
      {
        id: «'board-elected'»,
        level: 'must',
        title: { da: 'Bestyrelsen er stor nok', en: 'The board is large enough' },
        requires: 'bylaws.board.size >= 3',
        remedy: { da: 'Vælg flere.', en: 'Elect more.' },
        cite: [{ source: 'act' }],
      },
      """),
    right: .rules(
      """
      {
        id: 'board-elected',
        level: 'must',
        title: { da: 'Bestyrelsen er valgt', en: 'The board is elected' },
        requires: 'bylaws.board.elected = true',
        remedy: { da: 'Hold valg.', en: 'Hold an election.' },
        cite: [{ source: 'act' }],
      },
      {
        id: 'board-size',
        level: 'must',
        title: { da: 'Bestyrelsen er stor nok', en: 'The board is large enough' },
        requires: 'bylaws.board.size >= 3',
        remedy: { da: 'Vælg flere.', en: 'Elect more.' },
        cite: [{ source: 'act' }],
      },
      """),
    check: .loading)
}
