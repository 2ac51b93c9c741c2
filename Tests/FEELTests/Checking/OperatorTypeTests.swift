import FEEL
import Testing

/// Every operator on every pair of types: what is not in the tables is an error, not a surprise.
struct OperatorTypeTests {
  /// An expression of each type.
  private static let operands: [(kind: FEELType.Kind, text: String)] = [
    (.boolean, "true"), (.number, "3"), (.text, "\"a\""), (.date, "@\"2026-01-31\""),
    (.yearsAndMonths, "@\"P1Y\""), (.daysAndTime, "@\"P1D\""), (.list, "[1]"), (.range, "[1..2]"),
  ]

  private static let pairs = operands.indices.flatMap { left in
    operands.indices.map { (left, $0) }
  }

  private static func result(_ sign: String, _ left: FEELType.Kind, _ right: FEELType.Kind)
    -> FEELType.Kind?
  {
    switch (sign, left, right) {
    case ("+", .number, .number), ("-", .number, .number), ("*", .number, .number),
      ("/", .number, .number), ("/", .yearsAndMonths, .yearsAndMonths),
      ("/", .daysAndTime, .daysAndTime):
      .number
    case ("+", .text, .text): .text
    case ("+", .date, .yearsAndMonths), ("+", .date, .daysAndTime), ("+", .yearsAndMonths, .date),
      ("+", .daysAndTime, .date), ("-", .date, .yearsAndMonths), ("-", .date, .daysAndTime):
      .date
    case ("-", .date, .date), ("+", .daysAndTime, .daysAndTime),
      ("-", .daysAndTime, .daysAndTime), ("*", .daysAndTime, .number),
      ("*", .number, .daysAndTime), ("/", .daysAndTime, .number):
      .daysAndTime
    case ("+", .yearsAndMonths, .yearsAndMonths), ("-", .yearsAndMonths, .yearsAndMonths),
      ("*", .yearsAndMonths, .number), ("*", .number, .yearsAndMonths),
      ("/", .yearsAndMonths, .number):
      .yearsAndMonths
    default: nil
    }
  }

  @Test(arguments: pairs)
  func calculatesOnlyWithTheTypesOfTheTable(left: Int, right: Int) {
    let (left, right) = (Self.operands[left], Self.operands[right])
    for sign in ["+", "-", "*", "/"] {
      let text = "\(left.text) \(sign) \(right.text)"
      var compiler = FEELCompiler(schema: FactSchema())
      let (expression, errors) = compiler.compile(ConditionText(text), expecting: nil)
      let expected = Self.result(sign, left.kind, right.kind)
      #expect(expression?.type.kind == expected, "\(text)")
      #expect(errors.map(\.kind.id) == (expected == nil ? ["type-mismatch"] : []), "\(text)")
    }
  }

  @Test(arguments: pairs)
  func comparesOnlyWithinOneType(left: Int, right: Int) {
    let (left, right) = (Self.operands[left], Self.operands[right])
    let isSame = left.kind == right.kind && left.kind != .range
    let isOrdered = isSame && left.kind != .boolean && left.kind != .list
    for sign in ["=", "!=", "<", "<=", ">", ">="] {
      let text = "\(left.text) \(sign) \(right.text)"
      let isAllowed = sign == "=" || sign == "!=" ? isSame : isOrdered
      let ids = errors(in: text).map(\.kind.id)
      #expect(ids == (isAllowed ? [] : ["incompatible-comparison"]), "\(text)")
    }
    let between = "\(left.text) between \(right.text) and \(right.text)"
    #expect(errors(in: between).isEmpty == isOrdered, "\(between)")
  }

  @Test(arguments: pairs)
  func joinsOnlyConditions(left: Int, right: Int) {
    let (left, right) = (Self.operands[left], Self.operands[right])
    let wrong = [left, right].count { $0.kind != .boolean }
    for word in ["and", "or"] {
      let text = "\(left.text) \(word) \(right.text)"
      let ids = errors(in: text).map(\.kind.id)
      #expect(ids == Array(repeating: "type-mismatch", count: wrong), "\(text)")
    }
  }

  @Test(arguments: pairs)
  func takesNamesWithoutATypeForWhateverFits(left: Int, right: Int) throws {
    let (left, right) = (Self.operands[left], Self.operands[right])
    for sign in ["+", "-", "*", "/"] where Self.result(sign, left.kind, right.kind) != nil {
      for text in ["\(left.text) \(sign) x", "x \(sign) \(right.text)", "x \(sign) y"] {
        #expect(try evaluate(text).letter == "U", "\(text)")
      }
    }
  }

  @Test(
    arguments: [
      "x and y", "not(x)", "x = y", "x < y", "x between y and z", "x in y", "x in (y, < z)",
      "x in [y..z]", "count(x)", "sum(x)", "min(x)", "min(x, y)", "abs(x)", "x[1]", "x[y]",
      "x[item > 3]", "x.y.z", "some e in x satisfies e > 1", "some e in x satisfies e.m = 1",
      "if x then y else z", "if x then 1 else y", "contains(x, y)", "date(x)", "date(x, y, z)",
      "years and months duration(x, y)", "distinct values(x)", "list contains(x, y)", "[x, y] = z",
      "x + y > z", "-x", "(x + y).m", "x[1].m > 2", "x * y = @\"P1D\"",
    ])
  func carriesUndeclaredNamesThroughEverything(text: String) throws {
    let slot = try evaluate(text)
    guard case .unknown(let causes, let faults) = slot else {
      Issue.record("is \(slot)")
      return
    }
    #expect(!causes.isEmpty)
    #expect(faults.isEmpty)
  }
}
