import CharterDiagnostics
import CharterTestSupport
import FEEL
import Testing

struct RoundTripTests {
  /// Texts in the canonical form, which parsing and printing gives back.
  static let canonical = [
    "true", "1.5", "0.001", "\"a\"", #""\"\\\n\r\t é""#, "@\"2026-01-31\"", "a", "a.b.c",
    "a.in.count",
    "[]", "[1, 2]", "[1..5]", "(1..5]", "[1..5)", "(1..5)", "-1", "--1", "-a.b", "-(a + b)",
    "a + b - c", "a - (b - c)", "a * b / c", "a * (b + c)", "(a + b) * c", "a - -b",
    "a = b", "a = b = c", "a = (b = c)", "a < b + 1", "(a and b) = c",
    "a and b and c", "(a and b) and c", "a and (b and c)", "a or b and c", "(a or b) and c",
    "not(a)", "not(a) and b", "a between 1 and 5 and c", "a between b + 1 and c * 2",
    "a between 1 and 2 between b and c",
    "a in b", "a in [1, 2]", "a in (1..5)", "a in [1..5]", "a in < 3", "a in (< 3, >= 5, 7)",
    "a in (1, [2..3])", "a in (b and c)", "a in (b + c) * d", "a in (b or c)[1]", "a in (1..5)[1]",
    "a in != 3", "a in b in c", "a in (b in c)", "a in (if b then c else d)",
    "if a then b else c", "if a then b else if c then d else e", "(if a then b else c) + 1",
    "if if a then b else c then d else e",
    "some x in a satisfies x > 1", "every x in a, y in x.b satisfies x = y",
    "(some x in a satisfies x) and b", "b and (some x in a satisfies x)",
    "some x in some y in a satisfies y satisfies x",
    "a[1]", "a[-1]", "a[item > 1].b[2]", "(a + b)[1]", "f(a)[1]", "[1, 2][1]", "(1..2)[1]",
    "count(a)", "list contains(a, b)", "years and months duration(a, b)",
    "date(year: 1, month: 2, day: 3)", "starts with(a, \"b\")", "123(a)", "a.b(c)", "(-1)(c)",
    "1.years", "duration(\"P1Y\").years",
  ]

  @Test(arguments: canonical)
  func printsTheCanonicalFormUnchanged(text: String) {
    let (syntax, errors) = FEELParser.parse(ConditionText(text))
    #expect(errors == [])
    #expect(syntax.description == text)
  }

  @Test(
    arguments: [
      ("a  and\tb", "a and b"), ("( a )", "a"), ("((a)+(b))", "a + b"), ("(a)and(b)", "a and b"),
      ("1.50", "1.5"), (".5", "0.5"), ("1e2", "100"), ("1 // one\n + /* two */ 2", "1 + 2"),
      ("a in (b)", "a in b"), ("a in (< 3)", "a in < 3"), ("a in ((b))", "a in b"),
      ("f ( a , b )", "f(a, b)"), ("starts\n with(a,b)", "starts with(a, b)"),
      (#""\u00e5\U01F40E""#, "\"å🐎\""), ("\"a\u{30A}\"", "\"å\""), ("a\u{A0}=\u{2003}b", "a = b"),
      ("a and (some x in b satisfies c)", "a and (some x in b satisfies c)"),
      ("a and some x in b satisfies c", "a and (some x in b satisfies c)"),
      ("a + if b then c else d", "a + (if b then c else d)"),
    ])
  func printsEveryOtherFormAsTheCanonicalOne(text: String, canonical: String) {
    let (syntax, errors) = FEELParser.parse(ConditionText(text))
    #expect(errors == [])
    #expect(syntax.description == canonical)
  }

  @Test(arguments: canonical)
  func givesTheSameSyntaxAgain(text: String) {
    let syntax = FEELParser.parse(ConditionText(text)).syntax
    let again = FEELParser.parse(ConditionText(syntax.description)).syntax
    #expect(again == syntax)
  }

  @Test("A condition that is printed and parsed again has the same syntax", .tags(.law))
  func givesTheSameSyntaxAgainForGeneratedConditions() {
    let seed = TestFiles.environment("CHARTER_SEED").flatMap { UInt64($0) } ?? 1
    var random = SeededGenerator(seed: seed)
    for _ in 0..<2_000 {
      var generator = ConditionGenerator(random: SeededGenerator(seed: random.next()))
      let (first, errors) = FEELParser.parse(ConditionText(generator.boolean(4)))
      #expect(errors == [], "seed \(seed)")
      // The canonical text has other ranges than the first one, and the same as itself.
      let printed = first.description
      let second = FEELParser.parse(ConditionText(printed)).syntax
      #expect(second.description == printed, "seed \(seed)")
      #expect(second.shape == first.shape, "seed \(seed): \(printed)")
    }
  }

  @Test func movesRangesByTheBase() {
    let (syntax, _) = FEELParser.parse(ConditionText("  a + 1 ", base: 100))
    #expect(syntax.range.lowerBound == 102)
    #expect(syntax.range.upperBound == 107)
  }
}

extension Syntax {
  /// The syntax with every part in brackets, whatever the ranges and the precedences are.
  fileprivate var shape: String {
    switch form {
    case .invalid: "?"
    case .number(let number): "\(number)"
    case .text(let text): Syntax.quoted(text)
    case .boolean(let value): "\(value)"
    case .temporal(let text): "@" + Syntax.quoted(text)
    case .name(let name): name
    case .member(let value, let name): "{\(value.shape).\(name.text)}"
    case .list(let parts): "[\(parts.map(\.shape))]"
    case .range(let lower, let isLowerClosed, let upper, let isUpperClosed):
      "{\(isLowerClosed) \(lower.shape)..\(upper.shape) \(isUpperClosed)}"
    case .call(let name, let arguments): "{\(name.text)\(arguments.map(\.value.shape))}"
    case .application(let callee, let arguments):
      "{\(callee.shape)\(arguments.map(\.value.shape))}"
    case .negation(let operand): "{-\(operand.shape)}"
    case .arithmetic(let sign, let left, let right):
      "{\(left.shape) \(sign.rawValue) \(right.shape)}"
    case .comparison(let sign, let left, let right):
      "{\(left.shape) \(sign.rawValue) \(right.shape)}"
    case .conjunction(let parts): "{and \(parts.map(\.shape))}"
    case .disjunction(let parts): "{or \(parts.map(\.shape))}"
    case .between(let subject, let lower, let upper):
      "{\(subject.shape) between \(lower.shape) \(upper.shape)}"
    case .membership(let subject, let tests):
      "{\(subject.shape) in \(tests.map { "\($0.comparison?.rawValue ?? "") \($0.operand.shape)" })}"
    case .conditional(let test, let then, let otherwise):
      "{if \(test.shape) \(then.shape) \(otherwise.shape)}"
    case .some(let bindings, let body):
      "{some \(bindings.map { "\($0.name.text) \($0.list.shape)" }) \(body.shape)}"
    case .every(let bindings, let body):
      "{every \(bindings.map { "\($0.name.text) \($0.list.shape)" }) \(body.shape)}"
    case .bracket(let value, let inner): "{\(value.shape)[\(inner.shape)]}"
    }
  }
}
