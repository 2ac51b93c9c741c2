import CharterDiagnostics
import CharterTestSupport
import FEEL
import Testing
import ValueCharters

struct CharterCompilerTests {
  private static let vocabulary = Vocabulary.load([
    SourceText(path: "vocabulary", text: ValidFiles.vocabulary)
  ])

  private static func compile(_ source: SourceText) -> Loaded<CompiledCharter> {
    let charter = Charter.load(source)
    guard let content = charter.content, let vocabulary = vocabulary.content else {
      return Loaded(nil, charter.diagnostics)
    }
    let compiled = CharterCompiler.compile(content, vocabulary)
    return Loaded(compiled.content, charter.diagnostics + compiled.diagnostics)
  }

  @Test func compilesEveryCondition() throws {
    let compiled = try Self.compile(SourceText(path: "file", text: ValidFiles.charter)).get()
    #expect(compiled.rules.map(\.rule.id.content) == ["elect-board", "endorse"])
    #expect(compiled.rules.map(\.value.id.content) == ["self-rule", "self-rule"])
    #expect(compiled.applies != nil)
    #expect(compiled.rules.map { $0.applies != nil } == [true, false])
    let paths = compiled.rules[0].requires.facts.compactMap { compiled.vocabulary[$0]?.path }
    #expect(paths == ["bylaws.board.size", "review.sound"])
  }

  @Test func findsWhatAnEndorsementRuleReads() throws {
    let compiled = try Self.compile(SourceText(path: "file", text: ValidFiles.charter)).get()
    #expect(compiled.rules[0].endorsements == [])
    let facts = compiled.rules[1].endorsements.compactMap { compiled.vocabulary[$0]?.path }
    #expect(facts == ["endorsements.democracy.status"])
  }

  @Test(arguments: [
    Mistake("bylaws.exist = true", "«bylaws.exit» = true", "unknown-fact"),
    Mistake("bylaws.board.size >= 5", "«bylaws.board.size >= \"five\"»", "incompatible-comparison"),
    Mistake("bylaws.board.size >= 5", "bylaws.board.size +«»", "condition-syntax"),
    Mistake("bylaws.board.size >= 5", "sum(bylaws.board.size«»", "condition-syntax"),
    Mistake(
      "request.kind = \"partnership\"", "request.kind = «\"partnershp\"»", "unknown-choice"),
    Mistake("'request.kind = \"partnership\"'", "'«request.kind»'", "not-a-condition"),
    Mistake("largeBoard:", "«bylaws»: 'true', largeBoard:", "shadowed-name"),
    Mistake("largeBoard:", "«if»: 'true', largeBoard:", "wrong-member-type"),
    Mistake(
      "largeBoard: 'bylaws.board.size >= 5'",
      "largeBoard: '«largerBoard = true»', largerBoard: 'largeBoard'", "circular-definition"),
    Mistake("'bylaws.board.size >= 5'", "«5»", "wrong-member-type"),
    Mistake("largeBoard:", "«LargestBoard»: 'bylaws.exist', largeBoard:", "wrong-member-type"),
    Mistake(
      "requires: 'endorsements.democracy.status = \"endorsed\"'",
      "requires: «'bylaws.exist = true'»", "type-mismatch"),
  ])
  func tellsOfAMistakeInACondition(_ mistake: Mistake) throws {
    try mistake.check(in: ValidFiles.charter) { Self.compile($0).diagnostics }
  }

  /// Conditions whose text is not what stands in the file, byte for byte.
  @Test(arguments: [
    (#"'bylaws.exist = true and «bylaws.exit» = true'"#),
    (#"'\x62ylaws.exist = true and «bylaws.e\u0078it» = true'"#),
    (#"'bylaws.purpose = "\'æøå\'" and «bylaws.exit» = true'"#),
    (#""bylaws.purpose = \"\\\"x\" and «bylaws.exit» = true""#),
    ("'bylaws.exist = true and \\\n   «bylaws.exit» = true'"),
    ("'bylaws.purpose = \"🏮\\ud83c\\udfee\" and «bylaws.exit» = true'"),
    ("'\\n\\t«bylaws.exit» = true'"),
    ("'bylaws.exist = true and bylaws.exist = \\\n«bylaws.exit»'"),
  ])
  func findsItsPlaceBehindEscapes(_ condition: String) throws {
    let mistake = Mistake("'bylaws.exist = true'", condition, "unknown-fact")
    try mistake.check(in: ValidFiles.charter) { Self.compile($0).diagnostics }
  }

  @Test func leadsFromAFaultToItsPlace() throws {
    let text = ValidFiles.charter.replacing(
      "'bylaws.exist = true'", with: "'true or 1 \\x2f (bylaws.board.size - 5) > 0'")
    let compiled = try Self.compile(SourceText(path: "file", text: text)).get()
    let applies = try #require(compiled.rules[0].applies)
    #expect(
      compiled.location(of: applies.range).text == "true or 1 \\x2f (bylaws.board.size - 5) > 0")
    #expect(
      compiled.location(of: compiled.rules[1].requires.range).text
        == "endorsements.democracy.status = \"endorsed\"")
    #expect(compiled.location(of: SourceRange(-5, 1_000_000)).path == "file")
  }

  @Test func looksUpConcepts() throws {
    let concepts = try Concepts(json5: Array(ValidFiles.concepts.utf8))
    let vocabulary = try Self.vocabulary.get()
    let mistake = Mistake("concept: 'democracy'", "concept: «'demokracy'»", "unknown-reference")
    try mistake.check(in: ValidFiles.charter) { source in
      Charter.load(source).content.map {
        CharterCompiler.compile($0, vocabulary, concepts: concepts).diagnostics
      } ?? []
    }
  }
}
