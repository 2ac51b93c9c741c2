import CharterDiagnostics
import ValueCharters

extension LintRule {
  static let judgementWithoutCriteria = LintRule(
    "judgement-without-criteria", .error, .judgement,
    title: LocalizedText(en: "judgement without criteria", da: "vurdering uden kriterier"),
    summary: LocalizedText(
      en: "A judgement says what it is to be based on.",
      da: "En vurdering siger, hvad den skal bygge på."),
    rationale: LocalizedText(
      en: "Without criteria two people judge two things, and nobody can object.",
      da: "Uden kriterier vurderer to mennesker to ting, og ingen kan indvende noget."),
    wrong: .facts(
      """
      review: {
        «conduct»: {
          type: 'boolean',
          source: 'assessor',
          role: { da: 'sagsbehandler', en: 'caseworker' },
        },
      },
      """),
    right: .facts(
      """
      review: {
        conduct: {
          type: 'boolean',
          source: 'assessor',
          criteria: { da: 'Sagens hændelser.', en: 'The incidents of the case.' },
          role: { da: 'sagsbehandler', en: 'caseworker' },
        },
      },
      """),
    missing: "criteria",
    check: .judgements(without: "criteria") { $0.criteria == nil })
}
