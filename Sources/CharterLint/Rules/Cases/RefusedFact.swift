import CharterDiagnostics

extension LintRule {
  static let refusedFact = LintRule(
    "refused-fact", .error, .cases,
    title: LocalizedText(
      en: "fact from somebody who may not supply it",
      da: "oplysning fra en, der ikke må give den"),
    summary: LocalizedText(
      en: "Each fact comes from the one whom the vocabulary names for it.",
      da: "Hver oplysning kommer fra den, som ordforrådet angiver."),
    rationale: LocalizedText(
      en: "An authority that fills in what the association declares would answer for it.",
      da: "En myndighed, der udfylder det, foreningen oplyser, ville svare på dens vegne."),
    wrong: .caseFile(
      """
      reviews: [
        {
          fact: «'bylaws.board.elected'»,
          value: true,
          by: 'assessor-1',
          role: 'sagsbehandler',
          on: '2025-03-02',
          reasons: 'Samtalen den 1. marts.',
        },
      ],
      """),
    right: .caseFile(
      """
      reviews: [
        {
          fact: 'review.conduct',
          value: true,
          by: 'assessor-1',
          role: 'sagsbehandler',
          on: '2025-03-02',
          reasons: 'Samtalen den 1. marts.',
        },
      ],
      """),
    check: .loading)
}
