import CharterDiagnostics
import Testing
import ValueCharters

struct CharterTestMistakesTests {
  @Test func acceptsTheValidFile() throws {
    let file = try CharterTestFile(json5: Array(ValidFiles.charterTest.utf8))
    #expect(file.charters.map(\.content) == ["lantern-values"])
    #expect(file.on == CivilDate("2026-03-02"))
    #expect(file.tests.map(\.name.content) == ["all declared", "nothing declared"])
    let first = file.tests[0]
    #expect(first.changes.map(\.path.content) == ["bylaws.board.size", "bylaws.exist"])
    #expect(first.expectation.outcomes.map(\.outcome) == [.gaps])
    #expect(first.expectation.best.map(\.charter?.content) == ["lantern-values"])
    #expect(first.expectation.statuses.map(\.status) == [.satisfied])
    #expect(first.expectation.flags.map(\.flags) == [[.qualified]])
  }

  @Test(arguments: [
    Mistake("charters: ['lantern-values']", "charters: «[]»", "wrong-member-type"),
    Mistake("on: '2026-03-02'", "on: «'2026-02-30'»", "invalid-date-or-duration"),
    Mistake("on: '2026-03-02',", "on: '2026-03-02', «once»: true,", "unknown-member"),
    Mistake("'satisfied' }", "«'satisfed'» }", "wrong-member-type"),
    Mistake("outcome: 'gaps'", "outcome: «'gap'»", "wrong-member-type"),
    Mistake("worst: 'conflict'", "worst: «1»", "wrong-member-type"),
    Mistake("['qualified']", "['qualified', «'waived'»]", "wrong-member-type"),
    Mistake("'../a.declaration.json'", "«7»", "wrong-member-type"),
    Mistake("statuses: {", "«statues»: {", "unknown-member"),
    Mistake("name: 'nothing declared'", "name: «'all declared'»", "duplicate-test-name"),
    Mistake(
      "expect: { outcome: 'undetermined', statuses: { endorse: 'undetermined' } }",
      "expect: «{}»", "invalid-test"),
    Mistake(
      "expect: { outcome: 'undetermined', statuses: { endorse: 'undetermined' } }",
      "expect: «{ outcome: {}, statuses: {} }»", "invalid-test"),
    Mistake("'bylaws.exist': null", "«'bylaws.board.size'»: null", "duplicate-key"),
    Mistake("with: {", "with: «[]», «x»: {", "wrong-member-type", "unknown-member"),
    Mistake(
      "statuses: { endorse: 'satisfied' }",
      "statuses: { endorse: 'satisfied', «endorse»: 'error' }", "duplicate-key"),
  ])
  func tellsOfOneMistakeOnce(_ mistake: Mistake) throws {
    try mistake.check(in: ValidFiles.charterTest) { CharterTestFile.load($0).diagnostics }
  }

  @Test func offersTheNearestStatus() throws {
    let text = ValidFiles.charterTest.replacing("'satisfied' }", with: "'notSatisfed' }")
    let diagnostics = CharterTestFile.load(SourceText(path: "t", text: text)).diagnostics
    #expect(diagnostics.count == 1)
    #expect(diagnostics[0].message[.english].hasSuffix("did you mean 'notSatisfied'?"))
    #expect(diagnostics[0].message[.danish].hasSuffix("mente du 'notSatisfied'?"))
  }
}
