import CharterDiagnostics
import CharterJSON
import CharterTestSupport
import Testing

/// The JSON5 suite: `.json` and `.json5` are accepted, `.js` and `.txt` rejected.
@Suite(.enabled(if: JSON5Suite.folder != nil, "left out: CHARTER_CONFORMANCE is not set"))
struct JSON5SuiteTests {
  @Test(arguments: JSON5Suite.files)
  func judgesFile(_ name: String) throws {
    let folder = try #require(JSON5Suite.folder)
    let source = SourceText(path: name, bytes: try TestFiles.read("\(folder)/\(name)"))
    let result = JSONReader.read(source, dialect: .json5)
    let isJSON = name.hasSuffix(".json")
    #expect(result.isComplete == (isJSON || name.hasSuffix(".json5")))
    #expect(JSONReader.read(source, dialect: .json).isComplete == isJSON)
    #expect((Reading.cursorError(source.bytes) == nil) == isJSON)
  }

  @Test func hasAllItsFiles() {
    #expect(JSON5Suite.files.count == 113)
  }
}

enum JSON5Suite {
  static let folder = TestFiles.conformance("json5")

  static let files = (folder.flatMap { try? TestFiles.list($0) } ?? []).filter { name in
    [".json", ".json5", ".js", ".txt"].contains { name.hasSuffix($0) }
  }
}
