public import CharterDiagnostics

/// A FEEL condition as a charter file writes it.
public struct Condition: Hashable, Sendable {
  /// The text of the condition, its escapes resolved.
  public let text: String

  /// The range of the string in the file, quotes included.
  public let range: SourceRange
}
