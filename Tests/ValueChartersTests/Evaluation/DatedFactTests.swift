import FEEL
import Testing
import ValueCharters

struct DatedFactTests {
  private let fixture: EvaluationFixture

  init() throws {
    fixture = try EvaluationFixture(
      facts: """
        a: { type: 'boolean', validFor: 'P1Y', datedBy: 'on' },
        on: { type: 'date' },
        signedOn: { type: 'date', validFor: 'P30D', datedBy: 'signedOn' },
        """,
      rules: [
        "id: 'r', requires: 'a = true'",
        "id: 's', requires: 'signedOn <= today()'",
      ])
  }

  /// Exactly twelve months is fresh; a leap day is clipped.
  @Test(arguments: [
    ("2024-10-01", "2025-10-01", Status.satisfied),
    ("2024-09-30", "2025-10-01", .undetermined),
    ("2024-02-29", "2025-02-28", .satisfied),
    ("2024-02-29", "2025-03-01", .undetermined),
    ("2030-01-01", "2025-10-01", .satisfied),
  ])
  func isFreshForExactlyItsTime(_ on: String, _ date: String, _ status: Status) throws {
    let finding = try fixture.finding(#"{"a": true, "on": "\#(on)"}"#, on: date)
    #expect(finding.status == status)
    if status == .undetermined {
      #expect(finding.causes.map(\.fact) == ["a"])
      #expect(finding.causes.map(\.reason) == [.stale])
      #expect(finding.causes[0].location?.text == "true")
    }
  }

  @Test(arguments: [
    (#"{"a": true}"#, Cause.Reason.notDeclared),
    (#"{"a": true, "on": null}"#, .declaredUnknown),
    (#"{"a": true, "on": "soon"}"#, .malformed),
  ])
  func isNotKnownWithoutItsDate(_ facts: String, _ reason: Cause.Reason) throws {
    let finding = try fixture.finding(facts)
    #expect(finding.status == .undetermined)
    #expect(finding.causes.map(\.fact) == ["on"])
    #expect(finding.causes.map(\.reason) == [reason])
  }

  @Test func isNotKnownItself() throws {
    let finding = try fixture.finding(#"{"on": "2025-09-01"}"#)
    #expect(finding.causes.map(\.fact) == ["a"])
    #expect(finding.causes.map(\.reason) == [.notDeclared])
  }

  @Test(arguments: [("2025-09-01", Status.satisfied), ("2025-08-31", .undetermined)])
  func canBeDatedByItself(_ day: String, _ status: Status) throws {
    let finding = try fixture.result(#"{"signedOn": "\#(day)"}"#).findings[1]
    #expect(finding.status == status)
    if status == .undetermined { #expect(finding.causes.map(\.reason) == [.stale]) }
  }
}

struct AssumptionTests {
  private let fixture: EvaluationFixture

  init() throws {
    let assumption = "because: { da: 'sådan er det', en: 'it is so' }"
    fixture = try EvaluationFixture(
      facts: """
        a: { type: 'boolean', ifAbsent: { value: true, \(assumption) } },
        b: { type: 'boolean', ifAbsent: { value: true, \(assumption) } },
        c: { type: 'boolean', validFor: 'P1Y', datedBy: 'on' },
        on: { type: 'date', ifAbsent: { value: '2025-01-01', \(assumption) } },
        k: { type: 'boolean', source: 'authority', ifAbsent: { value: true, \(assumption) } },
        """,
      rules: ["id: 'r', requires: 'a = true'", "id: 's', requires: 'c = true'"])
  }

  @Test func fillsWhatIsNotDeclared() throws {
    let result = try fixture.result("{}")
    #expect(result.findings[0].status == .satisfied)
  }

  @Test(arguments: [
    (#"{"a": null}"#, Cause.Reason.declaredUnknown), (#"{"a": 5}"#, .malformed),
    (#"{"a": true, "a": true}"#, .malformed), ("null", .declaredUnknown),
  ])
  func fillsNothingElse(_ facts: String, _ reason: Cause.Reason) throws {
    let finding = try fixture.finding(facts)
    #expect(finding.status == .undetermined)
    #expect(finding.causes.map(\.reason) == [reason])
  }

  @Test func yieldsToWhatIsDeclared() throws {
    #expect(try fixture.finding(#"{"a": false}"#).status == .notSatisfied)
    #expect(try fixture.result(#"{"a": false}"#).assumptions.isEmpty)
  }

  @Test func fillsTheDateOfAnotherFact() throws {
    #expect(try fixture.result(#"{"c": true}"#).findings[1].status == .satisfied)
    #expect(
      try fixture.result(#"{"c": true}"#, on: "2026-01-02").findings[1].status == .undetermined)
  }

  /// Only what a rule used is listed, with the date behind a dated fact.
  @Test func isListedWhereItWasUsed() throws {
    let result = try fixture.result(#"{"c": true}"#)
    #expect(result.assumptions.map(\.fact) == ["a", "on"])
    #expect(result.assumptions[0].because[.english] == "it is so")
    #expect(result.assumptions[0].value == .boolean(true))
    #expect(result.findings.map(\.flags) == [[.assumed], [.assumed]])
  }

  @Test func isNoEvidenceWithAPlace() throws {
    let evidence = try #require(try fixture.finding("{}").evidence.first)
    #expect(evidence.fact == "a")
    #expect(evidence.value == .boolean(true))
    #expect(evidence.location == nil)
  }
}
