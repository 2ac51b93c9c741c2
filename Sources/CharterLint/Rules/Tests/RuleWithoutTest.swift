import CharterDiagnostics
import ValueCharters

extension LintRule {
  static let ruleWithoutTest = LintRule(
    "rule-without-test", .warning, .tests,
    title: LocalizedText(en: "rule that no test speaks of", da: "regel, som ingen prøve omtaler"),
    summary: LocalizedText(
      en: "Each rule of a charter that has tests is expected to have some status in one of "
        + "them.",
      da: "Hver regel i et charter, der har prøver, forventes at have en status i en af dem."),
    rationale: LocalizedText(
      en: "A rule that nobody tried may do the opposite of what was meant.",
      da: "En regel, som ingen har prøvet, kan gøre det modsatte af det, der var ment."),
    wrong: Self.untestedRule,
    right: .tests(
      """
      {
        name: 'an elected board',
        declaration: 'example.declaration.json',
        expect: { statuses: { 'board-elected': 'satisfied' } },
      },
      """),
    check: .project { project, findings in
      for coverage in project.testCoverage(lacking: { !$0.isEmpty }) {
        for rule in coverage.charter.ownRules
        where coverage.statuses(of: rule).isEmpty && !rule.id.content.isEmpty {
          findings.report(
            LocalizedText(
              en: "no test expects a status of rule \(rule.id.content.quoted)",
              da: "ingen prøve forventer en status for reglen \(rule.id.content.quoted)"),
            at: rule.id.location)
        }
      }
    })
}

extension LintRule {
  private static let untestedRule = LintExample(
    """
    // example.charter-test.json5
    expect: { outcome: 'conforms' },

    // example.charter.json5
    id: «'board-elected'»,
    """,
    [
      LintExample.File(
        "example.charter-test.json5",
        Scaffold.tests(
          """
          {
            name: 'an elected board',
            declaration: 'example.declaration.json',
            expect: { outcome: 'conforms' },
          },
          """)),
      LintExample.File(
        "example.charter.json5", Scaffold.charter(rules: Scaffold.rule("id: «'board-elected'»,"))),
      LintExample.File("example.vocabulary.json5", Scaffold.vocabulary(), role: .support),
      LintExample.File("example.declaration.json", Scaffold.declaration, role: .support),
    ])
}
