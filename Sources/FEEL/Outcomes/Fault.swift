public import CharterDiagnostics

/// A computation that has no result, and the place in the text that asks for it.
public struct Fault: Hashable, Sendable {
  /// What went wrong.
  public let code: FaultCode

  /// The operation's range, in the space of offsets that its condition was compiled in.
  public let range: SourceRange

  /// Makes a fault.
  ///
  /// - Parameters:
  ///   - code: What went wrong.
  ///   - range: The operation's range.
  public init(_ code: FaultCode, _ range: SourceRange) {
    self.code = code
    self.range = range
  }
}

extension Fault: Comparable {
  /// Whether the first stands before the second: by place, then by the name of the code.
  public static func < (left: Fault, right: Fault) -> Bool {
    let leftKey = (left.range.lowerBound, left.range.upperBound, left.code.rawValue)
    let rightKey = (right.range.lowerBound, right.range.upperBound, right.code.rawValue)
    return leftKey < rightKey
  }
}
