public import CharterDiagnostics

/// Something written in a file, with the place where it stands.
public struct Located<Content: Sendable>: Sendable {
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

// The type itself asks for no more than it needs: a type that asks for a conformance makes the runtime
// look for that among all that there are.
extension Located: Equatable where Content: Equatable {}
extension Located: Hashable where Content: Hashable {}
