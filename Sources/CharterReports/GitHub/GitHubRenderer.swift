import CharterDiagnostics
import ValueCharters

/// Writes what is not as it should be as annotations of a GitHub workflow.
struct GitHubRenderer {
  let options: ReportOptions
  let wording: Wording

  init(_ options: ReportOptions) {
    self.options = options
    wording = Wording(options.language)
  }

  /// The workflow commands of some reports.
  func render(_ reports: [Report]) -> String {
    reports.flatMap(annotations).map(\.line).joined()
  }

  private func annotations(of report: Report) -> [GitHubAnnotation] {
    report.diagnostics.map { GitHubAnnotation($0, in: options.language) }
      + report.charters.flatMap { result in
        [summary(of: result, in: report)]
          + result.findings.compactMap { annotation(on: $0, in: report) }
      }
  }

  private func summary(
    of result: Report.CharterResult, in report: Report
  ) -> GitHubAnnotation {
    let outcome = wording.word(for: result.outcome)
    return GitHubAnnotation(
      .note, path: report.declaration.path, at: nil, title: result.title[options.language],
      wording(
        en: "\(report.declaration.displayName), evaluated on \(report.evaluatedOn): \(outcome)",
        da: "\(report.declaration.displayName), vurderet pr. \(report.evaluatedOn): \(outcome)"))
  }

  private func annotation(on finding: Finding, in report: Report) -> GitHubAnnotation? {
    guard let severity = finding.severity else { return nil }
    let place = finding.place
    let status = wording.word(for: finding.status)
    return GitHubAnnotation(
      severity, path: place?.path ?? report.declaration.path, at: place,
      title: "\(status): \(finding.title[options.language])",
      "\(finding.message[options.language]) [\(finding.qualifiedRule)]")
  }
}
