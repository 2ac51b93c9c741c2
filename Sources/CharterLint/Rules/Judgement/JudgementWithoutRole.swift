import CharterDiagnostics
import ValueCharters

extension LintRule {
  static let judgementWithoutRole = LintRule(
    "judgement-without-role", .error, .judgement,
    title: LocalizedText(en: "judgement without a role", da: "vurdering uden rolle"),
    summary: LocalizedText(
      en: "A judgement says who is to make it.",
      da: "En vurdering siger, hvem der skal foretage den."),
    rationale: LocalizedText(
      en: "Who judges is part of what a judgement is worth.",
      da: "Hvem der vurderer, hører med til, hvad en vurdering er værd."),
    wrong: .facts(
      """
      review: {
        «conduct»: {
          type: 'boolean',
          source: 'assessor',
          criteria: { da: 'Sagens hændelser.', en: 'The incidents of the case.' },
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
    missing: "role",
    check: .judgements(without: "role") { $0.role == nil })
}

extension LintRule.Check {
  /// Finds judgements that lack a member.
  static func judgements(
    without member: String, _ isMissing: @escaping @Sendable (Fact) -> Bool
  ) -> LintRule.Check {
    .project { project, findings in
      for vocabulary in project.vocabularies where !vocabulary.content.unread.contains(member) {
        for fact in vocabulary.content.facts where fact.source == .assessor && isMissing(fact) {
          findings.report(
            LocalizedText(
              en: "judgement \(fact.path.quoted) has no \(member.quoted)",
              da: "vurderingen \(fact.path.quoted) har ingen \(member.quoted)"),
            at: fact.location)
        }
      }
    }
  }
}
