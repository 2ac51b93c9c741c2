public import CharterDiagnostics

/// Something written in a file, with the place where it stands.
public struct Located<Content: Sendable & Hashable>: Hashable, Sendable {
  /// What is written.
  public let content: Content

  /// The range in the file.
  public let range: SourceRange

  /// Makes a located thing.
  ///
  /// - Parameters:
  ///   - content: What is written.
  ///   - range: The range in the file.
  public init(_ content: Content, _ range: SourceRange) {
    self.content = content
    self.range = range
  }
}
