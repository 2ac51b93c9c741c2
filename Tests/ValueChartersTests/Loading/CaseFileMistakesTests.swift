import CharterDiagnostics
import Testing
import ValueCharters

struct CaseFileMistakesTests {
  @Test func acceptsTheValidFile() throws {
    let caseFile = try CaseFile(json5: Array(ValidFiles.caseFile.utf8))
    #expect(caseFile.id == "2026-0042")
    #expect(caseFile.reviews.map(\.fact.content) == ["review.sound"])
    #expect(caseFile.confirmations.map(\.result) == [.upheld])
    #expect(caseFile.hearings.map(\.response) == ["Vi har talt"])
    #expect(caseFile.notices.map(\.rule.content) == ["lantern-values/endorse"])
    #expect(caseFile.waivers.map(\.reason) == ["Overgang"])
  }

  @Test(arguments: [
    Mistake("case: '2026-0042'", "case: «20260042»", "wrong-member-type"),
    Mistake("reviews: [{", "«reveiws»: [{", "unknown-member"),
    Mistake("facts: {", "facts: «[]», «x»: {", "wrong-member-type", "unknown-member"),
    Mistake(
      "reviews: [{\n    fact: 'review.sound', value: true,", "reviews: [«{» fact: 'review.sound',",
      "missing-member"),
    Mistake("result: 'upheld'", "result: «'held'»", "wrong-member-type"),
    Mistake("on: '2026-03-02'", "on: «'2026-02-30'»", "invalid-date-or-duration"),
    Mistake("on: '2026-03-02'", "on: «20260302»", "wrong-member-type"),
    Mistake("evidence: ['referat']", "evidence: [«1»]", "wrong-member-type"),
    Mistake("replyBy: '2026-03-20'", "replyBy: «'2026-03-02'»", "invalid-date-or-duration"),
    Mistake("receivedOn: '2026-03-18'", "receivedOn: «'2026-03-02'»", "invalid-date-or-duration"),
    Mistake("replyBy: '2026-03-20'", "replyBy: '2026-03-03'"),
    Mistake("until: '2026-12-31'", "until: «'2025-12-31'»", "invalid-date-or-duration"),
    Mistake("until: '2026-12-31'", "until: '2026-01-01'"),
    Mistake("reason: 'Overgang'", "reason: «''»", "wrong-member-type"),
    Mistake("reason: 'Overgang'", "«reasn»: 'Overgang'", "unknown-member"),
    Mistake(
      "waivers: [{\n    rule: 'endorse', from: '2026-01-01', until: '2026-12-31', by: 'council', "
        + "basis: 'budget',\n    reason: 'Overgang',",
      "waivers: [«{» rule: 'endorse', from: '2026-01-01', by: 'council', basis: 'budget',",
      "waiver-without-reason"),
    Mistake(
      "{\n    rule: 'elect-board', putOn: '2026-03-03', replyBy: '2026-03-20', "
        + "response: 'Vi har talt',\n    receivedOn: '2026-03-18',",
      "«{» rule: 'elect-board', putOn: '2026-03-03', replyBy: '2026-03-20', response: 'x',",
      "missing-member"),
  ])
  func tellsOfOneMistakeOnce(_ mistake: Mistake) throws {
    try mistake.check(in: ValidFiles.caseFile) { CaseFile.load($0).diagnostics }
  }

  private static func check(_ file: SourceText) throws -> [Diagnostic] {
    let charter = try Charter(json5: Array(ValidFiles.charter.utf8))
    let vocabulary = try Vocabulary(json5: Array(ValidFiles.vocabulary.utf8))
    return try CaseFile.load(file).get().check(against: [charter], vocabulary)
  }

  @Test(arguments: [
    Mistake("case:", "case:"),
    Mistake("rule: 'endorse', from", "rule: 'lantern-values/endorse', from"),
    Mistake("rule: 'endorse', from", "rule: «'endorses'», from", "unknown-waived-rule"),
    Mistake("'elect-board', result", "«'elect-bord'», result", "unknown-reference"),
    Mistake("'elect-board', putOn", "'other/elect-board', putOn"),
    Mistake("'elect-board', putOn", "«'lantern-value/elect-board'», putOn", "unknown-reference"),
    Mistake("'lantern-values/endorse'", "«'lantern-values/'»", "unknown-reference"),
    Mistake("fact: 'review.sound'", "fact: «'review.sund'»", "unknown-fact"),
    Mistake("fact: 'review.sound'", "fact: «'bylaws.exist'»", "refused-fact"),
    Mistake("fact: 'review.sound'", "fact: «'request.kind'»", "refused-fact"),
    Mistake("fact: 'review.sound'", "fact: «'review'»", "unknown-fact"),
    Mistake("value: true", "value: «'true'»", "type-mismatch"),
    Mistake("value: true", "value: «null»", "type-mismatch"),
  ])
  func holdsItAgainstItsCharters(_ mistake: Mistake) throws {
    var failure: (any Error)?
    try mistake.check(in: ValidFiles.caseFile) { file in
      do { return try Self.check(file) } catch {
        failure = error
        return []
      }
    }
    if let failure { throw failure }
  }

  @Test func asksForTheFullNameWhereTwoChartersHaveARule() throws {
    let first = try Charter(json5: Array(ValidFiles.charter.utf8))
    let second = try Charter(
      json5: Array(ValidFiles.charter.replacing("'lantern-values'", with: "'other'").utf8))
    let names = RuleNames([first, second])
    #expect(names.lookup("endorse") == .ambiguous(["lantern-values/endorse", "other/endorse"]))
    #expect(names.lookup("other/endorse") == .found(.init(charter: 1, rule: 1)))
    #expect(names.lookup("elect-bord") == .unknown(nearest: "elect-board"))
    #expect(names.lookup("") == .unknown(nearest: nil))
    #expect(RuleNames([first]).lookup("endorse") == .found(.init(charter: 0, rule: 1)))
  }

  @Test func countsGoodEntriesUpToTheLimitOfMistakes() {
    func load(_ count: Int) -> Loaded<CaseFile> {
      let broken = String(repeating: "5, ", count: count)
      let text = """
        { format: 1, case: '1', declaration: 'd',
          notices: [\(broken) { rule: 'r', on: '2025-01-01' }] }
        """
      return CaseFile.load(SourceText(path: "file", text: text))
    }
    let full = load(LoadingLog.limit)
    #expect(full.diagnostics.count == LoadingLog.limit)
    #expect(full.diagnostics.allSatisfy { $0.id == "wrong-member-type" })
    #expect(full.content?.notices.count == 1)
    let over = load(LoadingLog.limit + 1)
    #expect(over.diagnostics.count == LoadingLog.limit + 1)
    #expect(over.diagnostics.last?.id == "limit-exceeded")
    #expect(over.content?.notices.count == 0)
  }

  @Test func isAboutOneDeclaration() throws {
    let caseFile = try CaseFile(json5: Array(ValidFiles.caseFile.utf8))
    let declaration = try Declaration(json: Array(ValidFiles.declaration.utf8))
    #expect(caseFile.isAbout(declaration))
    #expect(caseFile.check(against: declaration) == [])
    let other = try Declaration(
      json: Array(ValidFiles.declaration.replacing("blaabaerlygten", with: "klub").utf8))
    #expect(!caseFile.isAbout(other))
    let diagnostics = caseFile.check(against: other)
    #expect(diagnostics.map(\.location?.text) == ["'blaabaerlygten'"])
    #expect(diagnostics.map(\.severity) == [.error])
  }
}
