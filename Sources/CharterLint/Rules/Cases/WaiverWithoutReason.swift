import CharterDiagnostics

extension LintRule {
  static let waiverWithoutReason = LintRule(
    "waiver-without-reason", .error, .cases,
    title: LocalizedText(en: "waiver without a reason", da: "dispensation uden begrundelse"),
    summary: LocalizedText(en: "A waiver says why.", da: "En dispensation siger hvorfor."),
    rationale: LocalizedText(
      en: "Setting a rule aside for one association and not for others needs a reason that can "
        + "be held against it.",
      da: "At sætte en regel til side for én forening og ikke for andre kræver en grund, som "
        + "kan efterprøves."),
    wrong: .caseFile(
      """
      waivers: [
        «{»
          rule: 'board-elected',
          from: '2025-01-01',
          until: '2030-12-31',
          by: 'udvalget',
          basis: '§ 5',
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
          reason: 'Valget er udskudt på grund af en brand.',
        },
      ],
      """),
    check: .loading)
}
