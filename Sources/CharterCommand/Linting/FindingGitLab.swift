import CharterDiagnostics
import CharterLint
import CharterReports

/// Writes what the linter finds for GitLab's merge requests.
struct FindingGitLab {
  private let language: Language

  init(_ language: Language) {
    self.language = language
  }

  /// The code quality report.
  func render(_ findings: [Diagnostic]) -> [UInt8] {
    var fingerprints = FingerprintSeries()
    let identities = CharterLinter.identities(of: findings)
    return CodeQualityIssue.write(
      zip(findings, identities).map { finding, identity in
        CodeQualityIssue(
          finding.id, finding.severity, finding.message[language],
          path: finding.location?.path ?? ".", at: finding.location,
          fingerprint: fingerprints.next(identity))
      })
  }
}
