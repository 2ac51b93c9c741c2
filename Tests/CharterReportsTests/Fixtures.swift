import CharterReports
import CharterTestSupport
import Testing
import ValueCharters

/// The charter, declarations and case file that the renderers are shown with.
enum Fixtures {
  static let folder = "/" + #filePath.split(separator: "/").dropLast().joined(separator: "/")

  static func day() throws -> CivilDate {
    try #require(CivilDate(year: 2025, month: 10, day: 1))
  }

  /// The report on a club that has nearly everything against it, with its case file.
  static func report(case name: String = "klub.case.json5") throws -> Report {
    try evaluator().evaluate(
      Declaration(json: bytes("klub.declaration.json"), path: "klub.declaration.json"),
      case: CaseFile(json5: bytes(name), path: name), on: day())
  }

  /// The report on an empty declaration, without a case file.
  static func emptyReport() throws -> Report {
    try evaluator().evaluate(
      Declaration(json: bytes("tom.declaration.json"), path: "tom.declaration.json"), on: day())
  }

  static func compiled() throws -> CompiledCharter {
    try #require(evaluator().charters.first?.compiled)
  }

  static func evaluator() throws -> CharterEvaluator {
    try CharterEvaluator(
      [Charter(json5: bytes("partner.charter.json5"), path: "partner.charter.json5")],
      vocabulary: Vocabulary(
        json5: bytes("partner.vocabulary.json5"), path: "partner.vocabulary.json5"))
  }

  private static func bytes(_ name: String) throws -> [UInt8] {
    try TestFiles.read("\(folder)/Fixtures/\(name)")
  }
}
