/// A range in a file.
public struct SourceLocation: Sendable {
  /// The file.
  public let source: SourceText

  /// The range of UTF-8 offsets.
  public let range: SourceRange

  /// Makes a location.
  ///
  /// - Parameters:
  ///   - source: The file.
  ///   - range: The range in it.
  public init(_ source: SourceText, _ range: SourceRange) {
    self.source = source
    self.range = range
  }

  /// The path of the file.
  public var path: String { source.path }

  /// The position of the first byte.
  public var start: SourcePosition { source.position(of: range.lowerBound) }

  /// The position one past the last byte.
  public var end: SourcePosition { source.position(of: range.upperBound) }

  /// The text of the range.
  public var text: String { source.text(in: range) }
}

extension SourceLocation: Hashable {
  /// Whether two locations name the same range of the same path.
  public static func == (left: SourceLocation, right: SourceLocation) -> Bool {
    left.range == right.range && left.path == right.path
  }

  /// Hashes the path and the range.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(path)
    hasher.combine(range)
  }
}
