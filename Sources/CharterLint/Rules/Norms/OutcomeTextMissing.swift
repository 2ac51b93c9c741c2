import CharterDiagnostics
import ValueCharters

extension LintRule {
  static let outcomeTextMissing = LintRule(
    "outcome-text-missing", .warning, .norms,
    title: LocalizedText(en: "outcome without a text", da: "udfald uden tekst"),
    summary: LocalizedText(
      en: "Each outcome that the charter's rules can lead to has a text.",
      da: "Hvert udfald, som charterets regler kan føre til, har en tekst."),
    rationale: LocalizedText(
      en: "What an outcome means, and who decides, is for the charter to say and not for the "
        + "tool.",
      da: "Hvad et udfald betyder, og hvem der beslutter, siger charteret og ikke værktøjet."),
    wrong: .charter(
      """
      «outcomes»: {
        conforms: { da: 'Alt er opfyldt.', en: 'All is met.' },
        gaps: { da: 'Noget mangler.', en: 'Something is missing.' },
        conflict: {
          text: { da: 'Noget står i vejen.', en: 'Something stands against it.' },
          cite: [{ source: 'act' }],
        },
      },
      """),
    right: .charter(
      """
      outcomes: {
        conforms: { da: 'Alt er opfyldt.', en: 'All is met.' },
        gaps: { da: 'Noget mangler.', en: 'Something is missing.' },
        undetermined: { da: 'Det vides ikke.', en: 'It is not known.' },
        conflict: {
          text: { da: 'Noget står i vejen.', en: 'Something stands against it.' },
          cite: [{ source: 'act' }],
        },
      },
      """),
    missing: "outcomes",
    check: .charters { charter, findings in
      guard charter.hasRead(["outcomes", "effect", "values", "rules", "level"]) else { return }
      let present = charter.charter.outcomes.map(\.outcome)
      let missing = charter.charter.likelyOutcomes.filter { !present.contains($0) }
      guard !missing.isEmpty else { return }
      let names = missing.map(\.rawValue)
      findings.report(
        LocalizedText(
          en: "there is no text for \(names.listed("and"))",
          da: "der er ingen tekst til \(names.listed("og"))"),
        at: charter.file.place(of: "outcomes"))
    })
}

extension Charter {
  /// The outcomes that declarations will have, except for accidents.
  fileprivate var likelyOutcomes: [Outcome] {
    let rules = rules.filter { $0.holder == .association }
    if rules.isEmpty { return [] }
    if effect == .guiding { return [.aligned, .open, .differs] }
    let musts = rules.filter { $0.level == .must }
    if musts.isEmpty { return [.conforms] }
    let gaps = musts.contains { $0.cure != nil } ? [Outcome.gaps] : []
    return [.conforms] + gaps + [.undetermined, .conflict]
  }
}
