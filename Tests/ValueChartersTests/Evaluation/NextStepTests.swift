import FEEL
import Testing
import ValueCharters

struct NextStepTests {
  private let fixture: EvaluationFixture

  init() throws {
    fixture = try EvaluationFixture(
      facts: """
        a: { type: 'boolean', title: { da: 'A-en', en: 'The A' } },
        b: { type: 'boolean', title: { da: 'B-en', en: 'The B' } },
        c: { type: 'boolean' }, d: { type: 'boolean' },
        k: { type: 'boolean', source: 'authority' }, j: { type: 'boolean', source: 'assessor' },
        """,
      rules: [
        "id: 'first', requires: 'a = true', cure: 'P30D', remedy: { da: 'Gør A.', en: 'Do A.' }",
        "id: 'second', requires: 'b = true', cure: 'P10D'",
        "id: 'third', requires: 'c = true', confirm: true",
        "id: 'fourth', requires: 'k = true and d = true'",
        "id: 'fifth', requires: 'j = true'",
        "id: 'sixth', requires: 'd = true', level: 'should'",
        "id: 'own', requires: 'k = true', holder: 'authority'",
      ],
      head: "outcomes: { conflict: { text: { da: 'Nej.', en: 'No.' } } },")
  }

  private func steps(_ facts: String, case caseFile: String = "") throws -> [Report.NextStep] {
    try fixture.result(facts, case: caseFile).nextSteps
  }

  @Test func keepsItsOrder() throws {
    let steps = try steps(#"{"a": false, "b": false, "c": false}"#)
    #expect(
      steps.map(\.action) == [.hear, .ask, .ask, .review, .confirm, .cure, .cure, .decide])
    #expect(
      steps.map(\.who)
        == [
          .authority, .association, .authority, .assessor, .authority, .association, .association,
          .authority,
        ])
    #expect(steps[0].rules == ["first", "second", "third"])
    #expect(steps[0].facts == ["a", "b", "c"])
    #expect(steps[1].facts == ["d"])
    #expect(steps[1].rules == ["fourth", "sixth"])
    #expect(steps[2].facts == ["k"])
    #expect(steps[2].rules == ["fourth", "own"])
    #expect(steps[3].facts == ["j"])
    #expect(steps[4].rules == ["third"])
  }

  @Test func putsTheEarliestCureFirst() throws {
    let notices = """
      notices: [{ rule: 'first', on: '2025-09-20' }, { rule: 'second', on: '2025-09-25' }]
      """
    let steps = try steps(#"{"a": false, "b": false, "c": true}"#, case: notices)
    let cures = steps.filter { $0.action == .cure }
    #expect(cures.map(\.rules) == [["second"], ["first"]])
    #expect(cures.map(\.by) == [CivilDate("2025-10-05"), CivilDate("2025-10-20")])
    #expect(cures[1].text[.english] == "To be put right by 20 October 2025: Do A.")
    #expect(cures[1].text[.danish] == "Bringes i orden senest den 20. oktober 2025: Gør A.")
  }

  @Test func waitsForRepliesThatAreStillDue() throws {
    let hearings = """
      hearings: [{ rule: 'first', putOn: '2025-09-20', replyBy: '2025-10-10' }]
      """
    let steps = try steps(#"{"a": false, "b": false, "c": true}"#, case: hearings)
    #expect(steps[0].rules == ["second"])
    #expect(steps[1].action == .hear)
    #expect(steps[1].rules == ["first"])
    #expect(steps[1].by == CivilDate("2025-10-10"))
  }

  @Test func asksFirstWhatSettlesMost() throws {
    let fixture = try EvaluationFixture(
      facts: "a: { type: 'boolean' }, b: { type: 'boolean' }, c: { type: 'boolean' }",
      rules: [
        "id: 'r', requires: 'a = true', level: 'should'",
        "id: 's', requires: 'a = true and b = true', level: 'should'",
        "id: 't', requires: 'c = true'",
      ])
    #expect(try fixture.result("{}").nextSteps[0].facts == ["c", "a", "b"])
  }

  @Test func leavesTheDecisionToAPerson() throws {
    let fixture = try EvaluationFixture(
      facts: "a: { type: 'boolean' }", rules: ["id: 'r', requires: 'a = true'"],
      head: "outcomes: { conforms: { text: { da: 'Ja.', en: 'Yes.' } } },")
    let steps = try fixture.result(#"{"a": true}"#).nextSteps
    #expect(steps.map(\.action) == [.decide])
    #expect(
      steps[0].text[.english] == "A person decides; this report is an indication only. Yes.")
    #expect(
      steps[0].text[.danish]
        == "Et menneske træffer afgørelsen; rapporten er kun en indikation. Ja.")
  }

  @Test func asksWhereTooManyAnswersWouldHaveToBeTried() throws {
    /// The open causes of a rule that an answer to `c` makes no difference to.
    func causes(_ answers: Int) throws -> [String] {
      let choices = (0..<answers).map { "a\($0): { da: 'x', en: 'x' }" }.joined(separator: ",")
      let fixture = try EvaluationFixture(
        facts: "c: { type: 'choice', choices: { \(choices) } }, n: { type: 'number' }",
        rules: [#"id: 'r', requires: '(c = "a0" or c != "a0") and n > 0'"#])
      return try fixture.finding("{}").openCauses.map(\.fact)
    }
    // It is evaluated once without an answer, too.
    #expect(try causes(Relevance.limit - 1) == ["n"])
    #expect(try causes(Relevance.limit) == ["c", "n"])
  }

  @Test func decidesNothingByAGuidingCharter() throws {
    let fixture = try EvaluationFixture(
      facts: "a: { type: 'boolean' }, b: { type: 'boolean' }",
      rules: ["id: 'r', requires: 'a = true'", "id: 's', requires: 'b = true'"],
      effect: "guiding")
    let result = try fixture.result(#"{"a": false}"#)
    #expect(result.outcome == .differs)
    #expect(result.nextSteps.map(\.action) == [.ask])
  }

  @Test func resolvesWhatWasNotUpheld() throws {
    let confirmation = """
      confirmations: [
        { rule: 'third', result: 'notUpheld', by: 'b', role: 'x', on: '2025-09-01', reasons: 'y' }]
      """
    let steps = try steps(#"{"a": true, "b": true, "c": false, "d": true}"#, case: confirmation)
    let confirm = steps.filter { $0.action == .confirm }
    #expect(confirm.map(\.rules) == [["third"]])
    #expect(confirm[0].text[.english] == "Resolve what was not upheld: Rule.")
  }
}

struct HolderTests {
  private let fixture: EvaluationFixture

  init() throws {
    fixture = try EvaluationFixture(
      facts: "a: { type: 'boolean' }, k: { type: 'boolean', source: 'authority' }",
      rules: [
        "id: 'r', requires: 'a = true'",
        "id: 's', requires: 'k = true', holder: 'authority'",
      ])
  }

  @Test(arguments: [
    ("true", Outcome.conforms), ("false", .conflict), ("null", .undetermined),
  ])
  func keepsTheAuthoritysDutiesApart(_ value: String, _ outcome: Outcome) throws {
    let result = try fixture.result(#"{"a": true}"#, case: "facts: { k: \(value) }")
    #expect(result.outcome == .conforms)
    #expect(result.worst == .conforms)
    #expect(result.authorityOutcome == outcome)
    #expect(result.findings[1].heard == nil)
    #expect(result.findings[1].holder == .authority)
  }

  @Test func hasNoOutcomeWithoutDuties() throws {
    let fixture = try EvaluationFixture(
      facts: "a: { type: 'boolean' }", rules: ["id: 'r', requires: 'a = true'"])
    #expect(try fixture.result("{}").authorityOutcome == nil)
  }
}
