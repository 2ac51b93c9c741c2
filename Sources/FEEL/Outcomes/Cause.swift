/// Why something is not known: a fact, what is the matter with it, and where in which lists.
public struct Cause: Hashable, Sendable {
  /// The fact that is not known.
  public let fact: FactID

  /// What is the matter with it.
  public let reason: Reason

  /// The positions from zero in the lists that hold it, outermost first; empty for a plain fact.
  public let indices: [Int]

  /// Makes a cause.
  ///
  /// - Parameters:
  ///   - fact: The fact that is not known.
  ///   - reason: What is the matter with it.
  ///   - indices: The positions in the lists that hold it, outermost first.
  public init(_ fact: FactID, _ reason: Reason, indices: [Int] = []) {
    self.fact = fact
    self.reason = reason
    self.indices = indices
  }
}

extension Cause: Comparable {
  /// Whether the first stands before the second: by fact, then by position, then by reason.
  public static func < (left: Cause, right: Cause) -> Bool {
    if left.fact != right.fact { return left.fact < right.fact }
    if left.indices != right.indices {
      return left.indices.lexicographicallyPrecedes(right.indices)
    }
    return left.reason < right.reason
  }
}
