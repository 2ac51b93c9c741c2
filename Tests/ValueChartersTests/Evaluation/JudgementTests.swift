import CharterDiagnostics
import FEEL
import Testing
import ValueCharters

struct JudgementTests {
  private let fixture: EvaluationFixture

  init() throws {
    fixture = try EvaluationFixture(
      facts: """
        j: { type: 'boolean', source: 'assessor', validFor: 'P1Y' },
        a: { type: 'boolean' }, k: { type: 'text', source: 'authority' },
        """,
      rules: ["id: 'r', requires: 'j = true'"])
  }

  private static func review(
    _ value: String, by: String = "x", on: String = "2025-09-01", fact: String = "j"
  ) -> String {
    "{ fact: '\(fact)', value: \(value), by: '\(by)', role: 'r', on: '\(on)', reasons: 'y' }"
  }

  private func finding(_ reviews: String..., on date: String = "2025-10-01") throws -> Finding {
    try fixture.finding(
      "{}", case: "reviews: [\(reviews.joined(separator: ","))]", on: date)
  }

  @Test func awaitsAReview() throws {
    let finding = try finding()
    #expect(finding.status == .needsReview)
    #expect(finding.causes.map(\.reason) == [.awaitingReview])
  }

  @Test func awaitsAReviewOfWhatDatesAnother() throws {
    let fixture = try EvaluationFixture(
      facts: """
        a: { type: 'boolean', validFor: 'P1Y', datedBy: 'seenOn' },
        seenOn: { type: 'date', source: 'assessor' },
        """,
      rules: ["id: 'r', requires: 'a = true'"])
    let finding = try fixture.finding("{ \"a\": true }")
    #expect(finding.causes.map(\.fact) == ["seenOn"])
    #expect(finding.causes.map(\.reason) == [.awaitingReview])
    #expect(finding.status == .needsReview)
  }

  @Test func takesTheReview() throws {
    #expect(try finding(Self.review("true")).status == .satisfied)
    #expect(try finding(Self.review("false")).status == .notSatisfied)
  }

  @Test func doesNotSeeTheFuture() throws {
    let review = Self.review("true", on: "2025-10-02")
    #expect(try finding(review).status == .needsReview)
    #expect(try finding(review, on: "2025-10-02").status == .satisfied)
    // An earlier judgement counts until the later one is made.
    let earlier = Self.review("false", on: "2025-09-01")
    #expect(try finding(earlier, review).status == .notSatisfied)
    #expect(try finding(earlier, review, on: "2025-10-02").status == .satisfied)
  }

  @Test func takesTheLatestOfEachAssessor() throws {
    let reviews = [
      Self.review("true", by: "x", on: "2025-09-03"),
      Self.review("false", by: "x", on: "2025-09-01"),
      Self.review("true", by: "z", on: "2025-09-02"),
    ]
    #expect(try finding(reviews[0], reviews[1], reviews[2]).status == .satisfied)
    #expect(try finding(reviews[2], reviews[1], reviews[0]).status == .satisfied)
  }

  @Test func leavesADisputeToPeople() throws {
    let finding = try finding(
      Self.review("true", by: "x", on: "2025-09-03"),
      Self.review("false", by: "z", on: "2025-09-01"))
    #expect(finding.status == .needsReview)
    #expect(finding.causes.map(\.reason) == [.disputed])
  }

  @Test func callsTwoMindsOfOnePersonOnOneDayADispute() throws {
    let finding = try finding(Self.review("true"), Self.review("false"))
    #expect(finding.causes.map(\.reason) == [.disputed])
  }

  /// Exactly twelve months is fresh, and the day after is stale.
  @Test(arguments: [
    ("2024-10-01", Status.satisfied), ("2024-09-30", .undetermined), ("2025-10-01", .satisfied),
  ])
  func growsOldFromItsOwnDay(_ day: String, _ status: Status) throws {
    let finding = try finding(Self.review("true", on: day))
    #expect(finding.status == status)
    if status == .undetermined { #expect(finding.causes.map(\.reason) == [.stale]) }
  }

  @Test func isAsFreshAsTheLatestReview() throws {
    let finding = try finding(
      Self.review("true", by: "x", on: "2023-01-01"),
      Self.review("true", by: "z", on: "2025-01-01"))
    #expect(finding.status == .satisfied)
  }

  @Test func doesNotFit() throws {
    let report = try fixture.evaluate("{}", case: "reviews: [\(Self.review("'yes'"))]")
    let finding = report.charters[0].findings[0]
    #expect(finding.status == .undetermined)
    #expect(finding.causes.map(\.reason) == [.malformed])
    #expect(report.diagnostics.map(\.severity) == [.error])
    #expect(report.hasErrors)
  }

  /// An association cannot review itself, and cannot spoil a review either.
  @Test func isNotTheAssociationsToMake() throws {
    let declared = #"{"j": true}"#
    let alone = try fixture.evaluate(declared)
    #expect(alone.charters[0].findings[0].status == .undetermined)
    #expect(alone.charters[0].findings[0].causes.map(\.reason) == [.refused])
    #expect(alone.charters[0].findings[0].causes.map(\.ask) == [.assessor])
    #expect(alone.diagnostics.map(\.id) == ["refused-fact"])

    let reviewed = try fixture.evaluate(declared, case: "reviews: [\(Self.review("false"))]")
    #expect(reviewed.charters[0].findings[0].status == .notSatisfied)
    #expect(reviewed.diagnostics.map(\.id) == ["refused-fact"])
  }

  @Test(arguments: ["a", "k"])
  func isOfJudgementsOnly(_ fact: String) throws {
    let report = try fixture.evaluate(
      "{}", case: "reviews: [\(Self.review("true", fact: fact))]")
    #expect(report.diagnostics.map(\.id) == ["refused-fact"])
  }

  @Test func isOfFactsThatExist() throws {
    let report = try fixture.evaluate("{}", case: "reviews: [\(Self.review("true", fact: "jj"))]")
    #expect(report.diagnostics.map(\.id) == ["unknown-fact", "entry-left-out"])
  }

  @Test func standsWhereItsValueStands() throws {
    let finding = try finding(Self.review("true", on: "2020-01-01"), Self.review("null", by: "z"))
    let cause = try #require(finding.causes.first)
    #expect(cause.reason == .malformed)
    #expect(cause.pointer == "/reviews/1/value")
    #expect(cause.location?.text == "null")
    #expect(cause.location?.path == "c.json5")
  }
}

struct AuthorityFactTests {
  private let fixture: EvaluationFixture

  init() throws {
    fixture = try EvaluationFixture(
      facts: "kind: { type: 'text', source: 'authority' }, a: { type: 'boolean' }",
      rules: ["id: 'r', applies: 'a = true', requires: 'kind = \"grant\"'"])
  }

  @Test func comesFromTheCaseFile() throws {
    let finding = try fixture.finding(#"{"a": true}"#, case: "facts: { kind: 'grant' }")
    #expect(finding.status == .satisfied)
  }

  @Test func isNotTheAssociationsToState() throws {
    let declared = #"{"a": true, "kind": "grant"}"#
    let finding = try fixture.finding(declared)
    #expect(finding.status == .undetermined)
    #expect(finding.causes.map(\.reason) == [.refused])
    #expect(finding.causes.map(\.pointer) == ["/facts/kind"])
    #expect(finding.causes[0].location?.text == #""grant""#)
    // What the authority states counts whatever the association wrote.
    #expect(try fixture.finding(declared, case: "facts: { kind: 'grant' }").status == .satisfied)
    #expect(try fixture.finding(declared, case: "facts: { kind: 'x' }").status == .notSatisfied)
    #expect(
      try fixture.finding(declared, case: "facts: { kind: null }").causes.map(\.reason)
        == [.declaredUnknown])
  }

  @Test func leavesTheAssociationsFactsAlone() throws {
    let report = try fixture.evaluate(
      "{}", case: "facts: { kind: 'grant', a: true }")
    #expect(report.diagnostics.map(\.id) == ["refused-fact"])
    #expect(report.charters[0].findings[0].status == .satisfied)
    #expect(report.charters[0].findings[0].flags == [.applicabilityOpen])
    let unmet = try fixture.finding("{}", case: "facts: { kind: 'x', a: true }")
    #expect(unmet.causes.map(\.reason) == [.refused])
    // The association's own word is not touched by it.
    let own = try fixture.finding(#"{"a": true}"#, case: "facts: { kind: 'x', a: false }")
    #expect(own.status == .notSatisfied)
  }

  @Test func isOfTheSameDeclaration() throws {
    let declaration = try Declaration(
      json: Array(#"{"format":1,"declaration":"other","facts":{"a":true}}"#.utf8))
    let caseFile = try CaseFile(
      json5: Array("{ format: 1, case: '1', declaration: 'd', facts: { kind: 'grant' } }".utf8))
    let report = try fixture.evaluator.evaluate(
      declaration, case: caseFile, on: CivilDate("2025-10-01"))
    #expect(report.charters[0].findings[0].status == .undetermined)
    #expect(report.diagnostics.map(\.id) == ["unknown-reference"])
    #expect(report.hasErrors)
  }
}
