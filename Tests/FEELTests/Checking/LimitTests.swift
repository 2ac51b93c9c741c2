import CharterDiagnostics
import CharterTestSupport
import FEEL
import Testing

/// Every limit, at its bound and one past it.
struct LimitTests {
  private static func ids(_ text: String) -> [String] {
    errors(in: text).map(\.kind.id)
  }

  @Test func boundsTheLength() {
    let text = "true" + String(repeating: " ", count: FEELLimits.length - 4)
    #expect(Self.ids(text) == [])
    #expect(Self.ids(text + " ") == ["limit-exceeded"])
  }

  private static let nests: [(String, @Sendable (Int) -> String)] = [
    ("parentheses", { nested("(", "1", ")", $0 - 1) + " = 1" }),
    ("lists", { nested("[", "1", "]", $0 - 2) + " = []" }),
    ("negations", { String(repeating: "- ", count: $0 - 2) + "1 = 1" }),
    ("calls", { nested("not(", "true", ")", $0 - 1) }),
    ("sums", { String(repeating: "1 + ", count: $0 - 2) + "1 = 1" }),
    ("filters", { "[1]" + String(repeating: "[true]", count: $0 - 3) + " = [1]" }),
    (
      "conditionals",
      { nested("if true then ", "true", " else true", $0 - 1) }
    ),
    (
      "variables",
      { count in
        let bindings = (0..<(count - 1)).map { "x\($0) in []" }.joined(separator: ", ")
        return "some \(bindings) satisfies true"
      }
    ),
  ]

  private static func nested(
    _ opening: String, _ inner: String, _ closing: String, _ count: Int
  ) -> String {
    String(repeating: opening, count: count) + inner + String(repeating: closing, count: count)
  }

  @Test(arguments: nests.indices)
  func boundsTheNesting(index: Int) throws {
    let (name, text) = Self.nests[index]
    #expect(Self.ids(text(FEELLimits.depth)) == [], "\(name)")
    #expect(Self.ids(text(FEELLimits.depth + 1)) == ["limit-exceeded"], "\(name)")
    #expect(try evaluate(text(FEELLimits.depth)).letter != "", "\(name)")
  }

  @Test(
    arguments: [
      "(", "[", "-", "not(", "if ", "some x in ", "a.", "a[", "{", "((", "1 + (", "x in (", "!",
      "not ", "every x in [1] satisfies ", "f(a: ",
    ])
  func survivesAnyNumberOfOpenings(opening: String) {
    let text = String(repeating: opening, count: FEELLimits.length / opening.utf8.count)
    #expect(!errors(in: text).isEmpty)
  }

  @Test func boundsTheErrorsThatAreListed() {
    let limit = FEELLimits.errors
    let text = Array(repeating: "x", count: limit).joined(separator: " and ")
    #expect(errors(in: text).count == limit)
    let more = errors(in: text + " and x")
    #expect(more.count == limit + 1)
    #expect(more.last?.kind == .tooManyErrors(limit: limit))
  }

  @Test func boundsTheDepthOfDefinitions() {
    // Each definition adds its own level to the one below.
    func define(_ count: Int) -> [FEELError] {
      var definitions = [(name: "d1", source: ConditionText("true"))]
      for level in 2...count {
        definitions.append((name: "d\(level)", source: ConditionText("d\(level - 1)")))
      }
      var compiler = FEELCompiler(schema: FactSchema())
      return compiler.define(definitions)
    }
    #expect(define(FEELLimits.expandedDepth) == [])
    #expect(define(FEELLimits.expandedDepth + 1).map(\.kind.id) == ["limit-exceeded"])
  }

  @Test func boundsTheSizeOfDefinitionsThatDoubleEachOther() {
    var definitions = [(name: "d0", source: ConditionText("true"))]
    for level in 1...60 {
      let text = "d\(level - 1) and d\(level - 1)"
      definitions.append((name: "d\(level)", source: ConditionText(text)))
    }
    var compiler = FEELCompiler(schema: FactSchema())
    #expect(Set(compiler.define(definitions).map(\.kind.id)) == ["limit-exceeded"])
  }

  @Test func boundsTheSizeWithDefinitionsWrittenOut() throws {
    func joined(_ name: String, _ count: Int) -> [String] { Array(repeating: name, count: count) }
    let parts = 1000
    let definitions = [("d", joined("true", parts).joined(separator: " and "))]
    // A definition is one part more than it joins, each use of it another one, and so is the whole.
    let uses = FEELLimits.expandedSize / (parts + 2)
    let rest = FEELLimits.expandedSize - 1 - uses * (parts + 2)
    let full = (joined("d", uses) + joined("true", rest)).joined(separator: " and ")
    #expect(try evaluate(full, definitions: definitions).letter == "T")
    var compiler = FEELCompiler(schema: FactSchema())
    #expect(compiler.define([(name: "d", source: ConditionText(definitions[0].1))]) == [])
    let over = compiler.compile(ConditionText(full + " and true"), expecting: .boolean)
    #expect(over.errors.map(\.kind) == [.tooLarge(limit: FEELLimits.expandedSize)])
  }

  private static func numbers(_ count: Int) -> TestFacts {
    TestFacts([
      ("L", .list(of: .number()), .list((0..<count).map { .known(.number(Decimal128($0))) }))
    ])
  }

  @Test func boundsTheElementsThatAreVisited() throws {
    let text = "every x in L, y in L satisfies x + y >= 0"
    #expect(1000 * 1000 == FEELLimits.visits && 101 * 9901 == FEELLimits.visits + 1)
    #expect(try evaluate(text, Self.numbers(1000)).letter == "T")
    var facts = Self.numbers(101)
    facts.add("M", .list(of: .number()), Self.numbers(9901).slot(of: "L"))
    let over = "every x in L, y in M satisfies x + y >= 0"
    guard case .fault(let faults) = try evaluate(over, facts) else {
      Issue.record("is no fault")
      return
    }
    #expect(Set(faults.map(\.code)) == [.limitExceeded])
  }

  @Test(
    arguments: [
      "some x in L satisfies x in L", "every x in L satisfies list contains(L, x)",
      "some x in L satisfies sum(L) = x", "some x in L satisfies max(L) < x",
      "some x in L satisfies count(L[item = x]) > 1", "some x in L satisfies L != L",
      "some x in L satisfies L = [x]", "some x in L satisfies [x] = L",
      "some x in L satisfies all([x > 1]) and any([x > 1]) and count(distinct values(L)) = x",
      "count(L[count(L[item > 5]) = item]) = 0",
    ])
  func boundsEveryOperationInsideAnother(text: String) throws {
    #expect(try evaluate(text, Self.numbers(1001)).letter == "E")
  }

  /// Something inside two lists of a thousand elements, evaluated once.
  private static func inside(_ text: String) -> String {
    "every x in L satisfies (x > 0 or (every y in L satisfies (y > 0 or \(text))))"
  }

  @Test(
    arguments: [
      ("all([true])", "T"), ("all([true, true])", "E"), ("abs(unknown) > 1", "U"),
      ("sum([1]) = 1", "T"), ("sum([1, 1]) = 2", "E"),
    ])
  func leavesRoomForOneElementInsideAMillion(text: String, letter: String) throws {
    var facts = Self.numbers(1000)
    facts.add("unknown", .number())
    #expect(try evaluate(Self.inside(text), facts).letter == letter)
  }

  @Test func countsTheElementsOfInnerListsToTheLast() throws {
    let thousand = Slot.known(.list(Array(repeating: .known(.number(0)), count: 1000)))
    var lists = Array(repeating: thousand, count: 999)
    var facts = TestFacts()
    facts.add("L", .list(of: .list(of: .number())))
    facts.set("L", .known(.list(lists + [.known(.list([]))])))
    #expect(try evaluate("count(distinct values(L)) = 2", facts).letter == "T")
    // A thousand lists, of which one has an element more than there is room for.
    lists.append(.known(.list([.known(.number(0))])))
    facts.set("L", .known(.list(lists)))
    #expect(try evaluate("count(distinct values(L)) = 2", facts).letter == "E")
  }

  @Test func boundsTheTextsThatAreSearchedForEachElement() throws {
    var facts = Self.numbers(1000)
    facts.add("t", .text, .known(.text(String(repeating: "a", count: 2_000_000))))
    let text = "some x in L satisfies contains(t, \"b\")"
    #expect(try evaluate(text, facts).letter == "E")
    #expect(try evaluate("contains(t, \"b\")", facts).letter == "F")
  }

  @Test func boundsTheTextsThatArePutTogether() throws {
    let half = String(repeating: "a", count: FEELLimits.joinedText / 2)
    let facts = TestFacts([("t", .text, .text(half))])
    #expect(
      try evaluate("string length(t + t)", facts).value
        == .number(Decimal128(FEELLimits.joinedText)))
    #expect(try evaluate("string length(t + t + \"a\")", facts).letter == "E")
  }

  @Test func namesOnlySomeElementsAsCauses() throws {
    var facts = TestFacts()
    facts.add("L", .list(of: .boolean))
    func unknownElements(_ count: Int) throws -> [Cause] {
      let slots = (0..<count).map { Slot.unknown([Cause(facts["L"], .malformed, indices: [$0])]) }
      facts.set("L", .known(.list(slots)))
      guard case .unknown(let causes, _) = try evaluate("all(L)", facts) else { return [] }
      return causes
    }
    let limit = FEELLimits.causesPerFact
    for count in [limit, limit + 1, 20_000] {
      #expect(try unknownElements(count).map(\.indices) == (0..<limit).map { [$0] })
    }
    #expect(try unknownElements(limit - 1).count == limit - 1)
  }

  @Test func namesAnElementOfEachReason() throws {
    let count = 20_000
    var facts = TestFacts()
    facts.add("L", .list(of: .boolean))
    let slots = (0..<count).map { index in
      Slot.unknown([Cause(facts["L"], index < count - 1 ? .malformed : .disputed, indices: [index])]
      )
    }
    facts.set("L", .known(.list(slots)))
    guard case .unknown(let causes, _) = try evaluate("all(L)", facts) else {
      Issue.record("an unknown outcome")
      return
    }
    #expect(causes.count == FEELLimits.causesPerFact + 1)
    #expect(causes.filter { $0.reason == .disputed }.map(\.indices) == [[count - 1]])
    var compiler = FEELCompiler(schema: facts.schema)
    // The second is not of the kinds that are answered without a trace.
    for text in ["all(L)", "all(L) and all(L[true])"] {
      let expression = compiler.compile(ConditionText(text), expecting: .boolean).expression
      let reasons = try expression?.reasons(in: facts.context)
      #expect(reasons == [Cause.Reasons(.malformed), Cause.Reasons(.disputed)], "\(text)")
    }
  }

  @Test func survivesAnyTokens() {
    let seed = TestFiles.environment("CHARTER_SEED").flatMap { UInt64($0) } ?? 1
    var random = SeededGenerator(seed: seed)
    let words = [
      "a", "a.b", "1", "\"t\"", "true", "null", "(", ")", "[", "]", "{", "}", ",", ".", "..", ":",
      "+", "-", "*", "/", "**", "=", "!=", "<", ">=", "@", "?", "!", "and", "or", "not", "if",
      "then", "else", "some", "every", "in", "satisfies", "between", "for", "return", "function",
      "instance of", "item", "count", "date", "L", "#", "å", "&&", "'x'", "\"", "/*", "//",
    ]
    let facts = Self.numbers(3)
    for _ in 0..<20_000 {
      let count = Int.random(in: 1...12, using: &random)
      let text = (0..<count).map { _ in words.randomElement(using: &random) ?? "" }
        .joined(separator: " ")
      var compiler = FEELCompiler(schema: facts.schema, undeclaredNames: .unknownFacts)
      let (expression, errors) = compiler.compile(ConditionText(text), expecting: nil)
      #expect((expression == nil) != errors.isEmpty, "seed \(seed): \(text)")
      for error in errors {
        #expect(error.range.lowerBound >= 0, "seed \(seed): \(text)")
        #expect(error.range.upperBound <= text.utf8.count, "seed \(seed): \(text)")
        #expect(error.kind.message[.english] != "", "seed \(seed): \(text)")
      }
      if let expression, let context = try? facts.context {
        let slot = expression.evaluate(in: context)
        #expect(expression.explanation(in: context).outcome == slot, "seed \(seed): \(text)")
      }
    }
  }
}
