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
    check: .charterRules { rule, charter, findings in
      guard let versionOf = rule.versionOf, charter.hasRead(["inForce", "from", "until"]),
        let earlier = charter.charter.rules.first(where: { $0.id.content == versionOf.content }),
        !charter.charter.isVersionOfItself(rule)
      else { return }
      let start = rule.inForce.from ?? charter.charter.inForce.from
      let message: LocalizedText
      if let end = earlier.inForce.until, let start {
        let gap = start.daysSinceEpoch - end.daysSinceEpoch
        if gap == 1 { return }
        message =
          gap > 1
          ? LocalizedText(
            en: "nothing is in force between \(end) and \(start)",
            da: "intet er i kraft mellem \(end) og \(start)")
          : LocalizedText(
            en: "both versions are in force from \(start) to \(end)",
            da: "begge udgaver er i kraft fra \(start) til \(end)")
      } else {
        message = LocalizedText(
          en: "\(versionOf.content.quoted) has no end before its new version begins",
          da: "\(versionOf.content.quoted) ophører ikke, før dens nye udgave begynder")
      }
      findings.report(
        message, at: versionOf.location,
        notes: [
          Diagnostic.Note(
            LocalizedText(en: "the earlier version", da: "den tidligere udgave"),
            location: earlier.id.location)
        ])
    })
}
