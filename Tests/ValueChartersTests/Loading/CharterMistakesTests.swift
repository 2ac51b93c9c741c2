import CharterDiagnostics
import Testing
import ValueCharters

struct CharterMistakesTests {
  @Test func acceptsTheValidFile() {
    let loaded = Charter.load(SourceText(path: "file", text: ValidFiles.charter))
    #expect(loaded.diagnostics == [])
  }

  @Test(arguments: [
    Mistake("format: 1,", "format: «2»,", "unsupported-format"),
    Mistake("format: 1,", "format: «'1'»,", "wrong-member-type"),
    Mistake("format: 1,", "«frmat»: 1,", "unknown-member"),
    Mistake("'lantern-values'", "«'lanternValues'»", "wrong-member-type"),
    Mistake("'lantern-values'", "«'lantern--values'»", "wrong-member-type"),
    Mistake("version: '1.2'", "version: «1.2»", "wrong-member-type"),
    Mistake("version: '1.2'", "version: «' '»", "wrong-member-type"),
    Mistake("['da', 'en']", "['da', 'en', «'english'»]", "wrong-member-type"),
    Mistake("['da', 'en']", "['da', 'en', «'da'»]", "duplicate-id"),
    Mistake("['da', 'en']", "«[]»", "wrong-member-type"),
    Mistake(
      "{ da: 'Lygtecharter', en: 'Lantern charter' }", "«{ da: 'Lygtecharter' }»",
      "missing-translation"),
    Mistake("en: 'Lantern charter'", "en: 'Lantern charter', «de»: 'Laterne'", "unknown-member"),
    Mistake("en: 'Lantern charter'", "en: «''»", "wrong-member-type"),
    Mistake("{ da: 'Lygtecharter', en: 'Lantern charter' }", "«'Lantern'»", "wrong-member-type"),
    Mistake("effect: 'gating'", "effect: «'gateing'»", "wrong-member-type"),
    Mistake("basis: 'modelled',", "«bassis»: 'modelled',", "unknown-member"),
    Mistake("from: '2024-01-01'", "from: «'1 January 2024'»", "invalid-date-or-duration"),
    Mistake("from: '2024-01-01'", "from: «'2023-02-29'»", "invalid-date-or-duration"),
    Mistake("until: '2026-12-31'", "until: «'2023-12-31'»", "invalid-date-or-duration"),
    Mistake("until: '2026-12-31'", "until: '2024-01-01'"),
    Mistake("['lantern.vocabulary.json5']", "«[]»", "wrong-member-type"),
    Mistake("['lantern.vocabulary.json5']", "«'lantern'»", "wrong-member-type"),
    Mistake(
      "'council-2023': {", "'council-2023': «5», «Council»: {", "wrong-member-type",
      "wrong-member-type"),
    Mistake("'https://fjordby.example/referat'", "«'javascript:alert(1)'»", "wrong-member-type"),
    Mistake("'https://fjordby.example/referat'", "«'https://'»", "wrong-member-type"),
    Mistake("read: 'fully'", "read: «'full'»", "wrong-member-type"),
    Mistake("largeBoard: '", "«'large-board'»: '", "wrong-member-type"),
    Mistake("largeBoard: '", "«LargeBoard»: '", "wrong-member-type"),
    Mistake("'bylaws.board.size >= 5'", "«5»", "wrong-member-type"),
    Mistake("concept: 'democracy'", "concept: «'demo-cracy'»", "wrong-member-type"),
    Mistake("id: 'elect-board',", "«idd»: 'elect-board',", "unknown-member"),
    Mistake(
      "id: 'self-rule',",
      "id: 'self-rule', title: { da: 'a', en: 'b' } }, { id: «'self-rule'»,", "duplicate-id"),
    Mistake("kind: 'duty'", "kind: «'dury'»", "wrong-member-type"),
    Mistake("level: 'must'", "level: «true»", "wrong-member-type"),
    Mistake("level: 'must'", "level: 'must', «level»: 'must'", "duplicate-key"),
    Mistake("holder: 'association'", "holder: «'assessor'»", "wrong-member-type"),
    Mistake("cure: 'P30D'", "cure: «'30 days'»", "invalid-date-or-duration"),
    Mistake("cure: 'P30D'", "cure: «'PT36H'»", "invalid-date-or-duration"),
    Mistake("cure: 'P30D'", "cure: «'-P30D'»", "invalid-date-or-duration"),
    Mistake("cure: 'P30D'", "cure: «'P0D'»", "invalid-date-or-duration"),
    Mistake("confirm: true", "confirm: «'true'»", "wrong-member-type"),
    Mistake("versionOf: 'elect-board'", "versionOf: «'elect-bord'»", "unknown-reference"),
    Mistake("versionOf: 'elect-board'", "versionOf: «'endorse'»", "unknown-reference"),
    Mistake("source: 'council-2023', at", "source: «'council-2022'», at", "unknown-reference"),
    Mistake("conforms: {", "«conform»: {", "unknown-member"),
    Mistake("conforms: {", "«aligned»: {", "unknown-member"),
    Mistake("conforms: { da: 'Fint', en: 'Fine' }", "conforms: «'Fine'»", "wrong-member-type"),
    Mistake("text: { da: 'Tal sammen', en: 'Talk' },", "«txt»: {},", "unknown-member"),
  ])
  func tellsOfOneMistakeOnce(_ mistake: Mistake) throws {
    try mistake.check(in: ValidFiles.charter) { Charter.load($0).diagnostics }
  }

  @Test func underlinesTheBraceOfAnObjectThatLacksAMember() throws {
    let mistake = Mistake(
      "'council-2023': {\n      title: 'Referat',", "'council-2023': «{»", "missing-member")
    try mistake.check(in: ValidFiles.charter) { Charter.load($0).diagnostics }
  }

  @Test func allowsNoMustInAGuidingCharter() throws {
    let file = ValidFiles.charter
      .replacing("effect: 'gating'", with: "effect: 'guiding'")
      .replacing("conforms:", with: "aligned:").replacing("conflict:", with: "differs:")
    let mistake = Mistake("level: 'must'", "level: «'must'»", "guiding-with-must")
    try mistake.check(in: file) { Charter.load($0).diagnostics }
  }

  @Test func tellsWhereADuplicateStoodFirst() throws {
    let file = ValidFiles.charter.replacing("id: 'endorse'", with: "id: 'elect-board'")
      .replacing("versionOf: 'elect-board',", with: "")
    let diagnostics = Charter.load(SourceText(path: "file", text: file)).diagnostics
    let note = try #require(diagnostics.first?.notes.first)
    #expect(note.location?.text == "'elect-board'")
    #expect(
      note.location?.range.lowerBound ?? .max < diagnostics[0].location?.range.lowerBound ?? 0)
  }

  @Test(arguments: [
    ("effect: 'gating'", "effectt: 'gating'", "effect"),
    ("effect: 'gating'", "'effekt': 'gating'", "'effect'"),
    ("effect: 'gating'", "\"efect\": 'gating'", "\"effect\""),
  ])
  func mendsAMisspeltMember(original: String, changed: String, replacement: String) throws {
    let file = ValidFiles.charter.replacing(original, with: changed)
    let diagnostics = Charter.load(SourceText(path: "file", text: file)).diagnostics
    try #require(diagnostics.count == 1)
    let edit = try #require(diagnostics[0].fixIts.first?.edits.first)
    #expect(edit.replacement == replacement)
    #expect(edit.range == diagnostics[0].location?.range)
  }

  @Test func throwsEverythingAtOnce() {
    let file = ValidFiles.charter
      .replacing("'P30D'", with: "'30'").replacing("'fully'", with: "'no'")
    let error = #expect(throws: LoadingError.self) {
      try Charter(json5: Array(file.utf8), path: "x.json5")
    }
    #expect(error?.diagnostics.map(\.id) == ["wrong-member-type", "invalid-date-or-duration"])
    #expect(error?.diagnostics.first?.location?.path == "x.json5")
    let lines = error?.description.split(separator: "\n") ?? []
    #expect(lines.count == 2)
    #expect(lines.first?.hasPrefix("x.json5:") == true)
  }

  @Test(arguments: ["", "[]", "5", "null", "'x'", "// nothing"])
  func refusesWhatIsNoObject(_ text: String) {
    let loaded = Charter.load(SourceText(path: "file", text: text))
    #expect(loaded.content == nil)
    #expect(loaded.diagnostics.count == 1)
  }

  @Test func stopsAtTheLimitOfMistakes() throws {
    func ids(_ count: Int) -> [String] {
      let members = (0..<count).map { "x\($0): 1," }.joined()
      let text = ValidFiles.charter.replacing("format: 1,", with: "format: 1, " + members)
      return Charter.load(SourceText(path: "file", text: text)).diagnostics.map(\.id)
    }
    let all = Array(repeating: "unknown-member", count: LoadingLog.limit)
    #expect(ids(LoadingLog.limit) == all)
    #expect(ids(LoadingLog.limit + 1) == all + ["limit-exceeded"])
    #expect(ids(5 * LoadingLog.limit) == all + ["limit-exceeded"])
  }
}
