import CharterDiagnostics
import FEEL
import ValueCharters

extension LintRule {
  static let decisionBeforeReply = LintRule(
    "decision-before-reply", .error, .cases,
    title: LocalizedText(en: "decision before the reply", da: "afgørelse før svaret"),
    summary: LocalizedText(
      en: "A finding is confirmed only when the association has replied or its time for that "
        + "has passed.",
      da: "Et fund bekræftes først, når foreningen har svaret, eller dens svarfrist er udløbet."),
    rationale: LocalizedText(
      en: "A hearing that cannot change anything is none. A check only warns of it, because the "
        + "file says truly what was done; people judge what follows.",
      da: "En høring, der ikke kan ændre noget, er ingen. En vurdering advarer kun om det, for "
        + "filen siger sandt om, hvad der skete; mennesker bedømmer, hvad der følger af det."),
    wrong: .caseFile(
      """
      confirmations: [
        {
          rule: 'board-elected',
          result: 'upheld',
          by: 'assessor-2',
          role: 'leder',
          on: «'2025-03-10'»,
          reasons: 'Samtalen den 1. marts.',
        },
      ],
      hearings: [{ rule: 'board-elected', putOn: '2025-03-01', replyBy: '2025-03-31' }],
      """),
    right: .caseFile(
      """
      confirmations: [
        {
          rule: 'board-elected',
          result: 'upheld',
          by: 'assessor-2',
          role: 'leder',
          on: '2025-04-02',
          reasons: 'Samtalen den 1. marts.',
        },
      ],
      hearings: [{ rule: 'board-elected', putOn: '2025-03-01', replyBy: '2025-03-31' }],
      """),
    check: .project { project, findings in
      for caseFile in project.caseFiles {
        for confirmation in caseFile.content.confirmations {
          let hearings = caseFile.content.hearings.filter { hearing in
            hearing.rule.content.namesRule(confirmation.rule.content)
          }
          guard let hearing = confirmation.missedReply(among: hearings) else { continue }
          findings.report(
            LocalizedText(
              en: "the association had time to reply until \(hearing.replyBy)",
              da: "foreningen havde frist til at svare til \(hearing.replyBy)"),
            at: caseFile.file.location(of: "on", inObjectAt: confirmation.location),
            notes: [
              Diagnostic.Note(
                LocalizedText(en: "the hearing", da: "høringen"), location: hearing.rule.location)
            ])
        }
      }
    })
}

extension String {
  /// Whether two names, each with or without the charter's id, can be of one rule.
  fileprivate func namesRule(_ other: String) -> Bool {
    self == other || hasSuffix("/\(other)") || other.hasSuffix("/\(self)")
  }
}
