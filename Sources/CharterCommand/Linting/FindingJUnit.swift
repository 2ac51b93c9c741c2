import CharterDiagnostics
import CharterLint
import CharterReports
import ValueCharters

/// Writes what the linter finds as test suites: one for a file, and a test case a finding.
struct FindingJUnit {
  private let language: Language

  init(_ language: Language) {
    self.language = language
  }

  /// The document.
  func render(_ report: FindingReport) -> [UInt8] {
    var suites = report.paths.map { JUnitSuite($0, path: $0) }
    var indices = Dictionary(
      report.paths.enumerated().map { (ProjectPath($0.element), $0.offset) },
      uniquingKeysWith: { first, _ in first })
    let failed = report.findings.map { ($0, outcome(of: $0)) }
    let skipped = report.suppressed.map { suppressed in
      let finding = suppressed.finding
      return (finding, JUnitSuite.Outcome.skipped(suppressed.reason ?? finding.message[language]))
    }
    for (finding, outcome) in failed + skipped {
      let path = finding.location?.path ?? "."
      let index = indices[ProjectPath(path)] ?? suites.count
      if index == suites.count {
        indices[ProjectPath(path)] = index
        suites.append(JUnitSuite(path, path: path))
      }
      let start = finding.location?.start
      let name = start.map { "\(finding.id) \($0.line):\($0.column)" } ?? finding.id
      suites[index].cases.append(
        JUnitSuite.Case(name, in: path, at: finding.location, outcome))
    }
    for index in suites.indices where suites[index].cases.isEmpty {
      suites[index].cases = [
        JUnitSuite.Case("lint", in: suites[index].path, at: nil, .passed)
      ]
    }
    return JUnitWriter.write(suites)
  }

  private func outcome(of finding: Diagnostic) -> JUnitSuite.Outcome {
    let excerpt = DiagnosticFormatter(style: .excerpt, language: language).format(finding)
    return .failed(
      type: finding.severity.rawValue, message: finding.message[language], details: excerpt)
  }
}
