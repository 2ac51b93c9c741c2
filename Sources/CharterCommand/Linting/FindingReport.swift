import CharterDiagnostics
import CharterLint

/// What came of linting some files.
struct FindingReport {
  /// What was found, in order.
  var findings: [Diagnostic]

  /// What comments silence.
  var suppressed: [LintOutcome.Suppressed]

  /// The paths of the files that were looked through.
  let paths: [String]
}
