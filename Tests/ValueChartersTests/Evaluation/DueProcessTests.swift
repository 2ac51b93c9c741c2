import CharterDiagnostics
import FEEL
import Testing
import ValueCharters

struct CureTests {
  private let fixture: EvaluationFixture

  init() throws {
    fixture = try EvaluationFixture(
      facts: "a: { type: 'boolean' }, b: { type: 'boolean' }",
      rules: [
        "id: 'r', requires: 'a = true', cure: 'P30D'",
        "id: 'm', requires: 'b = true', cure: 'P1M'",
      ])
  }

  private func result(
    _ facts: String = #"{"a": false, "b": true}"#, noticed rule: String = "r", on notice: String?,
    evaluatedOn date: String
  ) throws -> Report.CharterResult {
    let notices = notice.map { "notices: [{ rule: '\(rule)', on: '\($0)' }]" }
    return try fixture.result(facts, case: notices ?? "", on: date)
  }

  @Test func runsFromTheNotice() throws {
    let without = try result(on: nil, evaluatedOn: "2025-10-01")
    #expect(without.outcome == .gaps)
    #expect(without.findings[0].cureBy == nil)
    #expect(without.findings[0].isCurable)

    let with = try result(on: "2025-09-01", evaluatedOn: "2025-09-02")
    #expect(with.outcome == .gaps)
    #expect(with.findings[0].cureBy == CivilDate("2025-10-01"))
  }

  @Test(arguments: [("2025-10-01", Outcome.gaps, true), ("2025-10-02", .conflict, false)])
  func lastsToItsLastDay(_ date: String, _ outcome: Outcome, _ isCurable: Bool) throws {
    let result = try result(on: "2025-09-01", evaluatedOn: date)
    #expect(result.outcome == outcome)
    #expect(result.findings[0].isCurable == isCurable)
    #expect(result.findings[0].cureBy == CivilDate("2025-10-01"))
  }

  @Test func doesNotSeeTheFuture() throws {
    let result = try result(on: "2025-09-03", evaluatedOn: "2025-09-02")
    #expect(result.findings[0].cureBy == nil)
  }

  @Test func countsMonthsToTheLastDay() throws {
    let result = try result(
      #"{"a": true, "b": false}"#, noticed: "m", on: "2025-01-31", evaluatedOn: "2025-02-01")
    #expect(result.findings[1].cureBy == CivilDate("2025-02-28"))
  }

  @Test func runsFromTheLatestNotice() throws {
    let result = try fixture.result(
      #"{"a": false, "b": true}"#,
      case: """
        notices: [{ rule: 'r', on: '2025-09-20' }, { rule: 'test/r', on: '2025-01-01' }]
        """)
    #expect(result.findings[0].cureBy == CivilDate("2025-10-20"))
  }

  @Test func boundsTheOutcome() throws {
    let open = try result(#"{"b": true}"#, on: nil, evaluatedOn: "2025-10-01")
    #expect(open.outcome == .undetermined)
    #expect(open.best == .conforms)
    #expect(open.worst == .gaps)
    let late = try result(#"{"b": true}"#, on: "2025-01-01", evaluatedOn: "2025-10-01")
    #expect(late.worst == .conflict)
    // What is not adverse has no day.
    #expect(late.findings[0].cureBy == nil)
  }
}

struct WaiverTests {
  private let fixture: EvaluationFixture

  init() throws {
    fixture = try EvaluationFixture(
      facts: "a: { type: 'boolean' }", rules: ["id: 'r', requires: 'a = true'"])
  }

  private func waiver(_ period: String) -> String {
    "waivers: [{ rule: 'r', \(period), by: 'b', basis: 'c', reason: 'd' }]"
  }

  @Test(arguments: [
    ("from: '2025-10-01'", true), ("from: '2025-10-02'", false),
    ("from: '2025-01-01', until: '2025-10-01'", true),
    ("from: '2025-01-01', until: '2025-09-30'", false),
    ("from: '2025-10-01', until: '2025-10-01'", true),
  ])
  func holdsOnItsDays(_ period: String, _ isInForce: Bool) throws {
    let result = try fixture.result(#"{"a": false}"#, case: waiver(period))
    // The status is what it is; only the outcome leaves it out.
    #expect(result.findings[0].status == .notSatisfied)
    #expect((result.findings[0].disposition != nil) == isInForce)
    #expect(result.outcome == (isInForce ? .conforms : .conflict))
    #expect(result.worst == result.outcome)
    if case .waived(let waiver) = result.findings[0].disposition {
      #expect([waiver.by, waiver.basis, waiver.reason] == ["b", "c", "d"])
    }
  }

  @Test func isReportedOnceItHasRunOut() throws {
    let report = try fixture.evaluate(
      #"{"a": false}"#, case: waiver("from: '2025-01-01', until: '2025-09-30'"))
    #expect(report.diagnostics.map(\.id) == ["expired-waiver"])
    #expect(report.diagnostics.map(\.severity) == [.warning])
    #expect(report.diagnostics[0].message[.english].contains("2025-09-30"))
  }

  @Test func isNotReportedWhereAnotherHolds() throws {
    let report = try fixture.evaluate(
      #"{"a": false}"#,
      case: """
        waivers: [
          { rule: 'r', from: '2024-01-01', until: '2024-12-31', by: 'b', basis: 'c', reason: 'd' },
          { rule: 'r', from: '2025-01-01', by: 'e', basis: 'c', reason: 'd' },
        ]
        """)
    #expect(report.diagnostics.isEmpty)
    guard case .waived(let waiver) = report.charters[0].findings[0].disposition else {
      Issue.record("not waived")
      return
    }
    #expect(waiver.by == "e")
  }

  @Test func asksAndHearsNothing() throws {
    let waiver = waiver("from: '2025-01-01'")
    #expect(try fixture.result("{}", case: waiver).nextSteps.map(\.action) == [.decide])
    #expect(
      try fixture.result(#"{"a": false}"#, case: waiver).nextSteps.map(\.action) == [.decide])
  }
}

struct HearingTests {
  private let fixture: EvaluationFixture

  init() throws {
    fixture = try EvaluationFixture(
      facts: "a: { type: 'boolean' }",
      rules: ["id: 'r', requires: 'a = true', confirm: true"])
  }

  private static func hearing(_ received: String? = nil) -> String {
    let reply = received.map { ", response: 'x', receivedOn: '\($0)'" } ?? ""
    return "hearings: [{ rule: 'r', putOn: '2025-09-01', replyBy: '2025-09-30'\(reply) }]"
  }

  private static func confirmation(on day: String) -> String {
    """
    confirmations: [
      { rule: 'r', result: 'upheld', by: 'b', role: 'x', on: '\(day)', reasons: 'y' }]
    """
  }

  @Test(arguments: [
    ("", "2025-10-01", false),
    (hearing(), "2025-08-31", false),
    (hearing(), "2025-09-30", false),
    (hearing(), "2025-10-01", true),
    (hearing("2025-09-10"), "2025-09-09", false),
    (hearing("2025-09-10"), "2025-09-10", true),
  ])
  func givesTheAssociationItsSay(_ hearing: String, _ date: String, _ heard: Bool) throws {
    let finding = try fixture.finding(#"{"a": false}"#, case: hearing, on: date)
    #expect(finding.heard == heard)
  }

  /// How the latest hearing stands, and what is next because of it.
  @Test(arguments: [
    ("", "2025-10-01", "notBegun", NextAction.hear),
    (hearing(), "2025-08-31", "notBegun", .hear),
    (hearing(), "2025-09-01", "awaitingReply 2025-09-30", .wait),
    (hearing(), "2025-09-30", "awaitingReply 2025-09-30", .wait),
    (hearing(), "2025-10-01", "withoutReply 2025-09-30", .none),
    (hearing("2025-09-10"), "2025-09-09", "awaitingReply 2025-09-30", .wait),
    (hearing("2025-09-10"), "2025-09-10", "replied 2025-09-10", .none),
    (hearing("2025-10-05"), "2025-10-04", "withoutReply 2025-09-30", .none),
    (hearing("2025-10-05"), "2025-10-05", "replied 2025-10-05", .none),
    // A second hearing is waited for, although the first one counts.
    (again, "2025-09-20", "awaitingReply 2025-10-10", .wait),
    (again, "2025-10-11", "withoutReply 2025-10-10", .none),
  ])
  func standsSomewhere(
    _ hearing: String, _ date: String, _ standing: String, _ action: NextAction
  ) throws {
    let result = try fixture.result(#"{"a": false}"#, case: hearing, on: date)
    #expect(result.findings[0].hearing?.testDescription == standing)
    let step = result.nextSteps.first { $0.action == .hear }
    switch action {
    case .none: #expect(step == nil)
    case .hear: #expect(step?.text[.english].hasPrefix("Hear the association") == true)
    case .wait: #expect(step?.text[.english].hasPrefix("Wait for") == true)
    }
  }

  enum NextAction { case none, hear, wait }

  private static let again = """
    hearings: [
      { rule: 'r', putOn: '2025-08-01', replyBy: '2025-08-20', response: 'x',
        receivedOn: '2025-08-10' },
      { rule: 'r', putOn: '2025-09-15', replyBy: '2025-10-10' },
    ]
    """

  @Test func isOnlyForAdverseFindings() throws {
    #expect(try fixture.finding(#"{"a": true}"#, case: Self.hearing()).hearing == nil)
    #expect(try fixture.finding(#"{"a": true}"#).heard == nil)
    #expect(try fixture.finding("{}").heard == nil)
  }

  @Test(arguments: [
    (hearing(), "2025-09-29", true), (hearing(), "2025-09-30", false),
    (hearing("2025-09-10"), "2025-09-10", false), (hearing("2025-09-10"), "2025-09-09", true),
    ("", "2025-09-10", false),
  ])
  func isWaitedFor(_ hearing: String, _ day: String, _ isEarly: Bool) throws {
    let report = try fixture.evaluate(
      #"{"a": false}"#, case: "\(Self.confirmation(on: day)), \(hearing)")
    #expect(report.diagnostics.map(\.id) == (isEarly ? ["decision-before-reply"] : []))
    // The confirmation counts all the same; that it came early is for people to weigh.
    #expect(report.charters[0].findings[0].status == .notSatisfied)
  }

  private static func hearings(_ entries: String...) -> String {
    "hearings: [\(entries.map { "{ rule: 'r', putOn: '2025-09-01', \($0) }" }.joined(separator: ","))]"
  }

  @Test func isUnderWayWhereOneOfTwoIs() throws {
    let over = "replyBy: '2025-09-20', response: 'x', receivedOn: '2025-09-05'"
    let underWay = "replyBy: '2025-09-30'"
    for hearings in [Self.hearings(over, underWay), Self.hearings(underWay, over)] {
      let finding = try fixture.finding(#"{"a": false}"#, case: hearings, on: "2025-09-10")
      #expect(finding.hearing?.testDescription == "awaitingReply 2025-09-30")
      #expect(finding.heard == true)
    }
  }

  @Test(arguments: [
    // One that began before the decision, or on its day, and one that began later.
    ("2025-09-10", ", response: 'x', receivedOn: '2025-09-10'", nil),
    ("2025-09-09", ", response: 'x', receivedOn: '2025-09-10'", nil),
    ("2025-09-10", "", "2025-09-20"), ("2025-09-09", "", "2025-09-20"),
    ("2025-09-11", "", "2025-10-10"),
  ])
  func isWaitedForInItsOwnRound(_ putOn: String, _ reply: String, _ last: String?) throws {
    let hearings = """
      hearings: [
        { rule: 'r', putOn: '\(putOn)', replyBy: '2025-09-20'\(reply) },
        { rule: 'r', putOn: '2025-09-15', replyBy: '2025-10-10' },
      ]
      """
    let report = try fixture.evaluate(
      #"{"a": false}"#, case: "\(Self.confirmation(on: "2025-09-10")), \(hearings)")
    #expect(report.diagnostics.map(\.id) == (last == nil ? [] : ["decision-before-reply"]))
    if let last { #expect(report.diagnostics[0].message[.english].contains(last)) }
  }

  @Test func isWaitedForToTheLastDayOfAll() throws {
    let (short, long) = ("replyBy: '2025-09-20'", "replyBy: '2025-09-30'")
    for hearings in [Self.hearings(short, long), Self.hearings(long, short)] {
      let report = try fixture.evaluate(
        #"{"a": false}"#, case: "\(Self.confirmation(on: "2025-09-10")), \(hearings)")
      #expect(report.diagnostics.map(\.id) == ["decision-before-reply"])
      #expect(report.diagnostics[0].message[.english].contains("2025-09-30"))
    }
  }

  @Test func countsConfirmationsFromTheirDay() throws {
    let confirmation = Self.confirmation(on: "2025-10-02")
    let before = try fixture.finding(#"{"a": false}"#, case: confirmation, on: "2025-10-01")
    #expect(before.status == .needsReview)
    let after = try fixture.finding(#"{"a": false}"#, case: confirmation, on: "2025-10-02")
    #expect(after.status == .notSatisfied)
  }

  @Test func takesTheLatestConfirmation() throws {
    func confirmation(_ result: String, _ day: String) -> String {
      "{ rule: 'r', result: '\(result)', by: 'b', role: 'x', on: '\(day)', reasons: 'y' }"
    }
    func status(_ entries: String...) throws -> Status {
      try fixture.finding(
        #"{"a": false}"#, case: "confirmations: [\(entries.joined(separator: ","))]"
      ).status
    }
    let upheld = confirmation("upheld", "2025-09-02")
    #expect(try status(upheld, confirmation("notUpheld", "2025-09-01")) == .notSatisfied)
    #expect(try status(upheld, confirmation("notUpheld", "2025-09-03")) == .needsReview)
    // Two of one day leave the matter open, in either order.
    #expect(try status(upheld, confirmation("notUpheld", "2025-09-02")) == .needsReview)
    #expect(try status(confirmation("notUpheld", "2025-09-02"), upheld) == .needsReview)
  }
}

struct IdleEntryTests {
  private let fixture: EvaluationFixture

  init() throws {
    fixture = try EvaluationFixture(
      facts: "a: { type: 'boolean' }",
      rules: ["id: 'r', requires: 'a = true'", "id: 's', requires: 'a = true', confirm: true"])
  }

  /// What changes nothing is told, and is no mistake.
  @Test func areTold() throws {
    let confirmation = "result: 'upheld', by: 'b', role: 'x', on: '2025-09-01', reasons: 'y'"
    let report = try fixture.evaluate(
      #"{"a": false}"#,
      case: """
        confirmations: [{ rule: 'r', \(confirmation) }, { rule: 's', \(confirmation) }],
        notices: [{ rule: 'elsewhere/r', on: '2025-09-01' }],
        hearings: [{ rule: 'elsewhere/s', putOn: '2025-09-01', replyBy: '2025-09-02' }]
        """)
    #expect(
      report.diagnostics.map(\.id) == ["confirmation-without-effect", "charter-not-evaluated"])
    #expect(report.diagnostics.map(\.location?.text) == ["'r'", "'elsewhere/r'"])
    #expect(report.diagnostics.allSatisfy { $0.severity == .note })
    #expect(!report.hasErrors)
  }
}

extension Finding.Hearing {
  fileprivate var testDescription: String {
    switch self {
    case .notBegun: "notBegun"
    case .awaitingReply(_, let day): "awaitingReply \(day)"
    case .replied(_, let day): "replied \(day)"
    case .withoutReply(_, let day): "withoutReply \(day)"
    }
  }
}
