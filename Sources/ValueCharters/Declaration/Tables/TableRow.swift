package import CharterDiagnostics

/// What a row of a table amounts to.
package struct TableRow: Sendable {
  /// The declaration, unless the row cannot be relied on, is blank, or is the header once more.
  package var declaration: Declaration?

  /// What is wrong.
  package var diagnostics: [Diagnostic] = []

  /// The columns that nobody knows in which the row has something, by their places among those.
  package var unknownColumns: [Int] = []
}
