import CharterDiagnostics
import FEEL
import Testing
import ValueCharters

/// Entries with a mistake neither uphold, nor waive, nor let a time run out.
struct BrokenCaseTests {
  private let fixture: EvaluationFixture

  init() throws {
    let assumption = "ifAbsent: { value: true, because: { da: 'sådan', en: 'so' } }"
    fixture = try EvaluationFixture(
      facts: """
        a: { type: 'boolean' }, j: { type: 'boolean', source: 'assessor' },
        k: { type: 'boolean', source: 'authority', \(assumption) },
        n: { type: 'number', source: 'authority' },
        """,
      rules: [
        "id: 'c', requires: 'a = true', confirm: true",
        "id: 'd', requires: 'a = true', confirm: true",
        "id: 'e', requires: 'a = true', cure: 'P30D'",
        "id: 'k', requires: 'k = true', holder: 'authority'",
        "id: 'n', requires: 'n = 1', holder: 'authority'",
        "id: 'j', requires: 'j = true'",
      ])
  }

  private func findings(
    _ members: String, on date: String = "2025-10-01"
  ) throws -> [String: Finding] {
    let report = try fixture.evaluate(#"{"a": false}"#, faultyCase: members, on: date)
    #expect(report.hasErrors)
    return Dictionary(
      report.charters[0].findings.map { ($0.rule, $0) }, uniquingKeysWith: { first, _ in first })
  }

  private static func confirmation(
    _ rule: String, _ result: String = "upheld", on day: String = "2025-09-02",
    _ rest: String = ", reasons: 'y'"
  ) -> String {
    "{ rule: '\(rule)', result: '\(result)', by: 'b', role: 'x', on: '\(day)'\(rest) }"
  }

  // Confirmations.

  @Test(arguments: [
    (confirmation("c", "notUpheld", on: "2025-09-03", ""), Status.needsReview),
    (confirmation("c", "notUpheld", on: "2025-09-02", ""), .needsReview),
    (confirmation("c", "notUpheld", on: "2025-09-31"), .needsReview),
    (confirmation("c", "notuphled", on: "2025-09-03"), .needsReview),
    // The later one counts, as it would without the mistake.
    (confirmation("c", "notUpheld", on: "2025-09-01", ""), .notSatisfied),
    // What is dated later does not count yet.
    (confirmation("c", "notUpheld", on: "2025-10-01", ""), .needsReview),
    (confirmation("c", "notUpheld", on: "2025-10-02", ""), .notSatisfied),
  ])
  func doNotLeaveARuleUpheld(_ broken: String, _ status: Status) throws {
    let good = [Self.confirmation("c"), Self.confirmation("d")]
    for entries in [good + [broken], [broken] + good] {
      let findings = try findings("confirmations: [\(entries.joined(separator: ", "))]")
      #expect(findings["c"]?.status == status)
      // Nobody is known to have been of another mind.
      #expect(findings["c"]?.causes.isEmpty == true)
      #expect(findings["d"]?.status == .notSatisfied)
    }
  }

  @Test(arguments: [
    "{ result: 'notUpheld', by: 'b', role: 'x', on: '2025-09-02', reasons: 'y' }",
    confirmation("cc", "notUpheld"), confirmation("cc", "notUpheld", on: "2025-09-02", ""),
    confirmation("tets/c", "notUpheld"), "[]",
  ])
  func leaveNothingUpheldWhereItCannotBeToldWhichRuleTheyAreOf(_ broken: String) throws {
    let good = [Self.confirmation("c"), Self.confirmation("d")]
    let findings = try findings(
      "confirmations: [\((good + [broken]).joined(separator: ", "))]")
    #expect(findings["c"]?.status == .needsReview)
    #expect(findings["d"]?.status == .needsReview)
  }

  @Test func leaveTheRulesOfOtherChartersAlone() throws {
    let broken = Self.confirmation("another-charter/c", "notUpheld", on: "2025-09-05", "")
    let findings = try findings("confirmations: [\(Self.confirmation("c")), \(broken)]")
    #expect(findings["c"]?.status == .notSatisfied)
  }

  // Notices.

  @Test(arguments: [
    ("{ rule: 'e', on: '2025-09-33' }", true), ("{ rule: 'e', on: '2025-09-20', x: 1 }", true),
    ("{ on: '2025-09-20' }", true), ("{ rule: 'ee', on: '2025-09-20' }", true), ("7", true),
    ("{ rule: 'e', on: '2025-01-01', x: 1 }", false), ("{ rule: 'c' }", false),
    ("{ rule: 'e', on: '2025-08-01', x: 1 }", true),
    ("{ rule: 'e', on: '2025-07-31', x: 1 }", false),
    ("{ rule: 'e', on: '2025-10-01', x: 1 }", true),
    ("{ rule: 'e', on: '2025-10-02', x: 1 }", false),
  ])
  func doNotLetATimeRunOut(_ broken: String, _ isOpen: Bool) throws {
    let finding = try #require(
      findings("notices: [{ rule: 'e', on: '2025-08-01' }, \(broken)]")["e"])
    #expect(finding.isCurable == isOpen)
    #expect(finding.cureBy == (isOpen ? nil : CivilDate("2025-08-31")))
  }

  // Hearings and waivers.

  @Test(arguments: [
    "{ rule: 'e', putOn: '2025-08-01', replyBy: '2025-07-01' }",
    "{ rule: 'e', putOn: '2025-08-01', replyBy: '2025-08-20', response: 'x' }",
    "{ rule: 'e', putOn: '2025-08-01', replyBy: '2025-08-20', reply: 'x' }",
    "{ putOn: '2025-08-01', replyBy: '2025-08-20' }",
  ])
  func doNotHear(_ broken: String) throws {
    let findings = try findings(
      "hearings: [\(broken), { rule: 'c', putOn: '2025-08-01', replyBy: '2025-08-20' }]")
    #expect(findings["e"]?.heard == false)
    #expect(findings["e"]?.hearing == .notBegun)
    #expect(findings["c"]?.heard == true)
  }

  /// A misspelt last day must not make a waiver one without an end.
  @Test(arguments: [
    "from: '2025-01-01', untill: '2025-02-01', by: 'b', basis: 'c', reason: 'd'",
    "from: '2025-01-01', until: '2025-02-31', by: 'b', basis: 'c', reason: 'd'",
    "from: '2025-12-01', until: '2025-01-01', by: 'b', basis: 'c', reason: 'd'",
    "from: '2025-01-01', by: 'b', basis: 'c', reason: ' '",
    "from: '2025-01-01', basis: 'c', reason: 'd'",
  ])
  func waiveNothing(_ members: String) throws {
    let findings = try findings(
      """
      waivers: [
        { rule: 'e', \(members) },
        { rule: 'c', from: '2025-01-01', by: 'b', basis: 'c', reason: 'd' },
      ]
      """)
    #expect(findings["e"]?.disposition == nil)
    #expect(findings["c"]?.disposition != nil)
  }

  // The authority's facts.

  @Test(arguments: [
    "facts: { n: 'one', k: false }", "facts: { n: 1, n: 1, k: false }",
    "facts: { n: [1], k: false }",
  ])
  func doNotStateAFact(_ facts: String) throws {
    let findings = try findings(facts)
    #expect(findings["n"]?.status == .undetermined)
    #expect(findings["n"]?.causes.map(\.reason) == [.malformed])
    #expect(findings["k"]?.status == .notSatisfied)
  }

  @Test(arguments: [
    ("NaN", "must be a decimal number"), ("-Infinity", "must be a decimal number"),
    ("1e9999", "is too large, or too close to zero"),
    ("0.12345678901234567890123456789012345", "has more than 34 significant digits"),
  ])
  func sayWhatIsWrongWithANumber(_ number: String, _ words: String) throws {
    let report = try fixture.evaluate(faultyCase: "facts: { n: \(number) }")
    #expect(report.diagnostics.map { $0.message[.english].hasSuffix(words) } == [true])
  }

  /// What may have been lost is not taken for granted.
  @Test(arguments: [
    "facts: [1]", "facts: { n: 1 }, facts: { k: false }", "facts: { n: 1 ] }",
    "notices: [{ rule: 'e' on '2025-08-01 }]",
  ])
  func takeNothingForGranted(_ facts: String) throws {
    let findings = try findings(facts)
    #expect(findings["k"]?.status == .undetermined)
    #expect(findings["k"]?.causes.map(\.reason) == [.malformed])
  }

  // The syntax.

  @Test func settleNothingWhereSomethingMayBeLost() throws {
    let findings = try findings(
      """
      facts: { n: 1 },
      reviews: [{ fact: 'j', value: true, by: 'x', role: 'r', on: '2025-09-02', reasons: 'y' }],
      confirmations: [\(Self.confirmation("c"))],
      notices: [{ rule: 'e', on: '2025-08-01' }],
      waivers: [{ rule: 'd', from: '2025-01-01', by: 'b', basis: 'c', reason: 'd }]
      """)
    #expect(findings["n"]?.status == .satisfied)
    #expect(findings["j"]?.status == .undetermined)
    #expect(findings["c"]?.status == .needsReview)
    #expect(findings["e"]?.isCurable == true)
    #expect(findings["e"]?.cureBy == nil)
    #expect(findings["d"]?.disposition == nil)
  }

  @Test func isNotAppliedWhereItNamesTwoDeclarations() throws {
    let report = try fixture.evaluate(
      #"{"a": false}"#, faultyCase: "declaration: 'x', facts: { n: 1 }")
    #expect(report.diagnostics.map(\.id) == ["duplicate-key"])
    #expect(report.charters[0].findings[4].status == .undetermined)
  }
}
