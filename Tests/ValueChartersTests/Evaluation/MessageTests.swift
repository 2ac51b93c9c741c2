import CharterDiagnostics
import FEEL
import Testing
import ValueCharters

struct MessageTests {
  private let fixture: EvaluationFixture

  init() throws {
    fixture = try EvaluationFixture(
      facts: """
        size: { type: 'number', unit: 'members',
          title: { da: 'Betalende medlemmer', en: 'Paying members' } },
        value: { status: { type: 'choice', title: { da: 'Demokrati', en: 'Democracy' }, choices: {
          endorsed: { da: 'tilslutter sig', en: 'endorses' },
          qualified: { da: 'med forbehold', en: 'with a reservation' },
          declined: { da: 'ønsker ikke', en: 'declines' } } } },
        j: { type: 'boolean', source: 'assessor', title: { da: 'Vurdering', en: 'Judgement' } },
        n: { type: 'number', title: { da: 'N', en: 'N' } },
        """,
      rules: [
        "id: 'members', requires: 'size >= 5'",
        "id: 'endorse', kind: 'endorsement', requires: 'value.status = \"endorsed\"'",
        "id: 'judge', requires: 'j = true', confirm: true",
        "id: 'divide', requires: '6 / n > 1', applies: 'n != 7'",
      ])
  }

  private func messages(_ facts: String, case caseFile: String = "") throws -> [LocalizedText] {
    try fixture.result(facts, case: caseFile).findings.map(\.message)
  }

  @Test func saysWhatWasRequiredAndWhatWasStated() throws {
    let message = try messages(#"{"size": 3}"#)[0]
    #expect(
      message[.english]
        == "The requirement is not met. Required: “Paying members” is at least 5 members. "
        + "Stated: Paying members: 3 members.")
    #expect(
      message[.danish]
        == "Kravet er ikke opfyldt. Krævet: »Betalende medlemmer« er mindst 5 medlemmer. "
        + "Oplyst: Betalende medlemmer: 3 medlemmer.")
  }

  @Test func saysWhatIsMissing() throws {
    let plain = try messages("{}")[0][.english]
    #expect(
      plain
        == "It is not known yet whether the requirement is met. Required: “Paying members” is at least "
        + "5 members. Missing: Paying members (not stated yet).")
    let judgement = try messages("{}")[2][.danish]
    #expect(
      judgement
        == "Et menneske skal vurdere, om kravet er opfyldt. Krævet: »Vurdering« er vurderet til ja. "
        + "Mangler: Vurdering (ikke vurderet endnu).")
  }

  @Test func takesADeclinedValueForAnAnswer() throws {
    let message = try messages(#"{"value": {"status": "declined"}}"#)[1]
    #expect(
      message[.english].contains("declines to endorse it; that is an answer, not a breach."))
    #expect(message[.danish].contains("det er et svar og ikke et brud."))
    let finding = try fixture.result(#"{"value": {"status": "declined"}}"#).findings[1]
    #expect(finding.flags == [.declined])
    let qualified = try fixture.result(#"{"value": {"status": "qualified"}}"#).findings[1]
    #expect(qualified.flags == [.qualified])
    #expect(qualified.status == .notSatisfied)
    #expect(try fixture.result("{}").findings[1].flags == [])
  }

  @Test func leavesAnAdverseJudgementToAPerson() throws {
    let review = """
      reviews: [{ fact: 'j', value: false, by: 'x', role: 'r', on: '2025-09-01', reasons: 'y' }]
      """
    let message = try messages("{}", case: review)[2][.english]
    #expect(
      message
        == "The requirement does not seem to be met. Nothing follows from it until a person has "
        + "confirmed it. Required: “Judgement” is assessed as yes. Stated: Judgement: no.")
  }

  @Test func saysWhatCannotBeComputed() throws {
    let error = try messages(#"{"n": 0}"#)[3][.english]
    #expect(
      error
        == "Whether the requirement is met cannot be computed. The condition asks for a division by "
        + "zero. Required: 6 divided by “N” is more than 1. Stated: N: 0.")
    #expect(
      try messages(#"{"n": 7}"#)[3][.danish] == "Reglen gælder ikke her. Oplyst: N: 7.")
  }
}
