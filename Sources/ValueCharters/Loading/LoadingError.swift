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

extension LoadingError: CustomStringConvertible {
  /// What is wrong, in English, one line each: `path:line:column: error: message [id]`.
  public var description: String {
    DiagnosticFormatter(style: .gnu).format(diagnostics)
  }
}
