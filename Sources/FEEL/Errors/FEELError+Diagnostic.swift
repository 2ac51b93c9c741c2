package import CharterDiagnostics

extension FEELError {
  /// The error in words.
  ///
  /// - Parameter location: Where the range lies in a file.
  /// - Returns: The diagnostic.
  package func diagnostic(at location: SourceLocation?) -> Diagnostic {
    Diagnostic(id: id, message: LocalizedText("\(kind)"), location: location)
  }

  /// The stable name of the kind of mistake.
  package var id: String { "condition-syntax" }
}
