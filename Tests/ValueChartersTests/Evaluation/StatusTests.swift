import FEEL
import Testing
import ValueCharters

/// The statuses of rules whose conditions come out in every way, from the bytes to the finding.
struct StatusTests {
  /// How a condition comes out, and the fact that makes it so.
  enum Truths: String, CaseIterable {
    case `true` = "3"
    case `false` = "2"
    case unknown = "null"
    case fault = "0"
  }

  /// Applicability, requirement, and what comes of them: status, flags, causes, faults.
  struct Row: CustomTestStringConvertible, Sendable {
    let applies: Truths
    let requires: Truths
    let status: Status
    var flags: [Finding.Flag] = []
    var causes: [String] = []
    var faultCount = 0

    var testDescription: String { "\(applies) and \(requires)" }
  }

  private static let table: [Row] = [
    Row(applies: .false, requires: .true, status: .notApplicable),
    Row(applies: .false, requires: .false, status: .notApplicable),
    Row(applies: .false, requires: .unknown, status: .notApplicable),
    Row(applies: .false, requires: .fault, status: .notApplicable),
    Row(applies: .true, requires: .true, status: .satisfied),
    Row(applies: .true, requires: .false, status: .notSatisfied),
    Row(applies: .true, requires: .unknown, status: .undetermined, causes: ["q"]),
    Row(applies: .true, requires: .fault, status: .error, faultCount: 1),
    Row(applies: .unknown, requires: .true, status: .satisfied, flags: [.applicabilityOpen]),
    Row(
      applies: .fault, requires: .true, status: .satisfied,
      flags: [.applicabilityOpen, .faultNoted], faultCount: 1),
    Row(applies: .unknown, requires: .false, status: .undetermined, causes: ["p"]),
    Row(applies: .unknown, requires: .unknown, status: .undetermined, causes: ["p", "q"]),
    Row(
      applies: .unknown, requires: .fault, status: .undetermined, flags: [.faultNoted],
      causes: ["p"], faultCount: 1),
    Row(
      applies: .fault, requires: .unknown, status: .undetermined, flags: [.faultNoted],
      causes: ["q"], faultCount: 1),
    Row(applies: .fault, requires: .false, status: .error, faultCount: 1),
    Row(applies: .fault, requires: .fault, status: .error, faultCount: 2),
  ]

  private static let facts = "p: { type: 'number' }, q: { type: 'number' }"
  private static let conditions = "applies: '12 / p = 4', requires: '12 / q = 4'"

  @Test(arguments: table, ["binding", "gating", "guiding"])
  func followsTheTable(_ row: Row, _ effect: String) throws {
    let fixture = try EvaluationFixture(
      facts: Self.facts, rules: ["id: 'r', \(Self.conditions)"], effect: effect)
    let finding = try fixture.finding(Self.declared(row))
    #expect(finding.status == row.status)
    #expect(finding.flags == row.flags)
    #expect(finding.causes.map(\.fact) == row.causes)
    #expect(finding.faults.map(\.code) == Array(repeating: .divisionByZero, count: row.faultCount))
    #expect(finding.faults.allSatisfy { $0.location.text.hasPrefix("12 / ") })
  }

  /// The charter's own applicability stands for the rule's.
  @Test(arguments: table)
  func joinsTheCharterApplicability(_ row: Row) throws {
    let fixture = try EvaluationFixture(
      facts: Self.facts, rules: ["id: 'r', requires: '12 / q = 4'"],
      head: "applies: '12 / p = 4',")
    let result = try fixture.result(Self.declared(row))
    #expect(result.findings[0].status == row.status)
    #expect(result.findings[0].causes.map(\.fact) == row.causes)
    #expect((result.outcome == .notApplicable) == (row.applies == .false))
  }

  @Test(arguments: table, [nil, "upheld", "notUpheld"])
  func waitsForAConfirmation(_ row: Row, _ result: String?) throws {
    let fixture = try EvaluationFixture(
      facts: Self.facts, rules: ["id: 'r', confirm: true, \(Self.conditions)"])
    let confirmation = result.map {
      """
      confirmations: [{ rule: 'r', result: '\($0)', by: 'b', role: 'x', on: '2025-09-01',
        reasons: 'y' }]
      """
    }
    let finding = try fixture.finding(Self.declared(row), case: confirmation ?? "")
    guard row.status == .notSatisfied else {
      #expect(finding.status == row.status)
      #expect(finding.causes.map(\.fact) == row.causes)
      return
    }
    switch result {
    case "upheld":
      #expect(finding.status == .notSatisfied)
      #expect(finding.causes.isEmpty)
    case "notUpheld":
      #expect(finding.status == .needsReview)
      #expect(finding.causes.map(\.reason) == [.disputed])
    default:
      #expect(finding.status == .needsReview)
      #expect(finding.causes.isEmpty)
    }
    #expect(finding.heard == false)
  }

  private static func declared(_ row: Row) -> String {
    #"{"p": \#(row.applies.rawValue), "q": \#(row.requires.rawValue)}"#
  }
}

struct NeedsReviewTests {
  private let fixture: EvaluationFixture

  init() throws {
    fixture = try EvaluationFixture(
      facts: """
        a: { type: 'boolean' }, j: { type: 'boolean', source: 'assessor' },
        k: { type: 'boolean', source: 'assessor' }
        """,
      rules: ["id: 'r', applies: 'j = true', requires: 'a = true and k = true'"])
  }

  @Test func needsOnlyJudgements() throws {
    #expect(try fixture.finding(#"{"a": true}"#).status == .needsReview)
    #expect(try fixture.finding("{}").status == .undetermined)
    #expect(try fixture.finding(#"{"a": null}"#).status == .undetermined)
    #expect(try fixture.finding(#"{"a": false}"#).status == .needsReview)
  }

  @Test func countsDisputes() throws {
    let finding = try fixture.finding(
      #"{"a": true}"#,
      case: """
        reviews: [
          { fact: 'j', value: true, by: 'x', role: 'r', on: '2025-09-01', reasons: 'y' },
          { fact: 'k', value: true, by: 'x', role: 'r', on: '2025-09-01', reasons: 'y' },
          { fact: 'k', value: false, by: 'z', role: 'r', on: '2025-09-02', reasons: 'y' },
        ]
        """)
    #expect(finding.status == .needsReview)
    #expect(finding.causes.map(\.fact) == ["k"])
    #expect(finding.causes.map(\.reason) == [.disputed])
    #expect(finding.causes.map(\.ask) == [.assessor])
  }
}
