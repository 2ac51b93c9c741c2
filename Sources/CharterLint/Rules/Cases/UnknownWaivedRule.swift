import CharterDiagnostics

extension LintRule {
  static let unknownWaivedRule = LintRule(
    "unknown-waived-rule", .error, .cases,
    title: LocalizedText(en: "waiver of an unknown rule", da: "dispensation fra en ukendt regel"),
    summary: LocalizedText(
      en: "A waiver names a rule that a charter has.",
      da: "En dispensation nævner en regel, som et charter har."),
    rationale: LocalizedText(
      en: "Otherwise it waives nothing, and nobody notices.",
      da: "Ellers fraviger den ingenting, og ingen opdager det."),
    wrong: .caseFile(
      """
      waivers: [
        {
          rule: «'board-elect'»,
          from: '2025-01-01',
          until: '2030-12-31',
          by: 'udvalget',
          basis: '§ 5',
          reason: 'Valget er udskudt.',
        },
      ],
      """),
    right: .caseFile(
      """
      waivers: [
        {
          rule: 'board-elected',
          from: '2025-01-01',
          until: '2030-12-31',
          by: 'udvalget',
          basis: '§ 5',
          reason: 'Valget er udskudt.',
        },
      ],
      """),
    check: .loading)
}
