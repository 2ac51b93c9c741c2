import CharterDiagnostics
import FEEL
import Testing
import ValueCharters

/// A review with a mistake settles nothing, and keeps its judgement from being settled.
struct BrokenReviewTests {
  private let fixture: EvaluationFixture

  init() throws {
    fixture = try EvaluationFixture(
      facts: """
        j: { type: 'boolean', source: 'assessor' }, k: { type: 'boolean', source: 'assessor' },
        a: { type: 'boolean' },
        """,
      rules: ["id: 'r', requires: 'j = true'", "id: 's', requires: 'k = true'"])
  }

  private static let good =
    "{ fact: 'j', value: true, by: 'x', role: 'r', on: '2025-09-02', reasons: 'y' }"
  private static let other =
    "{ fact: 'k', value: true, by: 'x', role: 'r', on: '2025-09-02', reasons: 'y' }"

  private func report(_ reviews: String..., on date: String = "2025-10-01") throws -> Report {
    try fixture.evaluate(faultyCase: "reviews: [\(reviews.joined(separator: ", "))]", on: date)
  }

  /// Mistakes that leave the fact readable.
  @Test(arguments: [
    "{ fact: 'j', value: false, by: 'z', role: 'r', on: '2025-09-01' }",
    "{ fact: 'j', value: false, by: 'z', role: 'r', on: '2025-02-30', reasons: 'y' }",
    "{ fact: 'j', value: false, by: 'z', role: 'r', on: '2025-09-01', reasons: '' }",
    "{ fact: 'j', value: false, by: 7, role: 'r', on: '2025-09-01', reasons: 'y' }",
    "{ fact: 'j', by: 'z', role: 'r', on: '2025-09-01', reasons: 'y' }",
    "{ fact: 'j', value: false, by: 'z', role: 'r', on: '2025-09-01', reasons: 'y', why: 'z' }",
    "{ fact: 'j', value: true, value: false, by: 'z', role: 'r', on: '2025-09-01', reasons: 'y' }",
    "{ fact: 'j', value: false, by: 'z', role: 'r', on: '2025-09-01', reasons: 'y', evidence: 1 }",
    "{ fact: 'j', value: false, by: 'x', role: 'r', on: '2025-09-02' }",
    "{ fact: 'j', value: false, by: 'x', role: 'r', on: '2025-09-03' }",
  ])
  func leavesItsFactUnknownAndNoOther(_ broken: String) throws {
    for reviews in [[Self.good, broken, Self.other], [broken, Self.other, Self.good]] {
      let report = try fixture.evaluate(
        faultyCase: "reviews: [\(reviews.joined(separator: ", "))]")
      let findings = report.charters[0].findings
      #expect(findings.map(\.status) == [.undetermined, .satisfied])
      #expect(findings[0].causes.map(\.reason) == [.malformed])
      let index = try #require(reviews.firstIndex(of: broken))
      #expect(findings[0].causes.map(\.pointer) == ["/reviews/\(index)"])
      #expect(findings[0].causes[0].location?.text == broken)
      #expect(report.diagnostics.filter { $0.severity == .error }.count == 1)
      let note = try #require(report.diagnostics.first { $0.severity == .note })
      #expect(note.id == "entry-left-out")
      #expect(note.location?.text == broken)
      #expect(
        note.message[.english]
          == "this review does not count, and 'j' counts as not known until it is mended")
    }
  }

  /// Whoever has changed their mind since is not held by what they wrote before.
  @Test func countsNothingThatItsAuthorReplacedLater() throws {
    let broken = "{ fact: 'j', value: false, by: 'x', role: 'r', on: '2025-09-01' }"
    let report = try report(broken, Self.good)
    #expect(report.charters[0].findings[0].status == .satisfied)
    #expect(report.hasErrors)
  }

  @Test func doesNotSeeTheFuture() throws {
    let broken = "{ fact: 'j', value: false, by: 'z', role: 'r', on: '2025-10-02' }"
    #expect(try report(Self.good, broken).charters[0].findings[0].status == .satisfied)
    #expect(
      try report(Self.good, broken, on: "2025-10-02").charters[0].findings[0].status
        == .undetermined)
  }

  /// What cannot be told apart from a dispute over any judgement leaves all of them open.
  @Test(arguments: [
    "{ value: false, by: 'z', role: 'r', on: '2025-09-01', reasons: 'y' }",
    "{ fatc: 'j', value: false, by: 'z', role: 'r', on: '2025-09-01', reasons: 'y' }",
    "{ fact: 'jj', value: false, by: 'z', role: 'r', on: '2025-09-01', reasons: 'y' }",
    "{ fact: 'jj', value: false, by: 'z', role: 'r', on: '2025-09-01' }",
    "{ fact: 'j', fact: 'k', value: false, by: 'z', role: 'r', on: '2025-09-01', reasons: 'y' }",
    "42", "null", "'j'",
  ])
  func leavesEveryJudgementOpenWhereItCannotBeToldWhichItIs(_ broken: String) throws {
    let report = try report(Self.good, broken, Self.other)
    #expect(report.charters[0].findings.map(\.status) == [.undetermined, .undetermined])
    #expect(
      report.charters[0].findings.flatMap(\.causes).map(\.reason) == [.malformed, .malformed])
    #expect(
      report.diagnostics.contains {
        $0.severity == .note && $0.location?.text == broken
          && $0.message[.english].contains("no judgement of the case file counts")
      })
  }

  @Test func leavesEveryJudgementOpenWhereAListStandsTwice() throws {
    let report = try fixture.evaluate(
      faultyCase: "reviews: [\(Self.good)], reviews: [\(Self.other)]")
    #expect(report.charters[0].findings.map(\.status) == [.undetermined, .needsReview])
    #expect(report.diagnostics.filter { $0.severity == .error }.map(\.id) == ["duplicate-key"])
  }

  @Test func leavesJudgementsAloneWhereItIsOfNone() throws {
    let broken = "{ fact: 'a', value: false, by: 'z', role: 'r', on: '2025-09-01' }"
    let report = try report(Self.good, broken)
    #expect(report.charters[0].findings[0].status == .satisfied)
  }
}
