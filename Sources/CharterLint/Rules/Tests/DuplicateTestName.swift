import CharterDiagnostics
import ValueCharters

extension LintRule {
  static let duplicateTestName = LintRule(
    "duplicate-test-name", .error, .tests,
    title: LocalizedText(en: "two tests of one name", da: "to prøver med ét navn"),
    summary: LocalizedText(
      en: "Each test of a file has a name of its own.",
      da: "Hver prøve i en fil har sit eget navn."),
    rationale: LocalizedText(
      en: "A failure that is reported by name leads to one test.",
      da: "En fejl, der meldes ved navn, fører til én prøve."),
    wrong: .tests(
      """
      {
        name: 'an elected board',
        declaration: 'example.declaration.json',
        expect: { statuses: { 'board-elected': 'satisfied' } },
      },
      {
        name: «'an elected board'»,
        declaration: 'example.declaration.json',
        expect: { statuses: { 'board-elected': 'satisfied' } },
      },
      """),
    right: .tests(
      """
      {
        name: 'an elected board',
        declaration: 'example.declaration.json',
        expect: { statuses: { 'board-elected': 'satisfied' } },
      },
      {
        name: 'the board again',
        declaration: 'example.declaration.json',
        expect: { statuses: { 'board-elected': 'satisfied' } },
      },
      """),
    check: .project { project, findings in
      for tests in project.charterTests {
        var known: [String: SourceLocation] = [:]
        for test in tests.content.tests {
          guard let first = known[test.name.content] else {
            known[test.name.content] = test.name.location
            continue
          }
          findings.report(
            LocalizedText(
              en: "two tests are named \(test.name.content.quoted)",
              da: "to prøver hedder \(test.name.content.quoted)"),
            at: test.name.location,
            notes: [
              Diagnostic.Note(
                LocalizedText(en: "first here", da: "første gang her"), location: first)
            ])
        }
      }
    })
}
