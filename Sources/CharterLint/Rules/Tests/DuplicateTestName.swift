import CharterDiagnostics

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
    check: .loading)
}
