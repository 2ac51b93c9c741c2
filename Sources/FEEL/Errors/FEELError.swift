package import CharterDiagnostics

/// One mistake in a condition, as data; `diagnostic(at:)` puts it into words.
package struct FEELError: Error, Hashable, Sendable {
  /// What the mistake is.
  package let kind: Kind

  /// Its range, in the space of offsets that the condition was compiled in.
  package let range: SourceRange

  /// Makes an error.
  package init(_ kind: Kind, _ range: SourceRange) {
    self.kind = kind
    self.range = range
  }
}
