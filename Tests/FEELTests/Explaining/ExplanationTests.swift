import FEEL
import Testing

struct ExplanationTests {
  private let facts: TestFacts = {
    var facts = TestFacts([
      ("yes", .boolean, .boolean(true)), ("no", .boolean, .boolean(false)),
      ("size", .number(), .number(5)), ("empty", .list(of: .number()), .list([])),
      (
        "payments", .list(of: .record([FEELType.Field("amount", .number())])),
        .list([5, 50, 7].map { .known(.record([.known(.number($0))])) })
      ),
      ("tags", .list(of: .text), .list(["a", "b"].map { .known(.text($0)) })),
    ])
    facts.add("missing", .boolean)
    return facts
  }()

  private func explain(
    _ text: String, definitions: [(String, String)] = []
  ) throws -> Explanation {
    let expression = try compile(text, facts, definitions: definitions)
    let explanation = expression.explanation(in: try facts.context)
    #expect(explanation.outcome == expression.evaluate(in: try facts.context))
    #expect(explanation.evidence == expression.evidence(in: try facts.context))
    return explanation
  }

  private func evidence(_ explanation: Explanation) -> [String] {
    explanation.evidence.map { reading in
      let path = facts.schema.path(of: reading.fact)
      return reading.indices.isEmpty ? path : "\(path) \(reading.indices)"
    }
  }

  @Test(
    arguments: [
      ("yes and no", ["no"]), ("yes and size > 3", ["yes", "size"]), ("no and no", ["no"]),
      ("no and size > 9", ["no", "size"]), ("yes or size > 3", ["yes", "size"]),
      ("yes or size > 9", ["yes"]), ("no or size > 9", ["no", "size"]),
      ("yes and missing", ["missing"]), ("no and missing", ["no"]),
      ("not(yes and no)", ["no"]), ("(yes or no) and size > 3", ["yes", "size"]),
      ("if yes then size > 3 else no", ["yes", "size"]),
      ("if no then size > 3 else yes", ["yes", "no"]),
      ("(if yes then size else 0) > 3", ["yes", "size"]),
      ("size between 1 and 9", ["size"]), ("size in [1, 5]", ["size"]),
      ("count(payments) > 2", ["payments"]), ("sum(payments.amount) = 62", ["payments"]),
      ("payments[2].amount = 50", ["payments"]), ("all([yes, no])", ["yes", "no"]),
    ])
  func restsOnTheFactsOfTheDecisiveParts(text: String, expected: [String]) throws {
    #expect(try evidence(explain(text)) == expected)
  }

  @Test(
    arguments: [
      ("every p in payments satisfies p.amount < 10", ["payments.amount [1]"]),
      (
        "every p in payments satisfies p.amount < 100",
        ["payments.amount [0]", "payments.amount [1]", "payments.amount [2]"]
      ),
      ("some p in payments satisfies p.amount > 10", ["payments.amount [1]"]),
      ("some p in payments[amount < 10] satisfies p.amount > 6", ["payments.amount [2]"]),
      (
        "some p in payments[amount > size] satisfies p.amount > 10",
        ["size", "payments.amount [1]"]
      ),
      ("some a in payments.amount satisfies a > 10", ["payments.amount [1]"]),
      ("some t in tags satisfies t = \"b\"", ["tags [1]"]),
      ("some x in empty satisfies x > 1", ["empty"]),
      ("some x in [size, 1] satisfies x > 3", ["size"]),
      (
        "some p in payments, t in tags satisfies p.amount > 10 and t = \"a\"",
        ["payments.amount [1]", "tags [0]"]
      ),
    ])
  func namesTheElementsThatDecided(text: String, expected: [String]) throws {
    #expect(try evidence(explain(text)) == expected)
  }

  @Test(
    arguments: [
      ("every x in empty satisfies x > 1", true), ("some x in empty satisfies x > 1", true),
      ("all([])", true), ("any([])", true), ("not(any([]))", true),
      ("yes and every x in empty satisfies x > 1", true),
      ("yes or every x in empty satisfies x > 1", false),
      ("no or every x in empty satisfies x > 1", true),
      ("no and every x in empty satisfies x > 1", false),
      ("no and some x in empty satisfies x > 1", false),
      ("yes and some x in empty satisfies x > 1", true),
      ("if (every x in empty satisfies x > 1) then yes else no", true),
      ("every p in payments satisfies p.amount > 1", false), ("yes", false),
    ])
  func saysWhetherAnEmptyListDecided(text: String, isVacuous: Bool) throws {
    #expect(try explain(text).isVacuous == isVacuous)
  }

  @Test func writesDefinitionsOut() throws {
    let definitions = [("isLarge", "size > limit"), ("limit", "3")]
    let explanation = try explain("yes and isLarge", definitions: definitions)
    let reference = try #require(explanation.children.last)
    #expect(reference.text == "isLarge")
    let definition = try #require(reference.children.first)
    #expect(definition.role == .definition("isLarge"))
    #expect(definition.text == "size > limit")
    #expect(definition.children.map(\.role) == [.definition("limit")])
    #expect(evidence(explanation) == ["yes", "size"])
  }

  @Test func givesEveryPartItsTextAndTruth() throws {
    let explanation = try explain("yes and not(size > 9 or missing)")
    #expect(explanation.truth == .unknown)
    #expect(explanation.children.map(\.text) == ["yes", "not(size > 9 or missing)"])
    #expect(explanation.children.map(\.truth) == [.true, .unknown])
    #expect(explanation.children.map(\.isDecisive) == [false, true])
    let inner = try #require(explanation.children.last?.children.first)
    #expect(inner.children.map(\.text) == ["size > 9", "missing"])
    #expect(inner.children.map(\.truth) == [.false, .unknown])
    #expect(inner.children.map(\.isDecisive) == [false, true])
  }

  @Test func dismissesThePartsOfADismissedPart() throws {
    let explanation = try explain("no and (yes or no)")
    #expect(explanation.children[1].children.allSatisfy { !$0.isDecisive })
  }

  @Test func numbersTheElementsThatItGoesThrough() throws {
    let explanation = try explain("every p in payments satisfies p.amount < 10")
    #expect(explanation.children.map(\.role) == [.element(1)])
    #expect(explanation.children.map(\.text) == ["p.amount < 10"])
  }

  @Test func boundsItsParts() throws {
    /// The parts of the part at a place, the whole being the first.
    func parts(at place: Int) throws -> [String] {
      let before = Array(repeating: "size > 3", count: place - 2)
      let explanation = try explain((before + ["(yes or yes)", "yes"]).joined(separator: " and "))
      #expect(explanation.children.count == place)
      // What it is not taken apart into is still read.
      #expect(evidence(explanation) == ["yes", "size"])
      return explanation.children[place - 2].children.map(\.text)
    }
    #expect(try parts(at: FEELLimits.explanationSize - 1) == ["yes", "yes"])
    #expect(try parts(at: FEELLimits.explanationSize) == [])
  }

  @Test func boundsTheElementsThatItGoesThrough() throws {
    func children(_ count: Int) throws -> [Explanation.Role] {
      var facts = TestFacts()
      let elements = (0..<count).map { Slot.known(.number(Decimal128($0))) }
      facts.add("L", .list(of: .number()), .known(.list(elements)))
      let expression = try compile("every x in L satisfies x >= 0", facts)
      return expression.explanation(in: try facts.context).children.map(\.role)
    }
    let limit = FEELLimits.explainedElements
    #expect(try children(limit - 1).count == limit - 1)
    for count in [limit, limit + 1, 10 * limit] {
      #expect(try children(count) == (0..<limit).map { .element($0) })
    }
  }

  @Test func boundsTheFactsThatItNames() throws {
    func count(_ count: Int) throws -> Int {
      var facts = TestFacts()
      for number in 0..<count { facts.add("f\(number)", .boolean, .known(.boolean(true))) }
      let text = (0..<count).map { "f\($0)" }.joined(separator: " and ")
      return try compile(text, facts).evidence(in: try facts.context).count
    }
    let limit = FEELLimits.explanationSize
    #expect(try count(limit - 1) == limit - 1)
    #expect(try count(limit) == limit)
    #expect(try count(limit + 1) == limit)
  }

  @Test func explainsWhatIsNoCondition() throws {
    let explanation = try explain("size + 1")
    #expect(explanation.truth == nil)
    #expect(explanation.outcome == .known(.number(6)))
    #expect(evidence(explanation) == ["size"])
  }
}
