import CharterTestSupport
import FEEL
import Testing
import ValueCharters

/// Conditions that are answered fast say what evaluating them says.
struct PlainConditionTests {
  private static let conditions = [
    "open", "not(open)", "open = true", "open != true", "false = open", "open = board.elected",
    "count > 5", "count <= 5", "5 < count", "count between 3 and 5", "count in [3..5)",
    "count in (3..5]", "count != board.size", "count = 5 and open", "count = 5 or open",
    "not(count = 5 or open) and not(board.elected)",
    #"name = "Blå""#, #"name != "Blå""#, #""Blå" = name"#, #"name < "C""#, "name = form",
    #"form = "association""#, #"form in ["association", "blå"]"#, #"name in ["x", "Blå"]"#,
    #"open and "Blå" in ["x", "Blå"]"#, #"open or "y" in ["x", "Blå"]"#,
    #"on >= date("2025-01-31")"#, "on < today()", "today() = on", "on = on",
    #"some tag in tags satisfies tag = "b""#, #"every tag in tags satisfies tag != "b""#,
    #"some tag in tags satisfies tag in ["b", "c"]"#,
    "every gift in gifts satisfies gift.amount < 10",
    "some gift in gifts satisfies gift.amount >= count",
    #"every gift in gifts satisfies gift.amount > 2 and not(gift.donor = "a") or open"#,
    "every gift in gifts satisfies every part in gift.parts satisfies part.share > 1",
    "count(gifts) > 1", "count + 1 > 5", "if open then count = 5 else board.elected",
  ]

  private static let declarations = [
    "{}", "null", #"{"open": null, "count": null, "tags": null, "gifts": null, "name": null}"#,
    #"{"open": "yes", "count": "5", "name": 5, "on": "x", "tags": 1, "gifts": {}, "form": "z"}"#,
    #"{"open": true, "count": 5, "name": "Blå", "on": "2025-01-31", "form": "blå"}"#,
    #"{"open": false, "count": 3, "name": "Bl\u00e5", "on": "2025-10-01", "form": "association"}"#,
    #"{"board": {"size": 5, "elected": true}, "count": 5.0, "name": "Bla\u030a", "on": "2026-01-01"}"#,
    #"{"open": true, "board": {"elected": false}, "name": "blå", "form": "blå"}"#,
    #"{"tags": [], "gifts": []}"#, #"{"tags": ["a", "b"], "gifts": [{"amount": 3, "donor": "b"}]}"#,
    #"{"tags": ["a", null], "gifts": [{"amount": 30}, {"donor": "a"}, null], "count": 5}"#,
    #"{"tags": ["a", 1], "gifts": [{"amount": "x", "donor": "a"}, 7], "open": true}"#,
    #"{"gifts": [{"amount": 3, "parts": [{"share": 2}, {}]}, {"parts": []}], "count": 9}"#,
    #"{"name": "\#(String(repeating: "long", count: 300))", "tags": ["b", "c"]}"#,
  ]

  @Test(arguments: conditions)
  func saysWhatEvaluatingSays(condition: String) throws {
    let vocabulary = try FactReadingTests.vocabulary.get()
    var compiler = FEELCompiler(schema: vocabulary.schema)
    let (compiled, errors) = compiler.compile(ConditionText(condition))
    let expression = try #require(compiled, "\(errors)")
    let today = try #require(CivilDate(year: 2025, month: 10, day: 1))
    var truths: Set<Truth> = []
    for declaration in Self.declarations {
      let store = try FactReadingTests.read(declaration).store
      let context = Expression.Context(facts: store, today: today)
      let truth = expression.truth(in: context)
      #expect(truth == expression.evaluatedTruth(in: context), "\(declaration)")
      truths.insert(truth)
    }
    #expect(truths.count > 1)
  }

  /// The last ones hold arithmetic, an `if` or a list in a list.
  @Test func laysOutAllButArithmeticAndListsInLists() throws {
    let vocabulary = try FactReadingTests.vocabulary.get()
    for (index, condition) in Self.conditions.enumerated() {
      var compiler = FEELCompiler(schema: vocabulary.schema)
      let expression = try #require(compiler.compile(ConditionText(condition)).expression)
      #expect(expression.isPlain == (index < Self.conditions.count - 4), "\(condition)")
    }
  }
}
