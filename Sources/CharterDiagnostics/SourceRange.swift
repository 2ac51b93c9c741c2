/// A half-open range of UTF-8 offsets in a source text.
public struct SourceRange: Hashable, Sendable {
  /// The offset of the first byte.
  public var lowerBound: Int

  /// The offset one past the last byte.
  public var upperBound: Int

  /// Makes a range.
  ///
  /// - Parameters:
  ///   - lowerBound: The offset of the first byte.
  ///   - upperBound: The offset one past the last byte; never below `lowerBound`.
  public init(_ lowerBound: Int, _ upperBound: Int) {
    self.lowerBound = lowerBound
    self.upperBound = max(lowerBound, upperBound)
  }

  /// The number of bytes.
  public var count: Int { upperBound - lowerBound }

  /// The smallest range that covers this one and another.
  ///
  /// - Parameter other: The other range.
  /// - Returns: The covering range.
  public func union(_ other: SourceRange) -> SourceRange {
    SourceRange(min(lowerBound, other.lowerBound), max(upperBound, other.upperBound))
  }

  /// The range moved by a number of bytes.
  ///
  /// - Parameter distance: The number of bytes.
  /// - Returns: The moved range.
  public func shifted(by distance: Int) -> SourceRange {
    SourceRange(lowerBound + distance, upperBound + distance)
  }
}
