package import CharterDiagnostics

/// What could be read of a file, and everything that is wrong with it.
///
/// Parts that are missing or of the wrong type are reported once and stand as neutral values, so
/// that a caller who wants to find more can go on. Nobody should evaluate what has errors.
package struct Loaded<Content: Sendable>: Sendable {
  /// What was read, or `nil` when the file is not even the right kind of file.
  package let content: Content?

  /// What is wrong, in the order of the text.
  package let diagnostics: [Diagnostic]

  /// Makes a result.
  package init(_ content: Content?, _ diagnostics: [Diagnostic]) {
    self.content = content
    self.diagnostics = diagnostics
  }

  /// Whether something is certainly wrong.
  package var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }

  /// The content of a file without errors.
  ///
  /// - Throws: All diagnostics when one of them is an error.
  package func get() throws(LoadingError) -> Content {
    guard let content, !hasErrors else { throw LoadingError(diagnostics) }
    return content
  }
}
