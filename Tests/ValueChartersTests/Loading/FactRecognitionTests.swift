import CharterDiagnostics
import Testing
import ValueCharters

struct FactRecognitionTests {
  private static func load(_ facts: String) -> Loaded<Vocabulary> {
    let text = """
      { format: 1, vocabulary: 'v', version: '1', languages: ['en'], facts: \(facts) }
      """
    return Vocabulary.load([SourceText(path: "v.vocabulary.json5", bytes: Array(text.utf8))])
  }

  private static func fact(_ type: String = "boolean") -> String {
    "{ type: '\(type)', title: { en: 'T' }, question: { en: 'Q?' }, source: 'association' }"
  }

  @Test(
    "takes a group with facts named like the members of a fact for a group",
    arguments: ["title", "question", "help", "purpose", "criteria", "role", "source"])
  func recognisesGroups(_ name: String) throws {
    let vocabulary = try Self.load("{ states: { \(name): \(Self.fact()), other: \(Self.fact()) } }")
      .get()
    #expect(vocabulary.facts.map(\.path) == ["states.\(name)", "states.other"])
  }

  @Test func takesATextForTheRestOfAFactWithoutAType() {
    let loaded = Self.load("{ size: { title: { en: 'T' }, question: { en: 'Q?' } } }")
    #expect(loaded.diagnostics.map(\.id).contains("missing-member"))
  }
}
