/// A domain whose values come one before the other.
protocol OrderedDomain: Domain {
  /// Whether the first value comes before the second.
  static func precedes(_ left: Self, _ right: Self) -> Bool

  /// The operation that finds the smallest or largest element.
  static func extreme(_ extreme: Extreme) -> Operation
}

extension OrderedDomain {
  static func holds(_ left: Self, _ comparison: ComparisonOperator, _ right: Self) -> Bool {
    switch comparison {
    case .equal: left == right
    case .notEqual: left != right
    case .less: precedes(left, right)
    case .lessOrEqual: !precedes(right, left)
    case .greater: precedes(right, left)
    case .greaterOrEqual: !precedes(left, right)
    }
  }
}

extension OrderedDomain where Self: Comparable {
  static func precedes(_ left: Self, _ right: Self) -> Bool { left < right }
}

/// The search for the smallest or the largest element of a list.
struct Extreme: Sendable {
  /// Which end is looked for.
  enum End: Sendable {
    case smallest
    case largest
  }

  /// Which end is looked for.
  let end: End

  /// The list.
  let list: Term<Elements>
}
