import CharterDiagnostics
import FEEL
import ValueCharters

extension LintRule {
  static let inForceGapOrOverlap = LintRule(
    "in-force-gap-or-overlap", .error, .versions,
    title: LocalizedText(
      en: "gap or overlap between versions",
      da: "hul eller overlap mellem udgaver"),
    summary: LocalizedText(
      en: "A rule comes into force on the day after the rule that it replaces ends.",
      da: "En regel træder i kraft dagen efter, at reglen, den afløser, ophører."),
    rationale: LocalizedText(
      en: "In a gap nothing holds; in an overlap an association owes both.",
      da: "I et hul gælder intet; i et overlap skylder en forening begge dele."),
    wrong: .rules(
      """
      id: 'board-elected',
      inForce: { until: '2024-12-31' },
      """,
      """
      id: 'board-elected-2025',
      inForce: { from: '2025-02-01' },
      versionOf: «'board-elected'»,
      """),
    right: .rules(
      """
      id: 'board-elected',
      inForce: { until: '2024-12-31' },
      """,
      """
      id: 'board-elected-2025',
      inForce: { from: '2025-01-01' },
      versionOf: 'board-elected',
      """),
    missing: "until",
    check: .charters { charter, findings in
      guard charter.hasRead(["inForce", "from", "until"]) else { return }
      let earlierVersions = charter.charter.earlierVersions
      for rule in charter.ownRules {
        if !rule.inForce.overlaps(charter.charter.inForce) {
          findings.report(
            LocalizedText(
              en: "rule \(rule.id.content.quoted) is never in force while its charter is",
              da: "reglen \(rule.id.content.quoted) er aldrig i kraft, mens dens charter er det"),
            at: charter.file.location(of: "inForce", inObjectAt: rule.location))
          continue
        }
        guard let versionOf = rule.versionOf, let earlier = earlierVersions[rule.id.content],
          let message = transition(from: earlier, to: rule, of: charter.charter)
        else { continue }
        findings.report(
          message, at: versionOf.location,
          notes: [
            Diagnostic.Note(
              LocalizedText(en: "the earlier version", da: "den tidligere udgave"),
              location: earlier.id.location)
          ])
      }
    })

  /// What is wrong where a version takes over from the earlier one; `nil` when it does so seamlessly.
  private static func transition(
    from earlier: Charter.Rule, to version: Charter.Rule, of charter: Charter
  ) -> LocalizedText? {
    guard let end = earlier.inForce.until, let start = version.inForce.from ?? charter.inForce.from
    else {
      return LocalizedText(
        en: "\(earlier.id.content.quoted) has no end before its new version begins",
        da: "\(earlier.id.content.quoted) ophører ikke, før dens nye udgave begynder")
    }
    let gap = start.daysSinceEpoch - end.daysSinceEpoch
    if gap == 1 { return nil }
    return gap > 1
      ? LocalizedText(
        en: "nothing is in force between \(end) and \(start)",
        da: "intet er i kraft mellem \(end) og \(start)")
      : LocalizedText(
        en: "both versions are in force from \(start) to \(end)",
        da: "begge udgaver er i kraft fra \(start) til \(end)")
  }
}
