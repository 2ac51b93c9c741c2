import CharterDiagnostics
import ValueCharters

extension LintRule {
  static let waiverMatchesNothing = LintRule(
    "waiver-matches-nothing", .warning, .cases,
    title: LocalizedText(
      en: "waiver that matches nothing",
      da: "dispensation, der ikke rammer noget"),
    summary: LocalizedText(
      en: "A waiver holds on a day on which its rule is in force.",
      da: "En dispensation gælder på en dag, hvor dens regel er i kraft."),
    rationale: LocalizedText(
      en: "A waiver of a rule from another time is mostly one of the wrong rule.",
      da: "En dispensation fra en regel fra en anden tid er som regel fra den forkerte regel."),
    wrong: .caseFile(
      """
      waivers: [
        {
          rule: «'board-elected'»,
          from: '2026-01-01',
          until: '2026-12-31',
          by: 'udvalget',
          basis: '§ 5',
          reason: 'Valget er udskudt på grund af en brand.',
        },
      ],
      """,
      charter: "inForce: { from: '2024-01-01', until: '2025-12-31' },"),
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
        for waiver in caseFile.content.waivers where !project.hasExpired(waiver) {
          let rules = project.rules(named: waiver.rule.content)
          let isIdle = rules.allSatisfy { rule, charter in
            !waiver.inForce.overlaps(rule.inForce) || !waiver.inForce.overlaps(charter.inForce)
          }
          guard !rules.isEmpty, isIdle else { continue }
          findings.report(
            LocalizedText(
              en: "\(waiver.rule.content.quoted) is not in force while it is waived",
              da: "\(waiver.rule.content.quoted) er ikke i kraft, mens den fraviges"),
            at: waiver.rule.location)
        }
      }
    })
}
