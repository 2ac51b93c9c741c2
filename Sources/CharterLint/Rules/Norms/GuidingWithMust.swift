import CharterDiagnostics

extension LintRule {
  static let guidingWithMust = LintRule(
    "guiding-with-must", .error, .norms,
    title: LocalizedText(en: "must in a guiding charter", da: "krav i et vejledende charter"),
    summary: LocalizedText(
      en: "A guiding charter has no must.",
      da: "Et vejledende charter har intet krav."),
    rationale: LocalizedText(
      en: "Nothing depends on a guiding charter; a must in it would threaten with nothing or "
        + "mean more than it says.",
      da: "Intet afhænger af et vejledende charter; et krav i det ville true med ingenting "
        + "eller betyde mere, end det siger."),
    wrong: .charter(
      """
      effect: 'guiding',
      values: [
        {
          id: 'democracy',
          title: { da: 'Demokrati', en: 'Democracy' },
          rules: [
            {
              id: 'board-elected',
              level: «'must'»,
              title: { da: 'Bestyrelsen er valgt', en: 'The board is elected' },
              requires: 'bylaws.board.elected = true',
              remedy: { da: 'Hold valg.', en: 'Hold an election.' },
              cite: [{ source: 'act' }],
            },
          ],
        },
      ],
      outcomes: {
        aligned: { da: 'Alt følges.', en: 'All is followed.' },
        open: { da: 'Det vides ikke.', en: 'It is not known.' },
        differs: { da: 'Noget er anderledes.', en: 'Something differs.' },
      },
      """),
    right: .charter(
      """
      effect: 'guiding',
      values: [
        {
          id: 'democracy',
          title: { da: 'Demokrati', en: 'Democracy' },
          rules: [
            {
              id: 'board-elected',
              level: 'should',
              title: { da: 'Bestyrelsen er valgt', en: 'The board is elected' },
              requires: 'bylaws.board.elected = true',
              remedy: { da: 'Hold valg.', en: 'Hold an election.' },
              cite: [{ source: 'act' }],
            },
          ],
        },
      ],
      outcomes: {
        aligned: { da: 'Alt følges.', en: 'All is followed.' },
        open: { da: 'Det vides ikke.', en: 'It is not known.' },
        differs: { da: 'Noget er anderledes.', en: 'Something differs.' },
      },
      """),
    check: .loading)
}
