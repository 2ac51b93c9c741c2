import CharterDiagnostics
import ValueCharters

extension LintRule {
  static let missingCitation = LintRule(
    "missing-citation", .error, .sources,
    title: LocalizedText(en: "rule without a source", da: "regel uden kilde"),
    summary: LocalizedText(
      en: "A rule cites what it rests on.",
      da: "En regel henviser til det, den hviler på."),
    rationale: LocalizedText(
      en: "A duty must be looked up where it comes from, and a duty from nowhere binds nobody.",
      da: "En pligt skal kunne slås op, hvor den kommer fra, og en pligt fra ingen steder "
        + "binder ingen."),
    wrong: .rule(
      """
      id: «'board-elected'»,
      cite: [],
      """),
    right: .rule("cite: [{ source: 'act' }],"),
    missing: "cite",
    check: .charterRules { rule, charter, findings in
      guard rule.citations.isEmpty, charter.hasRead(["cite", "source"]) else { return }
      findings.report(
        LocalizedText(
          en: "rule \(rule.id.content.quoted) cites no source",
          da: "reglen \(rule.id.content.quoted) henviser ikke til nogen kilde"),
        at: rule.id.location)
    })
}
