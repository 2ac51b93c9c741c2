import CharterDiagnostics

extension LintRule {
  static let missingMember = LintRule(
    "missing-member", .error, .files,
    title: LocalizedText(en: "missing member", da: "manglende felt"),
    summary: LocalizedText(
      en: "An object has all members that its format asks for.",
      da: "Et objekt har alle de felter, som formatet beder om."),
    rationale: LocalizedText(
      en: "A default would hide that nobody decided: whether a duty is a must is for its author "
        + "to say.",
      da: "En standardværdi ville skjule, at ingen har besluttet sig: om en pligt er et krav, "
        + "siger forfatteren."),
    wrong: .rules(
      """
      «{»
        id: 'board-elected',
        level: 'must',
        requires: 'bylaws.board.elected = true',
        cure: 'P30D',
        remedy: { da: 'Hold valg.', en: 'Hold an election.' },
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
        cure: 'P30D',
        remedy: { da: 'Hold valg.', en: 'Hold an election.' },
        cite: [{ source: 'act' }],
      },
      """),
    check: .loading)
}
