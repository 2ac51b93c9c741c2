import CharterDiagnostics

extension LintRule {
  static let overlappingWaivers = LintRule(
    "overlapping-waivers", .warning, .cases,
    title: LocalizedText(en: "overlapping waivers", da: "overlappende dispensationer"),
    summary: LocalizedText(
      en: "On no day do two waivers of one rule hold.",
      da: "To dispensationer fra én regel gælder aldrig på samme dag."),
    rationale: LocalizedText(
      en: "Only one of them counts, and with it one basis and one reason.",
      da: "Kun den ene tæller, og med den én hjemmel og én begrundelse."),
    wrong: .caseFile(
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
        {
          rule: «'board-elected'»,
          from: '2030-12-31',
          until: '2031-12-31',
          by: 'udvalget',
          basis: '§ 5',
          reason: 'Valget er udskudt igen.',
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
        {
          rule: 'board-elected',
          from: '2031-01-01',
          until: '2031-12-31',
          by: 'udvalget',
          basis: '§ 5',
          reason: 'Valget er udskudt igen.',
        },
      ],
      """),
    check: .loading)
}
