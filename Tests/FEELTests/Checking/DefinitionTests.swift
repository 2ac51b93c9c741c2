import CharterDiagnostics
import FEEL
import Testing

struct DefinitionTests {
  private let facts: TestFacts = {
    var facts = TestFacts([
      ("size", .number(), .number(5)),
      ("numbers", .list(of: .number()), .list([.known(.number(1)), .known(.number(9))])),
    ])
    facts.add("missing", .boolean)
    return facts
  }()

  private func define(
    _ definitions: (String, String)...
  ) -> (compiler: FEELCompiler, errors: [FEELError]) {
    var compiler = FEELCompiler(schema: facts.schema)
    let errors = compiler.define(
      definitions.enumerated().map { index, definition in
        (name: definition.0, source: ConditionText(definition.1, base: 1000 * index))
      })
    return (compiler, errors)
  }

  @Test func useEachOtherInAnyOrder() throws {
    let definitions = [("isLarge", "size > limit"), ("limit", "base + 1"), ("base", "3")]
    #expect(try evaluate("isLarge", facts, definitions: definitions).letter == "T")
    #expect(try evaluate("limit * 2", facts, definitions: definitions).value == .number(8))
  }

  @Test func keepVariablesApart() throws {
    let definitions = [("hasLarge", "some x in numbers satisfies x > 5")]
    let text = "every y in [1, 2] satisfies (some z in [y] satisfies hasLarge and z = y)"
    #expect(try evaluate(text, facts, definitions: definitions).letter == "T")
  }

  @Test func bringTheFactsThatTheyRead() throws {
    let definitions = [("a", "b and missing"), ("b", "size > 3")]
    let expression = try compile("a", facts, definitions: definitions)
    #expect(expression.facts == [facts["size"], facts["missing"]])
  }

  @Test func sayWhereAFaultIs() throws {
    var (compiler, errors) = define(("other", "1"), ("broken", "1 / 0 > 1"))
    #expect(errors == [])
    let expression = try #require(compiler.compile(ConditionText("broken", base: 9000)).expression)
    guard case .fault(let faults) = expression.evaluate(in: try facts.context) else {
      Issue.record("is no fault")
      return
    }
    #expect(faults.map(\.range.lowerBound) == [1000])
  }

  @Test func refuseToNeedThemselves() {
    let (_, errors) = define(("a", "b"), ("b", "c and a"), ("c", "true"))
    #expect(errors.map(\.kind) == [.circularDefinition(["a", "b", "a"])])
    #expect(
      errors.map { $0.kind.message[.english] } == ["'a' is defined by itself: a → b → a"])
    #expect(define(("a", "a")).errors.map(\.kind) == [.circularDefinition(["a", "a"])])
  }

  @Test func countAsOneMistakeWhereverTheyAreUsed() {
    var (compiler, errors) = define(("a", "size > \"x\""), ("b", "a and missing"))
    #expect(errors.map(\.kind.id) == ["incompatible-comparison"])
    let (expression, compileErrors) = compiler.compile(ConditionText("b"))
    #expect(expression == nil)
    #expect(compileErrors == [])
  }

  @Test func refuseTheNamesOfFactsAndWords() {
    #expect(define(("size", "1")).errors.map(\.kind.id) == ["shadowed-name"])
    #expect(define(("and", "1")).errors.map(\.kind.id) == ["condition-syntax"])
    #expect(define(("two words", "1")).errors.map(\.kind.id) == ["condition-syntax"])
  }

  @Test func cannotBeShadowed() {
    var (compiler, _) = define(("limit", "1"))
    let errors = compiler.compile(ConditionText("some limit in [1] satisfies true")).errors
    #expect(errors.map(\.kind) == [.shadowedName("limit", .definition)])
  }

  @Test func areSuggestedForMisspeltNames() {
    var (compiler, _) = define(("worksWithChildren", "true"))
    let errors = compiler.compile(ConditionText("worksWithChildern")).errors
    #expect(
      errors.map(\.kind) == [.unknownName("worksWithChildern", nearest: "worksWithChildren")])
  }

  @Test func mayBeMany() {
    let definitions = (0..<5_000).map { (name: "d\($0)", source: ConditionText("size > \($0)")) }
    var compiler = FEELCompiler(schema: facts.schema)
    #expect(compiler.define(definitions) == [])
  }
}
