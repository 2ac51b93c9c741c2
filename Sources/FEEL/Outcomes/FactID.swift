/// The number of a fact in its schema.
///
/// Members of list elements have numbers of their own, in the order of declaration.
public struct FactID: RawRepresentable, Hashable, Sendable {
  /// The number, from zero.
  public let rawValue: Int

  /// Makes a fact's number.
  ///
  /// - Parameter rawValue: The number, from zero.
  public init(rawValue: Int) {
    self.rawValue = rawValue
  }
}

extension FactID: Comparable {
  /// Whether the first was declared before the second.
  public static func < (left: FactID, right: FactID) -> Bool {
    left.rawValue < right.rawValue
  }
}
