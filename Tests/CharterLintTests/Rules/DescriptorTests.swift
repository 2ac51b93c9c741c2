import CharterDiagnostics
import CharterLint
import CharterTestSupport
import Testing

struct DescriptorTests {
  /// A linter with the rules that are on, and one more.
  private func linter(_ rule: LintRule) -> CharterLinter {
    let notes = CharterLinter.rules.filter { !$0.isOnByDefault && $0.id != rule.id }.map(\.id)
    return CharterLinter(
      levels: LintLevels(selected: ["all"], ignored: notes), today: MarkedExample.today)
  }

  @Test(arguments: CharterLinter.rules.map(\.id))
  func findsWhatIsWrong(_ id: String) throws {
    let rule = try #require(LintRule.named(id))
    let example = MarkedExample(rule.wrong, ids: [rule.id])
    #expect(!example.expected.isEmpty)
    #expect(example.found(by: linter(rule)).ordered == example.expected.ordered)
  }

  @Test(arguments: CharterLinter.rules.map(\.id))
  func hasNothingAgainstWhatIsRight(_ id: String) throws {
    let rule = try #require(LintRule.named(id))
    let example = MarkedExample(rule.right, ids: [rule.id])
    #expect(example.found(by: linter(rule)) == [])
  }

  @Test(arguments: CharterLinter.rules.map(\.id))
  func mendsWhatCanBeMended(_ id: String) throws {
    let rule = try #require(LintRule.named(id))
    let example = MarkedExample(rule.wrong, ids: [rule.id])
    let fixed = linter(rule).fix(example.files, against: example.earlier) { example.support[$0] }
    if rule.isFixable {
      #expect(fixed.findings == [])
      #expect(fixed.count > 0)
      let again = linter(rule).fix(
        example.files.map { file in fixed.files.first { $0.path == file.path } ?? file },
        against: example.earlier
      ) { example.support[$0] }
      #expect(again.files.isEmpty)
    } else {
      #expect(fixed.files.isEmpty)
    }
  }
}
