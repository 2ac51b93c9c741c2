/// The signs that compare two values.
package enum ComparisonOperator: String, CaseIterable, Hashable, Sendable {
  case equal = "="
  case notEqual = "!="
  case less = "<"
  case lessOrEqual = "<="
  case greater = ">"
  case greaterOrEqual = ">="

  /// Whether it asks for equal values.
  ///
  /// For other modules, where `==` would have the runtime look up how to compare.
  package var isEqual: Bool {
    switch self {
    case .equal: true
    case .notEqual, .less, .lessOrEqual, .greater, .greaterOrEqual: false
    }
  }

  /// Whether the operator needs values that have an order.
  package var needsOrder: Bool {
    switch self {
    case .equal, .notEqual: false
    case .less, .lessOrEqual, .greater, .greaterOrEqual: true
    }
  }
}
