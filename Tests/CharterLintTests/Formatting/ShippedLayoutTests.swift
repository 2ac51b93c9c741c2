import CharterDiagnostics
import CharterLint
import CharterTestSupport
import Testing

struct ShippedLayoutTests {
  @Test(arguments: try Repository.files(in: "Charters") + Repository.files(in: "Examples"))
  func findsShippedFileInItsCanonicalLayout(_ path: String) throws {
    let source = SourceText(path: path, bytes: try Repository.read(path))
    let laidOut = try FileFormatter.format(source)
    #expect(
      source.text(in: SourceRange(0, source.bytes.count))
        == String(decoding: laidOut, as: UTF8.self))
  }
}
