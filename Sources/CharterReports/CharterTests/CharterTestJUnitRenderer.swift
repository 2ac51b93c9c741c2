import CharterDiagnostics
import ValueCharters

/// Writes what came of charter tests as test suites: one for a file, and a test case a test.
struct CharterTestJUnitRenderer {
  private let wording: Wording

  init(in language: Language) {
    wording = Wording(language)
  }

  /// The document of a run.
  func bytes(of run: CharterTestRun) -> [UInt8] {
    JUnitWriter.write(run.files.map(suite))
  }

  private func suite(of file: CharterTestRun.File) -> JUnitSuite {
    var suite = JUnitSuite(file.path, path: file.path)
    suite.cases = file.results.map { result in
      let name = result.test.name
      return JUnitSuite.Case(
        name.content, in: file.path, at: name.location, outcome(of: result))
    }
    if file.isBroken {
      suite.cases.append(
        JUnitSuite.Case(file.path, in: file.path, at: nil, broken(file.diagnostics)))
    }
    return suite
  }

  private func outcome(of result: CharterTestResult) -> JUnitSuite.Outcome {
    switch result.verdict {
    case .passed: return .passed
    case .broken: return broken(result.diagnostics)
    case .failed:
      let details = result.mismatches.flatMap { mismatch in
        ["\(mismatch.location.place): \(wording.difference(mismatch))"]
          + wording.reasons(for: mismatch)
      }
      return .failed(
        type: result.verdict.rawValue,
        message: result.mismatches.map(wording.difference).joined(separator: "; "),
        details: details.joined(separator: "\n"))
    }
  }

  private func broken(_ diagnostics: [Diagnostic]) -> JUnitSuite.Outcome {
    let formatter = DiagnosticFormatter(style: .gnu, language: wording.language)
    let errors = diagnostics.filter { $0.severity == .error }
    return .broken(
      type: CharterTestResult.Verdict.broken.rawValue,
      message: errors.first?.message[wording.language] ?? "", details: formatter.format(errors))
  }
}
