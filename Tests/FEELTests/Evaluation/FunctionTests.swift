import FEEL
import Testing

struct FunctionTests {
  private static let facts: TestFacts = {
    var facts = TestFacts([
      (
        "items",
        .list(of: .record([FEELType.Field("price", .number()), FEELType.Field("name", .text)])),
        .list(
          [(25, "widget"), (15, "sprocket"), (60, "trinket")].map { price, name in
            .known(.record([.known(.number(price)), .known(.text(name))]))
          })
      ),
      ("numbers", .list(of: .number()), .list([3, 1, 2].map { .known(.number($0)) })),
      ("texts", .list(of: .text), .list(["b", "a", "b"].map { .known(.text($0)) })),
    ])
    facts.add("missing", .number())
    return facts
  }()

  /// Each text is true.
  @Test(
    arguments: [
      // Arithmetic, exact and rounded half-even to 34 digits.
      "0.1 + 0.2 = 0.3", "1 / 3 * 3 < 1", "2 - 5 = -3", "-(2 + 3) = -5", "7 / 2 = 3.5",
      "abs(-3) = 3", "abs(duration(\"-P1Y\")) = duration(\"P1Y\")",
      "abs(duration(\"-P1D\")) = duration(\"P1D\")",
      "floor(-1.5) = -2", "ceiling(-1.5) = -1", "floor(1.56, 1) = 1.5", "ceiling(1.56, 1) = 1.6",
      "modulo(-12, 5) = 3", "modulo(12, -5) = -3", "modulo(dividend: 7, divisor: 2) = 1",
      // Texts, by Unicode scalars.
      "\"a\" + \"b\" = \"ab\"", "\"e\" + \"\\u0301\" = \"é\"", "string length(\"🐎é\") = 2",
      "contains(\"foobar\", \"ob\")", "not(contains(\"foobar\", \"x\"))", "contains(\"\", \"\")",
      "starts with(\"foobar\", \"foo\")", "ends with(string: \"foobar\", match: \"bar\")",
      "\"a\" < \"b\"", "\"Z\" < \"a\"", "\"z\" < \"å\"", "\"\\uFFFD\" < \"\\U01F40E\"",
      // Dates and durations.
      "date(2024, 2, 29) = @\"2024-02-29\"", "date(date(\"2024-02-29\")).day = 29",
      "@\"2026-01-31\" + @\"P1M\" = @\"2026-02-28\"",
      "@\"2024-01-31\" + @\"P1M\" = @\"2024-02-29\"",
      "@\"2026-03-02\" - @\"2026-01-31\" = @\"P30D\"",
      "@\"2026-03-01\" - @\"P1D\" = @\"2026-02-28\"",
      "@\"P1Y\" / 5 = @\"P2M\"", "@\"P1Y\" / @\"P6M\" = 2", "2 * @\"P1D\" = @\"P2D\"",
      "@\"P1D\" / @\"PT12H\" = 2", "@\"PT25H\".days = 1", "@\"PT25H\".hours = 1",
      "@\"P1DT2H3M4S\".minutes = 3", "@\"P1DT2H3M4.5S\".seconds = 4.5", "@\"P14M\".years = 1",
      "@\"P14M\".months = 2", "@\"2026-03-02\".weekday = 1", "@\"2026-03-02\".year = 2026",
      "@\"2026-03-02\".month = 3", "today() = @\"2026-03-02\"",
      "years and months duration(@\"2025-03-03\", @\"2026-03-02\") = @\"P11M\"",
      "years and months duration(from: @\"2026-03-02\", to: @\"2025-03-03\") = @\"-P11M\"",
      "@\"2026-03-02\" - @\"PT1H\" = @\"2026-03-01\"",
      // Lists.
      "count(items) = 3", "count([]) = 0", "sum(numbers) = 6", "sum(1, 2, 3) = 6", "sum([]) = 0",
      "min(numbers) = 1", "max(3, 1, 2) = 3", "min(texts) = \"a\"", "max(list: texts) = \"b\"",
      "max(@\"2026-01-31\", @\"2026-02-01\") = @\"2026-02-01\"", "min(5) = 5",
      "max(@\"P1Y\", @\"P13M\") = @\"P13M\"", "min(@\"P1D\", @\"PT23H\") = @\"PT23H\"",
      "all(true, true)", "any(false, true)", "all([])", "not(any([]))", "any(true)",
      "distinct values(texts) = [\"b\", \"a\"]", "distinct values([1, 1.0, 2]) = [1, 2]",
      "list contains(numbers, 2)", "not(list contains(numbers, 9))",
      "numbers[1] = 3", "numbers[-1] = 2", "[[1, 2], [3]][1][2] = 2",
      "items.price = [25, 15, 60]", "items[price > 20].name = [\"widget\", \"trinket\"]",
      "items[2].name = \"sprocket\"", "count(items[item.price > 20]) = 2",
      "count(numbers[item > 1]) = 2", "items[price = max(items.price)][1].name = \"trinket\"",
      "count(items[count(numbers[item > 1]) = 2 and price > 20]) = 2",
      "numbers[count(texts)] = 2", "[1, 2] = [1, 2]", "[1, 2] != [2, 1]", "[[1], []] = [[1], []]",
      // Membership.
      "2 in numbers", "2 in [1, [5..6], 2]", "5.5 in [1, [5..6]]", "not(2 in [])", "2 in (> 1)",
      "3 in [5..1] = false", "3 in (3..1) = false", "\"b\" in [\"a\"..\"c\"]",
      "[1] in [[1], [2]]", "[1] in = [1]", "@\"2026-01-31\" in [@\"2026-01-01\"..@\"2026-02-01\")",
      "some x in numbers, y in numbers satisfies x + y = 5",
      "every x in numbers, y in [10, 20] satisfies x < y",
      "some i in items satisfies i.price > 50 and i.name = \"trinket\"",
      "every i in items satisfies (some n in numbers satisfies n < i.price)",
      // Names of functions and words are members where nothing is called.
      "count(items.name) = 3",
    ])
  func holds(text: String) throws {
    #expect(try evaluate(text, Self.facts).letter == "T")
  }

  @Test(
    arguments: [
      ("1 / 0", FaultCode.divisionByZero), ("modulo(1, 0)", .divisionByZero),
      ("@\"P1Y\" / 0", .divisionByZero), ("@\"P1D\" / @\"PT0S\"", .divisionByZero),
      ("min([])", .emptyList), ("max(numbers[item > 9])", .emptyList), ("[][1]", .indexOutOfRange),
      ("numbers[4]", .indexOutOfRange), ("numbers[-4]", .indexOutOfRange),
      ("numbers[0]", .indexOutOfRange), ("numbers[1.5]", .indexOutOfRange),
      ("date(2026, 2, 30)", .invalidDate), ("date(2026, 1.5, 1)", .invalidDate),
      ("9e6144 * 10", .overflow), ("@\"999999999-12-31\" + @\"P1D\"", .overflow),
    ])
  func faultsWithTheRangeOfTheOperation(text: String, code: FaultCode) throws {
    guard case .fault(let faults) = try evaluate("  " + text, Self.facts) else {
      Issue.record("is no fault")
      return
    }
    #expect(faults.map(\.code) == [code])
    let source = ConditionText("  " + text)
    #expect(faults.map { source.text(in: $0.range) } == [text])
  }

  /// A fact that is not known, and a fault, in each operand of strict operations.
  @Test(
    arguments: [
      "? + 1", "1 + ?", "? - 1", "? * 2", "? / 2", "2 / ?", "-?", "? = 1", "? != 1", "? < 1",
      "1 >= ?", "abs(?)", "floor(?)", "floor(1.5, ?)", "modulo(?, 2)", "sum([1, ?])",
      "min([1, ?])", "max(1, ?)", "distinct values([1, ?])", "numbers[?]", "[?, 1][1]",
      "[1, ?] = [1, 2]", "[1, ?] = [2, 2, 2]", "date(2026, ?, 1)", "date(?, 1, 1)",
      "date(2026, 1, ?)", "modulo(7, ?)", "@\"P1D\" * ?",
      "string length(if ? > 0 then \"a\" else \"bb\")",
    ])
  func isStrict(text: String) throws {
    func outcome(_ operand: String) throws -> Slot {
      try evaluate(text.replacing("?", with: operand), Self.facts)
    }
    #expect(
      try outcome("missing") == .unknown([Cause(Self.facts["missing"], .notDeclared)]))
    #expect(try outcome("(1 / 0)").letter == "E")
    #expect(try outcome("(missing + 1 / 0)").letter == "E")
    #expect(try outcome("(1 / 0 + missing)").letter == "E")
  }

  @Test func readsElementsThatAreUnknownOnTheirOwn() throws {
    var facts = TestFacts()
    facts.add("items", .list(of: .record([FEELType.Field("price", .number())])))
    let price = facts["items.price"]
    let missing = Slot.unknown([Cause(price, .declaredUnknown, indices: [1])])
    let whole = Slot.unknown([Cause(facts["items"], .malformed, indices: [2])])
    facts.set(
      "items",
      .known(.list([.known(.record([.known(.number(5))])), .known(.record([missing])), whole])))
    #expect(try evaluate("items[1].price", facts).value == .number(5))
    #expect(try evaluate("items[2].price", facts) == missing)
    #expect(try evaluate("items.price[3]", facts) == whole)
    #expect(try evaluate("count(items.price)", facts).value == .number(3))
    #expect(try evaluate("some i in items satisfies i.price = 5", facts).letter == "T")
    #expect(
      try evaluate("every i in items satisfies i.price = 5", facts)
        == .unknown([
          Cause(facts["items"], .malformed, indices: [2]),
          Cause(price, .declaredUnknown, indices: [1]),
        ]))
  }

  @Test func readsMembersOfRecordsThatAreNotThere() throws {
    var facts = TestFacts()
    facts.add("items", .list(of: .record([FEELType.Field("price", .number())])))
    #expect(
      try evaluate("items[1].price", facts) == .unknown([Cause(facts["items"], .notDeclared)]))
    let causes = [
      Cause(facts["items"], .malformed, indices: [0]),
      Cause(facts["items.price"], .declaredUnknown, indices: [0]),
    ]
    let faults = [Fault(.overflow, FaultRange.of(0))]
    facts.set("items", .known(.list([.unknown(causes), .fault(faults)])))
    #expect(
      try evaluate("some i in items satisfies i.price = 5", facts)
        == .unknown(causes, faults: faults))
    #expect(try evaluate("items[1].price", facts) == .unknown(causes))
    facts.add("one", .record([FEELType.Field("price", .number())]), .unknown(causes))
    #expect(try evaluate("one.price > 5", facts) == .unknown(causes))
    #expect(try evaluate("items[2].price", facts).letter == "E")
  }

  @Test func takesAValueOfAnotherTypeThanDeclaredForMalformed() throws {
    var facts = TestFacts()
    facts.add("size", .number(), .known(.text("five")))
    #expect(
      try evaluate("size > 3", facts) == .unknown([Cause(facts["size"], .malformed)]))
  }
}
