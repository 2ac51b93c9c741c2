import CharterDiagnostics
import ValueCharters

extension LintRule {
  static let invalidTest = LintRule(
    "invalid-test", .error, .tests,
    title: LocalizedText(en: "test that cannot be run", da: "prøve, der ikke kan køres"),
    summary: LocalizedText(
      en: "A charter test names charters, files, rules and facts that exist.",
      da: "En charterprøve nævner chartre, filer, regler og oplysninger, der findes."),
    rationale: LocalizedText(
      en: "A test of nothing is passed or skipped, and either way nobody is warned.",
      da: "En prøve af ingenting består eller springes over, og i begge tilfælde bliver ingen "
        + "advaret."),
    wrong: .tests(
      """
      {
        name: 'an elected board',
        declaration: 'example.declaration.json',
        expect: { statuses: { 'board-elected': 'satisfied', «'board-size'»: 'satisfied' } },
      },
      """),
    right: .tests(
      """
      {
        name: 'an elected board',
        declaration: 'example.declaration.json',
        expect: { statuses: { 'board-elected': 'satisfied' } },
      },
      """),
    check: .project { project, findings in
      for tests in project.charterTests {
        for mistake in TestReferences(tests, in: project).mistakes {
          findings.report(mistake.message, at: mistake.location)
        }
      }
    })
}
