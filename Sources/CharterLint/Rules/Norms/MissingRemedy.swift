import CharterDiagnostics
import ValueCharters

extension LintRule {
  static let missingRemedy = LintRule(
    "missing-remedy", .warning, .norms,
    title: LocalizedText(en: "duty without a remedy", da: "pligt uden anvisning"),
    summary: LocalizedText(
      en: "A rule for the association says what to do to satisfy it.",
      da: "En regel for foreningen siger, hvad der skal til for at opfylde den."),
    rationale: LocalizedText(
      en: "“Not satisfied” alone leaves volunteers guessing.",
      da: "“Ikke opfyldt” alene lader frivillige gætte."),
    wrong: .rules(
      """
      {
        id: «'board-elected'»,
        level: 'must',
        title: { da: 'Bestyrelsen er valgt', en: 'The board is elected' },
        requires: 'bylaws.board.elected = true',
        cite: [{ source: 'act' }],
      },
      """),
    right: .rules(
      """
      {
        id: 'board-elected',
        level: 'must',
        title: { da: 'Bestyrelsen er valgt', en: 'The board is elected' },
        requires: 'bylaws.board.elected = true',
        remedy: { da: 'Hold valg.', en: 'Hold an election.' },
        cite: [{ source: 'act' }],
      },
      """),
    missing: "remedy",
    check: .charterRules { rule, charter, findings in
      guard rule.remedy == nil, rule.holder == .association, charter.hasRead(["remedy", "holder"])
      else { return }
      findings.report(
        LocalizedText(
          en: "rule \(rule.id.content.quoted) has no 'remedy'",
          da: "reglen \(rule.id.content.quoted) har ingen 'remedy'"),
        at: rule.id.location)
    })
}
