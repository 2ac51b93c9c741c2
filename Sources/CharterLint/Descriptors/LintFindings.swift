import CharterDiagnostics

/// What one rule finds.
struct LintFindings {
  private let id: String
  private let severity: Diagnostic.Severity

  /// What was found so far.
  private(set) var diagnostics: [Diagnostic] = []

  init(of rule: LintRule) {
    id = rule.id
    severity = rule.severity
  }

  /// Takes up a finding.
  mutating func report(
    _ message: LocalizedText, at location: SourceLocation, help: LocalizedText? = nil,
    notes: [Diagnostic.Note] = [], fixIts: [FixIt] = []
  ) {
    diagnostics.append(
      Diagnostic(
        id: id, severity: severity, message: message, location: location, help: help,
        notes: notes, fixIts: fixIts))
  }
}
