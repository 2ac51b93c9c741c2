import CharterDiagnostics
import FEEL
import ValueCharters

extension LintRule {
  static let expiredWaiver = LintRule(
    "expired-waiver", .error, .cases,
    title: LocalizedText(en: "expired waiver", da: "udløbet dispensation"),
    summary: LocalizedText(en: "A waiver has not ended.", da: "En dispensation er ikke udløbet."),
    rationale: LocalizedText(
      en: "An expired waiver waives nothing; whoever relies on it gets another result than they "
        + "expect. A check only warns of it, because it belongs in the record of the case.",
      da: "En udløbet dispensation fraviger ingenting; den, der regner med den, får et andet "
        + "resultat end ventet. En vurdering advarer kun om den, for den hører til i sagen."),
    wrong: .caseFile(
      """
      waivers: [
        {
          rule: 'board-elected',
          from: '2025-01-01',
          until: «'2025-02-28'»,
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
        for waiver in caseFile.content.waivers where project.hasExpired(waiver) {
          let until = waiver.inForce.until?.description ?? ""
          findings.report(
            LocalizedText(
              en: "the waiver of \(waiver.rule.content.quoted) ended on \(until)",
              da: "dispensationen fra \(waiver.rule.content.quoted) udløb \(until)"),
            at: caseFile.file.location(of: "until", inObjectAt: waiver.location))
        }
      }
    })
}

extension LintProject {
  /// Whether a waiver has ended, as far as the day is known.
  func hasExpired(_ waiver: CaseFile.Waiver) -> Bool {
    guard let today, let until = waiver.inForce.until else { return false }
    return until < today
  }
}
