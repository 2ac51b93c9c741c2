import CharterDiagnostics
import CharterJSON
import CharterTestSupport
import Testing

/// JSONTestSuite by Nicolas Seriot: `y_` is accepted, `n_` rejected, `i_` as we say below.
@Suite(.enabled(if: JSONSuite.folder != nil, "left out: CHARTER_CONFORMANCE is not set"))
struct JSONSuiteTests {
  @Test(arguments: JSONSuite.files)
  func judgesFile(_ name: String) throws {
    let folder = try #require(JSONSuite.folder)
    let bytes = try TestFiles.read("\(folder)/\(name)")
    let source = SourceText(path: name, bytes: bytes)
    let result = JSONReader.read(source, dialect: .json)
    #expect(result.isComplete == JSONSuite.isAccepted(name))
    for diagnostic in result.diagnostics {
      let range = try #require(diagnostic.location?.range)
      #expect(0 <= range.lowerBound && range.upperBound <= bytes.count)
    }
    let error = Reading.cursorError(bytes)
    #expect((error == nil) == result.isComplete)
    if let error {
      #expect(
        result.diagnostics.contains { $0.id == error.kind.id && $0.location?.range == error.range })
    }
  }

  @Test func hasAllItsFiles() {
    #expect(JSONSuite.files.count == 318)
    #expect(JSONSuite.files.count { $0.hasPrefix("y_") } == 95)
    #expect(JSONSuite.files.count { $0.hasPrefix("i_") } == 35)
  }
}

enum JSONSuite {
  static let folder = TestFiles.conformance("json/test_parsing")

  static let files = folder.flatMap { try? TestFiles.list($0) } ?? []

  // What RFC 8259 leaves open, we accept where nothing is lost: the text of a number is kept
  // however large it is, and 500 levels are below the limit. All the rest is no Unicode text.
  private static let accepted: Set = [
    "i_number_double_huge_neg_exp.json", "i_number_huge_exp.json",
    "i_number_neg_int_huge_exp.json", "i_number_pos_double_huge_exp.json",
    "i_number_real_neg_overflow.json", "i_number_real_pos_overflow.json",
    "i_number_real_underflow.json", "i_number_too_big_neg_int.json",
    "i_number_too_big_pos_int.json", "i_number_very_big_negative_int.json",
    "i_structure_500_nested_arrays.json", "i_structure_UTF-8_BOM_empty_object.json",
  ]

  static func isAccepted(_ name: String) -> Bool {
    name.hasPrefix("y_") || accepted.contains(name)
  }
}
