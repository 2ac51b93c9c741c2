import CharterDiagnostics
import CharterLint
import CharterTestSupport
import Testing

struct CorpusTests {
  /// What is off by default and was not asked for stays off; layout has cases of its own.
  private func linter(_ test: CorpusCase) -> CharterLinter {
    let off = CharterLinter.rules.filter { rule in
      (!rule.isOnByDefault || rule.id == "not-canonical") && !test.wanted.contains(rule.id)
    }
    return CharterLinter(
      levels: LintLevels(selected: ["all"], ignored: off.map(\.id)), today: MarkedExample.today)
  }

  @Test(arguments: CorpusCase.all)
  func findsEachMistakeOnceAndNothingElse(_ test: CorpusCase) {
    let example = MarkedExample(test.example, ids: test.ids)
    #expect(example.expected.count >= test.ids.count)
    #expect(example.found(by: linter(test)).ordered == example.expected.ordered)
  }

  @Test func hasManyCases() {
    #expect(CorpusCase.all.count >= 150)
    #expect(Set(CorpusCase.all.map(\.name)).count == CorpusCase.all.count)
  }

  /// A rule that nothing but its own example proves would be proved by its author alone.
  @Test(arguments: CharterLinter.rules.map(\.id))
  func holdsACaseOfEachRule(_ id: String) {
    #expect(CorpusCase.all.contains { $0.ids.contains(id) })
  }
}
