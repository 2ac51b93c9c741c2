import CharterDiagnostics
import ValueCharters

extension LintRule {
  static let oneSidedCharter = LintRule(
    "one-sided-charter", .note, .norms,
    title: LocalizedText(en: "duties on one side only", da: "kun pligter på den ene side"),
    summary: LocalizedText(
      en: "A charter lays a duty on the authority too.",
      da: "Et charter lægger også en pligt på myndigheden."),
    rationale: LocalizedText(
      en: "Shared values bind both; a charter in which only one side promises anything is a "
        + "condition.",
      da: "Fælles værdier binder begge; et charter, hvor kun den ene side lover noget, er en "
        + "betingelse."),
    wrong: .charter("«charter»: 'example',"),
    right: .rule("holder: 'authority',"),
    check: .charters { charter, findings in
      let rules = charter.charter.rules
      guard charter.hasRead(["values", "rules", "holder"]), !rules.isEmpty,
        rules.allSatisfy({ $0.holder == .association })
      else { return }
      findings.report(
        LocalizedText(
          en: "no rule lays a duty on the authority",
          da: "ingen regel lægger en pligt på myndigheden"),
        at: charter.file.place(of: "charter"))
    })
}
