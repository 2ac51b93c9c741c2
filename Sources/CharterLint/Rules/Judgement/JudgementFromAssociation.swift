import CharterDiagnostics
import ValueCharters

extension LintRule {
  static let judgementFromAssociation = LintRule(
    "judgement-from-association", .error, .judgement,
    title: LocalizedText(
      en: "judgement by the one who is judged",
      da: "vurdering foretaget af den, der vurderes"),
    summary: LocalizedText(
      en: "What has criteria or a role is a judgement and comes from an assessor.",
      da: "Det, der har kriterier eller en rolle, er en vurdering og kommer fra en vurderende "
        + "person."),
    rationale: LocalizedText(
      en: "Nobody assesses their own conduct, and a declaration is not evidence of it.",
      da: "Ingen vurderer sin egen adfærd, og en erklæring er ikke bevis for den."),
    wrong: .facts(
      """
      review: {
        «conduct»: {
          type: 'boolean',
          criteria: { da: 'Sagens hændelser.', en: 'The incidents of the case.' },
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
    check: .project { project, findings in
      for vocabulary in project.vocabularies where !vocabulary.content.unread.contains("source") {
        for fact in vocabulary.content.facts
        where fact.source == .association && (fact.criteria != nil || fact.role != nil) {
          findings.report(
            LocalizedText(
              en: "\(fact.path.quoted) is a judgement, so that its 'source' is not the association",
              da: "\(fact.path.quoted) er en vurdering, så dens 'source' er ikke foreningen"),
            at: fact.location)
        }
      }
    })
}
