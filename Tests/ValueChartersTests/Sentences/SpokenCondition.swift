import CharterDiagnostics
import Testing
import ValueCharters

/// A condition and what it says in both languages.
struct SpokenCondition: CustomTestStringConvertible, Sendable {
  let condition: String
  let en: String
  let da: String

  init(_ condition: String, en: String, da: String) {
    self.condition = condition
    self.en = en
    self.da = da
  }

  var testDescription: String { condition }

  func check(sourceLocation: Testing.SourceLocation = #_sourceLocation) throws {
    let english = try SentenceVocabulary.sentences(.english)
    let danish = try SentenceVocabulary.sentences(.danish)
    #expect(
      english.sentence(for: condition).text(in: english.wording) == en,
      sourceLocation: sourceLocation)
    #expect(
      danish.sentence(for: condition).text(in: danish.wording) == da,
      sourceLocation: sourceLocation)
  }
}
