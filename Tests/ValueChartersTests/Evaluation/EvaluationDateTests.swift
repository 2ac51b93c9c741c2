import FEEL
import Testing
import ValueCharters

struct EvaluationDateTests {
  private static let facts = "a: { type: 'boolean' }"

  @Test(arguments: [
    ("2024-12-31", Outcome.notInForce), ("2025-01-01", .conforms), ("2025-12-31", .conforms),
    ("2026-01-01", .notInForce),
  ])
  func boundsTheCharter(_ date: String, _ outcome: Outcome) throws {
    let fixture = try EvaluationFixture(
      facts: Self.facts, rules: ["id: 'r', requires: 'a = true'"],
      head: "inForce: { from: '2025-01-01', until: '2025-12-31' },")
    let result = try fixture.result(#"{"a": true}"#, on: date)
    #expect(result.outcome == outcome)
    #expect(result.best == outcome)
    #expect(result.worst == outcome)
    #expect(result.findings[0].status == (outcome == .conforms ? .satisfied : .notEvaluated))
    if outcome == .notInForce {
      #expect(result.nextSteps.isEmpty)
      #expect(
        result.findings[0].message[.english]
          == "The rule is not in force on the day of the evaluation.")
    }
  }

  @Test(arguments: [
    ("2024-12-31", Status.notEvaluated), ("2025-01-01", .satisfied), ("2025-12-31", .satisfied),
    ("2026-01-01", .notEvaluated),
  ])
  func boundsARule(_ date: String, _ status: Status) throws {
    let fixture = try EvaluationFixture(
      facts: Self.facts,
      rules: [
        "id: 'r', requires: 'a = true', inForce: { from: '2025-01-01', until: '2025-12-31' }"
      ])
    let result = try fixture.result(#"{"a": true}"#, on: date)
    #expect(result.findings[0].status == status)
    #expect(result.counts[status] == 1)
    #expect(result.outcome == .conforms)
  }

  /// A version without an end yields on the day from which the next one holds.
  @Test(arguments: [
    ("2024-12-31", [Status.satisfied, .notEvaluated, .notEvaluated]),
    ("2025-01-01", [.notEvaluated, .satisfied, .notEvaluated]),
    ("2025-06-01", [.notEvaluated, .notEvaluated, .satisfied]),
    ("2026-01-01", [.satisfied, .notEvaluated, .notEvaluated]),
  ])
  func letsTheLaterVersionReplaceTheEarlier(_ date: String, _ statuses: [Status]) throws {
    let fixture = try EvaluationFixture(
      facts: Self.facts,
      rules: [
        "id: 'r', requires: 'a = true'",
        """
        id: 's', requires: 'a = true', versionOf: 'r',
        inForce: { from: '2025-01-01', until: '2025-05-31' }
        """,
        """
        id: 't', requires: 'a = true', versionOf: 's',
        inForce: { from: '2025-06-01', until: '2025-12-31' }
        """,
      ])
    let result = try fixture.result(#"{"a": true}"#, on: date)
    #expect(result.findings.map(\.status) == statuses)
  }

  @Test func letsTheLastOfManyVersionsReplaceTheFirst() throws {
    let rules = ["r", "s", "t", "u", "v"]
    let over = "inForce: { from: '2001-01-01', until: '2001-12-31' }"
    let fixture = try EvaluationFixture(
      facts: Self.facts,
      rules: ["id: 'r', requires: 'a = true'"]
        + zip(rules, rules.dropFirst()).map { earlier, rule in
          "id: '\(rule)', requires: 'a = true', versionOf: '\(earlier)'"
            + (rule == "v" ? "" : ", \(over)")
        })
    let result = try fixture.result(#"{"a": true}"#)
    #expect(
      result.findings.map(\.status)
        == [.notEvaluated, .notEvaluated, .notEvaluated, .notEvaluated, .satisfied])
  }
}

struct SelectionTests {
  private let fixture: EvaluationFixture

  init() throws {
    fixture = try EvaluationFixture(
      facts: "a: { type: 'boolean' }",
      rules: ["id: 'first', requires: 'a = true'", "id: 'second', requires: 'a = false'"])
  }

  @Test(arguments: ["second", "test/second"])
  func evaluatesOnlyTheChosen(_ name: String) throws {
    let result = try fixture.result(#"{"a": true}"#, options: .init(rules: [name]))
    #expect(result.findings.map(\.status) == [.notEvaluated, .notSatisfied])
    #expect(
      result.findings[0].message[.danish] == "Reglen var ikke valgt til denne vurdering.")
    #expect(result.counts == counts([.notEvaluated: 1, .notSatisfied: 1]))
  }

  private func counts(_ some: [Status: Int]) -> [Status: Int] {
    var counts = some
    for status in Status.allCases where counts[status] == nil { counts[status] = 0 }
    return counts
  }

  @Test func refusesRulesThatDoNotExist() throws {
    #expect(throws: EvaluationError.unknownRule("secnd", nearest: "second")) {
      try fixture.evaluate("{}", options: .init(rules: ["first", "secnd"]))
    }
  }

  @Test func refusesNamesOfSeveralRules() throws {
    let vocabulary = try EvaluationFixture.vocabulary("a: { type: 'boolean' }")
    let charters = [fixture, fixture].map { $0.evaluator.charters[0].compiled.charter }
    let evaluator = try CharterEvaluator(charters, vocabulary: vocabulary)
    let declaration = try Declaration(
      json: Array(#"{"format":1,"declaration":"d","facts":{}}"#.utf8))
    #expect(
      throws: EvaluationError.ambiguousRule("first", names: ["test/first", "test/first"])
    ) {
      try evaluator.evaluate(
        declaration, on: CivilDate("2025-01-01"), options: .init(rules: ["first"]))
    }
  }

  @Test func speaksBothLanguages() {
    let error = EvaluationError.unknownRule("secnd", nearest: "second")
    #expect(error.message[.english] == "unknown rule 'secnd'; did you mean 'second'?")
    #expect(error.message[.danish] == "ukendt regel 'secnd'; mente du 'second'?")
    #expect(error.diagnostic.id == "unknown-reference")
  }
}
