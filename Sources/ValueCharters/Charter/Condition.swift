public import CharterDiagnostics

/// A FEEL condition as a charter file writes it.
public struct Condition: Hashable, Sendable {
  /// The text of the condition, its escapes resolved.
  public let text: String

  /// Where the string stands, quotes included.
  public let location: SourceLocation

  /// The range of the string in its file, quotes included.
  public var range: SourceRange { location.range }

  /// Whether it stands for a condition that is missing from its file, which has been reported.
  package var isMissing: Bool { range.count == 0 }

  /// The condition that stands where one is missing; it is never evaluated.
  static func missing(at location: SourceLocation) -> Condition {
    let start = location.range.lowerBound
    return Condition(
      text: "true", location: SourceLocation(location.source, SourceRange(start, start)))
  }
}
