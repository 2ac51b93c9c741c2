import CharterDiagnostics
import ValueCharters

extension LintRule {
  static let openEndedWaiver = LintRule(
    "open-ended-waiver", .warning, .cases,
    title: LocalizedText(en: "waiver without an end", da: "dispensation uden udløb"),
    summary: LocalizedText(
      en: "A waiver has a last day.",
      da: "En dispensation har en sidste dag."),
    rationale: LocalizedText(
      en: "An exception that never ends is a rule that nobody decided.",
      da: "En undtagelse, der aldrig ophører, er en regel, som ingen har besluttet."),
    wrong: .caseFile(
      """
      waivers: [
        {
          rule: «'board-elected'»,
          from: '2025-01-01',
          by: 'udvalget',
          basis: '§ 5',
          reason: 'Valget er udskudt på grund af en brand.',
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
    check: .project { project, findings in
      for caseFile in project.caseFiles {
        for waiver in caseFile.content.waivers where waiver.inForce.until == nil {
          findings.report(
            LocalizedText(
              en: "the waiver of \(waiver.rule.content.quoted) has no 'until'",
              da: "dispensationen fra \(waiver.rule.content.quoted) har ingen 'until'"),
            at: waiver.rule.location)
        }
      }
    })
}
