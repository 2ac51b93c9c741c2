public import CharterDiagnostics

/// Something written in a file, with the place where it stands.
public struct Located<Content: Sendable & Hashable>: Hashable, Sendable {
  /// What is written.
  public let content: Content

  /// Where it stands.
  public let location: SourceLocation

  /// Makes a located thing.
  ///
  /// - Parameters:
  ///   - content: What is written.
  ///   - location: Where it stands.
  public init(_ content: Content, _ location: SourceLocation) {
    self.content = content
    self.location = location
  }

  /// The range in the file.
  public var range: SourceRange { location.range }
}
