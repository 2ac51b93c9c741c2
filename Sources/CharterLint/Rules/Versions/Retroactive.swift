import CharterDiagnostics
import FEEL
import ValueCharters

extension LintRule {
  static let retroactive = LintRule(
    "retroactive", .note, .versions,
    title: LocalizedText(en: "rule that works backwards", da: "regel med tilbagevirkende kraft"),
    summary: LocalizedText(
      en: "A rule is not in force before its charter, and a charter not before what it rests "
        + "on.",
      da: "En regel er ikke i kraft før sit charter, og et charter ikke før det, det hviler på."),
    rationale: LocalizedText(
      en: "Nobody could satisfy a rule before it was made.",
      da: "Ingen kunne opfylde en regel, før den blev lavet."),
    wrong: .rule(
      """
      id: «'board-elected'»,
      inForce: { from: '2010-01-01' },
      """),
    right: .rule("inForce: { from: '2024-06-01' },"),
    check: .charterRules { rule, charter, findings in
      let content = charter.charter
      guard charter.hasRead(["inForce", "from", "date"]), let charterStart = content.inForce.from
      else { return }
      let start = rule.inForce.from ?? charterStart
      let dates = rule.citations.compactMap { citation in
        content.sources.first { $0.id.content == citation.source.content }?.date
      }
      // A rule rests on what it cites together; the first of it that was there will do.
      guard
        start < charterStart
          || dates.count == rule.citations.count && !dates.isEmpty
            && dates.allSatisfy({ start < $0 })
      else { return }
      findings.report(
        LocalizedText(
          en: "rule \(rule.id.content.quoted) is in force from \(start), "
            + "before its charter or its sources",
          da: "reglen \(rule.id.content.quoted) er i kraft fra \(start), "
            + "før sit charter eller sine kilder"),
        at: rule.id.location)
    })
}
