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
    let aspect = wording.phrase(for: mismatch.aspect, of: mismatch.name)
    let expected = wording.list(mismatch.expected)
    let got = wording.list(mismatch.got)
    let message = wording(
      en: "\(aspect): expected \(expected), got \(got)",
      da: "\(aspect): forventet \(expected), fundet \(got)")
    return "\(mismatch.location.place): error: \(message.inOneLine)"
      + " [\(result.test.name.content.inOneLine)]\n"
  }
}
