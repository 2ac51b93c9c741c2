package import CharterDiagnostics

/// What the linter found, with what comments silence.
package struct LintOutcome: Sendable {
  /// A finding that a comment silences.
  package struct Suppressed: Sendable {
    /// The finding.
    package let finding: Diagnostic

    /// The reason that the comment gives.
    package let reason: String?

    /// The comment.
    package let comment: SourceLocation
  }

  /// What was found, by path and place.
  package let findings: [Diagnostic]

  /// What comments silence, by path and place.
  package let suppressed: [Suppressed]
}
