import CharterDiagnostics
import ValueCharters

extension LintRule {
  static let statusNotCovered = LintRule(
    "status-not-covered", .note, .tests,
    title: LocalizedText(en: "status that no test reaches", da: "status, som ingen prøve når"),
    summary: LocalizedText(
      en: "For each rule a test reaches satisfied, one not satisfied and one undetermined or "
        + "needs review.",
      da: "For hver regel når en prøve opfyldt, en ikke opfyldt og en uafklaret eller kræver "
        + "vurdering."),
    rationale: LocalizedText(
      en: "A rule that is only ever satisfied in tests may be satisfied by everything.",
      da: "En regel, der kun er opfyldt i prøver, kan være opfyldt af alt."),
    wrong: Self.oneStatus,
    right: Self.threeStatuses,
    check: .project { project, findings in
      for coverage in project.testCoverage(lacking: { missing(in: $0).isEmpty }) {
        for rule in coverage.charter.ownRules {
          let missing = missing(in: coverage.statuses(of: rule))
          guard !missing.isEmpty else { continue }
          let names = missing.map(\.rawValue)
          findings.report(
            LocalizedText(
              en: "no test of rule \(rule.id.content.quoted) reaches \(names.listed("or"))",
              da: "ingen prøve af reglen \(rule.id.content.quoted) når \(names.listed("eller"))"),
            at: rule.id.location)
        }
      }
    })
}

extension LintRule {
  /// What no test of a rule reaches, where there is one; a rule without any is told of elsewhere.
  private static func missing(in statuses: Set<Status>) -> [Status] {
    if statuses.isEmpty { return [] }
    let isOpen = statuses.contains(.undetermined) || statuses.contains(.needsReview)
    let missing = [Status.satisfied, .notSatisfied].filter { !statuses.contains($0) }
    return isOpen ? missing : missing + [.undetermined]
  }

  private static let oneStatus = tested(["satisfied"], id: "«'board-elected'»")

  private static let threeStatuses =
    tested(["satisfied", "notSatisfied", "undetermined"], id: "'board-elected'")

  private static func tested(_ statuses: [String], id: String) -> LintExample {
    let tests = statuses.map { status in
      """
      {
        name: '\(status)',
        declaration: 'example.declaration.json',
        expect: { statuses: { 'board-elected': '\(status)' } },
      },
      """
    }
    return LintExample(
      """
      // example.charter-test.json5
      \(statuses.map { "expect: { statuses: { 'board-elected': '\($0)' } }," }
        .joined(separator: "\n"))

      // example.charter.json5
      id: \(id),
      """,
      [
        LintExample.File(
          "example.charter-test.json5", Scaffold.tests(tests.joined(separator: "\n"))),
        LintExample.File(
          "example.charter.json5", Scaffold.charter(rules: Scaffold.rule("id: \(id),"))),
        LintExample.File("example.vocabulary.json5", Scaffold.vocabulary(), role: .support),
        LintExample.File("example.declaration.json", Scaffold.declaration, role: .support),
      ])
  }
}
