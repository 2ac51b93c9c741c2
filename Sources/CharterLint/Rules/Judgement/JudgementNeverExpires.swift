import CharterDiagnostics
import ValueCharters

extension LintRule {
  static let judgementNeverExpires = LintRule(
    "judgement-never-expires", .note, .judgement,
    title: LocalizedText(en: "judgement that never expires", da: "vurdering, der aldrig udløber"),
    summary: LocalizedText(
      en: "A judgement says how long it can be relied on.",
      da: "En vurdering siger, hvor længe man kan stole på den."),
    rationale: LocalizedText(
      en: "People and associations change; what was found once must not follow them for ever.",
      da: "Mennesker og foreninger ændrer sig; det, der engang blev fundet, må ikke følge dem "
        + "for evigt."),
    wrong: .facts(
      """
      review: {
        «conduct»: {
          type: 'boolean',
          source: 'assessor',
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
          validFor: 'P3Y',
          datedBy: 'review',
        },
      },
      """),
    check: .facts { fact, findings in
      guard fact.source == .assessor, fact.validFor == nil else { return }
      findings.report(
        LocalizedText(
          en: "judgement \(fact.path.quoted) has no 'validFor'",
          da: "vurderingen \(fact.path.quoted) har ingen 'validFor'"),
        at: fact.location)
    })
}
