import FEEL
import Testing

struct ConditionalTests {
  private let facts: TestFacts = {
    var facts = TestFacts([
      ("yes", .boolean, .boolean(true)), ("no", .boolean, .boolean(false)),
      ("list", .list(of: .number()), .list([.known(.number(1)), .known(.number(2))])),
    ])
    facts.add("missing", .boolean)
    facts.add("other", .number())
    facts.add("another", .number())
    return facts
  }()

  @Test(
    arguments: [
      ("if yes then 1 else 2", Slot.known(.number(1))),
      ("if no then 1 else 2", .known(.number(2))),
      ("if yes then 1 else 1 / 0", .known(.number(1))),
      ("if no then other else 2", .known(.number(2))),
      ("if missing then 1 else 1", .known(.number(1))),
      ("if missing then \"a\" else \"a\"", .known(.text("a"))),
      (
        "if missing then [1, 2] else list", .known(.list([.known(.number(1)), .known(.number(2))]))
      ),
    ])
  func takesTheBranchThatIsSettled(text: String, expected: Slot) throws {
    #expect(try evaluate(text, facts) == expected)
  }

  @Test(arguments: ["other / 2 = 1", "min([other]) > 0", "[true, missing][other]"])
  func settlesNothingByATestThatMayTurnOutToBeAFault(test: String) throws {
    #expect(try evaluate("if \(test) then 1 else 1", facts).letter == "U")
  }

  @Test func settlesByATestThatIsUnknownAndNeverAFault() throws {
    let text = "if (some x in [other] satisfies abs(x) > 1) then 1 else 1"
    #expect(try evaluate(text, facts).value == .number(1))
  }

  @Test func keepsAFaultOfTheTest() throws {
    #expect(try evaluate("if 1 / 0 = 1 then 1 else 1", facts).letter == "E")
  }

  @Test(
    arguments: [
      ("if missing then 1 else 2", ["missing"]),
      ("if missing then other else 2", ["missing", "other"]),
      ("if missing then other else other", ["missing", "other"]),
      ("if missing then [other] else [another]", ["missing", "other", "another"]),
      ("if missing then [other] else [other]", ["missing", "other"]),
      ("if missing then 1 else 1 / 0", ["missing"]),
    ])
  func isUnknownForAnUnknownTestWithTheCausesOfAll(text: String, causes: [String]) throws {
    guard case .unknown(let found, let faults) = try evaluate(text, facts) else {
      Issue.record("is not unknown")
      return
    }
    #expect(found.map(\.fact) == causes.map { facts[$0] })
    #expect(faults.isEmpty == !text.contains("/"))
  }
}
