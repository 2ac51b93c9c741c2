import CharterDiagnostics
import ValueCharters

/// Writes a line a difference, as compilers do: `path:line:column: error: message [test]`.
struct CharterTestGnuRenderer {
  private let wording: Wording

  init(in language: Language) {
    wording = Wording(language)
  }

  /// The lines of a run; mistakes in the files are told beside them.
  func lines(of run: CharterTestRun) -> String {
    run.files.flatMap(\.results).flatMap { result in
      result.mismatches.map { line(of: $0, in: result) }
    }.joined()
  }

  private func line(of mismatch: CharterTestMismatch, in result: CharterTestResult) -> String {
    "\(mismatch.location.place): error: \(wording.difference(mismatch).inOneLine)"
      + " [\(result.test.name.content.inOneLine)]\n"
  }
}
