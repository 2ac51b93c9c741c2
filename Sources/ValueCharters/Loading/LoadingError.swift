public import CharterDiagnostics

/// A file that could not be loaded, with everything that is wrong with it.
public struct LoadingError: Error, Hashable, Sendable {
  /// What is wrong, in the order of the files' texts; at least one of them is an error.
  public let diagnostics: [Diagnostic]

  /// Makes an error.
  ///
  /// - Parameter diagnostics: What is wrong.
  public init(_ diagnostics: [Diagnostic]) {
    self.diagnostics = diagnostics
  }
}
