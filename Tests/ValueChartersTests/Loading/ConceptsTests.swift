import CharterDiagnostics
import Testing
import ValueCharters

struct ConceptsTests {
  @Test(arguments: [
    Mistake("broader: 'ruleOfLaw'", "broader: «'ruleOfLav'»", "unknown-reference"),
    Mistake("broader: 'ruleOfLaw'", "broader: «'democracy'»", "circular-definition"),
    Mistake("broader: 'ruleOfLaw'", "broader: «'rule-of-law'»", "wrong-member-type"),
    Mistake("ruleOfLaw: {", "«Law»: «5», ruleOfLaw: {", "wrong-member-type", "wrong-member-type"),
    Mistake("ruleOfLaw: {", "ruleOfLaw: { broader: «'democracy'»,", "circular-definition"),
    Mistake("title: { da: 'Demokrati', en: 'Democracy' }", "title: «{}»", "missing-translation"),
  ])
  func tellsOfOneMistakeOnce(_ mistake: Mistake) throws {
    try mistake.check(in: ValidFiles.concepts) { Concepts.load($0).diagnostics }
  }

  @Test func findsConceptsByName() throws {
    let concepts = try Concepts(json5: Array(ValidFiles.concepts.utf8))
    #expect(concepts["democracy"]?.broader?.content == "ruleOfLaw")
    #expect(concepts["democracy"]?.title[.danish] == "Demokrati")
    #expect(concepts["ruleoflaw"] == nil)
  }

  @Test func speaksBothLanguagesWhereItDoesNotSay() {
    let text = "{ format: 1, concepts: { a: { title: { da: 'a' } } } }"
    let loaded = Concepts.load(SourceText(path: "file", text: text))
    #expect(loaded.diagnostics.map(\.id) == ["missing-translation"])
  }
}
