import CharterDiagnostics
import CharterTestSupport
import Testing
import ValueCharters

struct DeclarationMistakesTests {
  @Test func readsTheFrameAndLeavesTheFacts() throws {
    let bytes = Array(ValidFiles.declaration.utf8)
    let declaration = try Declaration(json: bytes, path: "d.json")
    #expect(declaration.id == "blaabaerlygten")
    #expect(declaration.association?.name == "Blåbærlygten")
    #expect(declaration.association?.cvr == "12345678")
    #expect(declaration.declaredOn == CivilDate(year: 2025, month: 2, day: 1))
    #expect(declaration.declaredBy == "chair")
    #expect(declaration.evidence.map(\.document) == ["vedtægter 2022"])
    #expect(declaration.evidence.map(\.page) == [2])
    let range = try #require(declaration.facts.range)
    #expect(declaration.source.text(in: range) == #"{ "bylaws": { "board": { "size": 5 } } }"#)
  }

  @Test(arguments: [
    Mistake(#""format": 1,"#, #""format": «3»,"#, "unsupported-format"),
    Mistake(#"{"# + "\n  \"format\": 1,", "«{»", "missing-member"),
    Mistake(#""blaabaerlygten""#, "«7»", "wrong-member-type"),
    Mistake(#""cvr": "12345678""#, #""cvr": «12345678»"#, "wrong-member-type"),
    Mistake(
      #""declaredOn": "2025-02-01""#, #""declaredOn": «"1/2/2025"»"#, "invalid-date-or-duration"),
    Mistake(#""declaredOn""#, #"«"declardOn"»"#, "unknown-member"),
    Mistake(#""facts": { "b"#, #"«"facs"»: { "b"#, "unknown-member"),
    Mistake(#""declaredBy""#, #"«"reviews"»: [], "declaredBy""#, "refused-fact"),
    Mistake(#""declaredBy""#, #"«"confirmations"»: 1, "declaredBy""#, "refused-fact"),
    Mistake(#""declaredBy""#, #"«"waivers"»: {}, "declaredBy""#, "refused-fact"),
    Mistake(#""declaredBy""#, #""declaredBy": { "role": "x" }, «"declaredBy"»"#, "duplicate-key"),
    Mistake(#""page": 2"#, #""page": «"2"»"#, "wrong-member-type"),
    Mistake(#""page": 2"#, #""page": «0»"#, "wrong-member-type"),
    Mistake(#""document": "#, #"«"documnt"»: "#, "unknown-member"),
    Mistake(#""facts": {"#, #""facts": {}, «"facts"»: {"#, "duplicate-key"),
    Mistake(#"{ "bylaws": { "board": { "size": 5 } } }"#, "«[]»", "wrong-member-type"),
    Mistake(#"{ "bylaws": { "board": { "size": 5 } } }"#, "null"),
  ])
  func tellsOfOneMistakeOnce(_ mistake: Mistake) throws {
    try mistake.check(in: ValidFiles.declaration) { Declaration.load($0).diagnostics }
  }

  private func load(_ text: String, isRecord: Bool = false) -> Loaded<Declaration> {
    Declaration.load(SourceText(path: "d", text: text), isRecord: isRecord)
  }

  @Test func goesOnBehindAMistakeOfTheFrame() throws {
    let loaded = load(#"{"format":1,"declaration":"a","waivers":[],"facts":{"x":1}}"#)
    #expect(loaded.hasErrors)
    #expect(loaded.content?.facts.range != nil)
  }

  @Test func onlyWarnsOfAMemberThatNobodyKnows() {
    let loaded = load(#"{"format":1,"declaration":"a","portal":{"x":[1]},"facts":{}}"#)
    #expect(loaded.diagnostics.map(\.severity) == [.warning])
  }

  @Test func letsARecordLeaveOutItsFormat() {
    #expect(load(#"{"declaration":"a","facts":{}}"#, isRecord: true).diagnostics == [])
    #expect(load(#"{"declaration":"a","facts":{}}"#).hasErrors)
    #expect(load(#"{"format":2,"declaration":"a","facts":{}}"#, isRecord: true).hasErrors)
  }

  @Test(arguments: [
    (#""facts":{},"facts":{}"#, "malformed"), (#""facts":5"#, "malformed"),
    (#""facts":null"#, "null"), (#""facts":{}"#, "object"), (#""fax":{}"#, "absent"),
  ])
  func neverTakesBrokenFactsForAbsentOnes(members: String, expected: String) throws {
    let content = try #require(load("{\"format\":1,\"declaration\":\"a\",\(members)}").content)
    let found =
      switch content.facts {
      case .absent: "absent"
      case .object: "object"
      case .tree: "tree"
      case .null: "null"
      case .malformed: "malformed"
      }
    #expect(found == expected)
  }

  @Test(arguments: [
    "", "{", "{}x", "[1", "// no", "{'a': 1}", "{\"a\": 01}", "\u{FEFF}", "{\"facts\": {\"a\": }}",
  ])
  func refusesWhatIsNoJSON(_ text: String) {
    let loaded = load(text)
    #expect(loaded.content == nil)
    #expect(loaded.diagnostics.count == 1)
    #expect(loaded.diagnostics.first?.location != nil)
  }

  @Test(arguments: ["[]", "1", "null", "\"x\"", "true"])
  func refusesWhatIsNoObject(_ text: String) {
    let loaded = load(text)
    #expect(loaded.content == nil)
    #expect(loaded.diagnostics.map(\.location?.text) == [text])
  }
}
