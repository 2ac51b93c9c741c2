import CharterDiagnostics

/// From which level on a finding makes the exit code 1.
enum LintFailure: String, CaseIterable {
  case error, warning, note, never

  /// Whether findings are reason enough.
  func applies(to findings: [Diagnostic]) -> Bool {
    guard let least = Diagnostic.Severity(rawValue: rawValue) else { return false }
    return findings.contains { $0.severity >= least }
  }
}
