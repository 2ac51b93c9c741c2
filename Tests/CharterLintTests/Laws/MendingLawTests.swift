import CharterDiagnostics
import CharterJSON
import CharterLint
import CharterTestSupport
import Testing

/// Laws of what `--fix` does.
struct MendingLawTests {
  private static let linter = CharterLinter(
    levels: LintLevels(selected: ["all"]), today: MarkedExample.today)

  private static let examples: [MarkedExample] =
    CharterLinter.rules.flatMap { [$0.wrong, $0.right] }.map { MarkedExample($0, ids: []) }
    + CorpusCase.all.map { MarkedExample($0.example, ids: $0.ids) }

  @Test("Mending twice is mending once, and no mistake is made by it", .tags(.law))
  func mendsOnce() {
    var mendedCount = 0
    for example in Self.examples {
      let once = Self.linter.fix(example.files, against: example.earlier) { example.support[$0] }
      mendedCount += once.count
      let mended = example.files.map { file in
        once.files.first { $0.path == file.path } ?? file
      }
      let twice = Self.linter.fix(mended, against: example.earlier) { example.support[$0] }
      #expect(
        twice.count == 0, "\(twice.files.map { $0.text(in: SourceRange(0, $0.bytes.count)) })")
      #expect(twice.findings == once.findings)
      let before = Self.errors(in: example.findings(of: Self.linter))
      #expect(Self.errors(in: once.findings).isSubset(of: before), "\(example.expected)")
    }
    #expect(mendedCount > 30)
  }

  private static func errors(in findings: [Diagnostic]) -> Set<String> {
    Set(findings.filter { $0.severity == .error }.map { "\($0.id): \($0.message[.english])" })
  }
}
