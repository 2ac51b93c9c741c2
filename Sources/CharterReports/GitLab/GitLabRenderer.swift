import CharterDiagnostics
import ValueCharters

/// Writes what is not as it should be for GitLab's merge requests.
struct GitLabRenderer {
  let options: ReportOptions

  init(_ options: ReportOptions) {
    self.options = options
  }

  /// The code quality report of some reports.
  func render(_ reports: [Report]) -> [UInt8] {
    var fingerprints = FingerprintSeries()
    var issues: [CodeQualityIssue] = []
    for report in reports {
      for diagnostic in report.diagnostics {
        let path = diagnostic.location?.path ?? report.declaration.path
        let message = diagnostic.message[options.language]
        issues.append(
          CodeQualityIssue(
            diagnostic.id, diagnostic.severity, message, path: path, at: diagnostic.location,
            fingerprint: fingerprints.next([path, diagnostic.id, diagnostic.message[.english]])))
      }
      for finding in report.charters.flatMap(\.findings) {
        guard let severity = finding.severity else { continue }
        let place = finding.place
        let title = finding.title[options.language]
        issues.append(
          CodeQualityIssue(
            finding.qualifiedRule, severity, "\(title): \(finding.message[options.language])",
            path: place?.path ?? report.declaration.path, at: place,
            fingerprint: fingerprints.next(report.identity(of: finding))))
      }
    }
    return CodeQualityIssue.write(issues)
  }
}
