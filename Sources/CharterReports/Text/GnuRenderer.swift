import CharterDiagnostics
import ValueCharters

/// Writes a line a finding, as compilers do: `path:line:column: severity: message [charter/rule]`.
struct GnuRenderer {
  let options: ReportOptions
  let wording: Wording

  init(_ options: ReportOptions) {
    self.options = options
    wording = Wording(options.language)
  }

  /// The lines of some reports.
  func render(_ reports: [Report]) -> String {
    reports.map(lines).joined()
  }

  private func lines(of report: Report) -> String {
    report.charters.map { result in
      summary(of: result, in: report)
        + result.findings.compactMap { line(of: $0, in: report) }.joined()
    }.joined()
  }

  private func summary(of result: Report.CharterResult, in report: Report) -> String {
    let outcome = wording.word(for: result.outcome)
    let message = wording(
      en: "evaluated on \(report.evaluatedOn): \(outcome)",
      da: "vurderet pr. \(report.evaluatedOn): \(outcome)")
    return "\(report.declaration.path.printable):1:1: note: \(message) [\(result.id)]\n"
  }

  private func line(of finding: Finding, in report: Report) -> String? {
    guard let severity = finding.severity else { return nil }
    let location = finding.place ?? finding.location
    let change = options.change(of: finding, on: report.declaration.id)
    let status =
      wording.word(for: finding.status)
      + (change.map { " (\(wording.word(for: $0)))" } ?? "")
    let title = finding.title[options.language].inOneLine
    let message = finding.message[options.language].inOneLine
    return "\(location.place): \(severity.rawValue): \(status): \(title): \(message)"
      + " [\(finding.qualifiedRule)]\n"
  }
}

extension String {
  /// The text in one line, without what could deceive its reader.
  var inOneLine: String {
    split(whereSeparator: \.isNewline).joined(separator: " ").printable
  }
}
