import CharterCommand
import CharterDiagnostics
import CharterJSON
import Testing

struct SeveralChartersTests {
  /// The paths of the files that the charters of a JSON report rest on.
  private func parts(of words: String...) throws -> [[String]] {
    let run = VirtualMachine(SampleFiles.all).run(
      ["check", "good.declaration.json", "--format", "json"] + words)
    let report = JSONReader.read(SourceText(path: "report", text: run.output), dialect: .json).root
    let charters = try #require(report?["charters"]?.elements, "\(run.error)")
    return charters.map { ($0["parts"]?.elements ?? []).compactMap { $0["path"]?.string } }
  }

  @Test func namesTheFilesOfEachCharterOnce() throws {
    let parts = try parts(
      of: "-c", "copenhagen-democratic-values", "-c", "aarhus-value-framework")
    let files = ["vocabulary/association.vocabulary.json5", "concepts.json5"]
    #expect(parts == [files, files])
  }
}
