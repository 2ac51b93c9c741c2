import CharterDiagnostics
import CharterLint
import Testing
import ValueCharters

struct BaselineTests {
  private func findings(_ concepts: [String]) -> [Diagnostic] {
    let text =
      "{\n  format: 1,\n  concepts: {\n    \(concepts.joined(separator: "\n    "))\n  },\n}\n"
    let linter = CharterLinter(levels: LintLevels(ignored: ["not-canonical"]))
    return linter.lint([SourceText(path: "concepts.json5", text: text)]) { _ in nil }
  }

  private static let one = "one: { title: { da: 'En' } },"
  private static let two = "two: { title: { da: 'To' } },"
  private static let fine = "fine: { title: { da: 'Fin', en: 'Fine' } },"

  @Test func knowsFindingsWhoseLinesMoved() throws {
    let baseline = LintBaseline(findings([Self.one, Self.two]))
    let moved = findings(["// more", "", Self.fine, Self.two, Self.one])
    #expect(moved.count == 2)
    let (new, gone) = baseline.compare(moved)
    #expect(new.isEmpty)
    #expect(gone == 0)
  }

  @Test func tellsNewFindingsAndThoseThatAreGone() {
    let baseline = LintBaseline(findings([Self.one]))
    let (new, gone) = baseline.compare(findings([Self.two]))
    #expect(new.map(\.id) == ["missing-translation"])
    #expect(gone == 1)
  }

  @Test func isWrittenAndRead() throws {
    let baseline = LintBaseline(findings([Self.one, Self.two]))
    let source = SourceText(path: "baseline.json", bytes: baseline.json)
    let read = try LintBaseline(source)
    #expect(read.json == baseline.json)
    #expect(read.compare(findings([Self.one, Self.two])).new.isEmpty)
  }

  @Test func writesTheSameWhateverTheOrder() {
    let found = findings([Self.one, Self.two])
    #expect(LintBaseline(found).json == LintBaseline(found.reversed()).json)
  }

  @Test(arguments: [
    "", "[]", "{}", "{\"format\":2,\"findings\":[]}", "{\"format\":1,\"findings\":[1]}",
    "{\"format\":1,\"findings\":[{\"path\":\"a\",\"rule\":\"b\",\"fingerprint\":\"c\",\"count\":0}]}",
  ])
  func refusesWhatIsNoBaseline(_ text: String) {
    #expect(throws: LoadingError.self) {
      try LintBaseline(SourceText(path: "baseline.json", text: text))
    }
  }
}
