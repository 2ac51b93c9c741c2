import CharterDiagnostics
import CharterLint
import CharterTestSupport
import Testing

struct ShippedFilesTests {
  @Test func findsNothingInTheShippedFiles() throws {
    let paths = try Repository.files(in: "Charters") + Repository.files(in: "Examples")
    let files = try paths.map { SourceText(path: $0, bytes: try Repository.read($0)) }
    let findings = CharterLinter(today: MarkedExample.today).lint(files) { path in
      try? Repository.read(path)
    }
    #expect(files.count >= 9)
    #expect(findings.map { DiagnosticFormatter().format($0) } == [])
  }
}
