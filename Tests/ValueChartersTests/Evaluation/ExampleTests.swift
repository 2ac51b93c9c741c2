import CharterDiagnostics
import FEEL
import Testing
import ValueCharters

/// The lines that a user of the library writes first.
struct ExampleTests {
  @Test func evaluatesAsTheDocumentationShows() throws {
    let vocabularyBytes = try PackageFiles.source(
      "Charters/vocabulary/association.vocabulary.json5"
    ).bytes
    let charterBytes = try PackageFiles.source(
      "Charters/copenhagen-democratic-values.charter.json5"
    ).bytes
    let bytes = try PackageFiles.source(
      "Examples/Declarations/klub-nikanten.declaration.json"
    ).bytes
    var found: [String] = []

    let vocabulary = try Vocabulary(json5: vocabularyBytes)
    let charter = try Charter(json5: charterBytes)
    let evaluator = try CharterEvaluator([charter], vocabulary: vocabulary)
    let report = try evaluator.evaluate(
      Declaration(json: bytes), on: CivilDate(year: 2025, month: 10, day: 1))
    for finding in report.charters.flatMap(\.findings) where finding.status == .satisfied {
      found.append("\(finding.rule): \(finding.title(in: .danish))")
    }

    #expect(found.first == "endorse-charter: Foreningen tilslutter sig charteret")
    #expect(found.count == 9)
  }

  @Test func refusesADayThatDoesNotExist() throws {
    let fixture = try EvaluationFixture(
      facts: "a: { type: 'boolean' }", rules: ["id: 'r', requires: 'a = true'"])
    #expect(throws: EvaluationError.noSuchDay) {
      try fixture.evaluate("{}", on: "2025-02-29")
    }
  }
}
