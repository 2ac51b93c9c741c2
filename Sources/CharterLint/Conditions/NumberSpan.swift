import FEEL

/// The numbers between two bounds, both included; a missing bound bounds nothing.
struct NumberSpan {
  /// All numbers.
  static let all = NumberSpan(lower: nil, upper: nil)

  let lower: Decimal128?
  let upper: Decimal128?

  /// The only number, if there is one only.
  var single: Decimal128? { lower == upper ? lower : nil }

  /// Whether a number is among them.
  func contains(_ number: Decimal128) -> Bool {
    lower.map { $0 <= number } ?? true && upper.map { number <= $0 } ?? true
  }
}

extension NumberSpan {
  /// One number alone.
  init(_ number: Decimal128) { self.init(lower: number, upper: number) }

  /// What a number of a type can be.
  init(_ type: FEELType) {
    guard case .number(let number) = type else {
      self = .all
      return
    }
    self.init(lower: number.minimum, upper: number.maximum)
  }

  static prefix func - (span: NumberSpan) -> NumberSpan {
    NumberSpan(lower: span.upper.map { -$0 }, upper: span.lower.map { -$0 })
  }

  static func + (left: NumberSpan, right: NumberSpan) -> NumberSpan {
    NumberSpan(lower: sum(left.lower, right.lower), upper: sum(left.upper, right.upper))
  }

  static func * (left: NumberSpan, right: NumberSpan) -> NumberSpan {
    let ends = [left.lower, left.upper].flatMap { first in
      [right.lower, right.upper].map { product(first, $0) }
    }
    let known = ends.compactMap { $0 }
    guard known.count == ends.count else { return .all }
    return NumberSpan(lower: known.min(), upper: known.max())
  }

  private static func sum(_ left: Decimal128?, _ right: Decimal128?) -> Decimal128? {
    guard let left, let right else { return nil }
    return try? left + right
  }

  private static func product(_ left: Decimal128?, _ right: Decimal128?) -> Decimal128? {
    guard let left, let right else { return nil }
    return try? left * right
  }
}

extension ComparisonOperator {
  /// Whether the comparison holds for all numbers of two spans; `nil` where it depends on them.
  func holds(_ left: NumberSpan, _ right: NumberSpan) -> Bool? {
    switch self {
    case .less: Self.isLess(left, right)
    case .lessOrEqual: Self.isLess(right, left).map { !$0 }
    case .greater: Self.isLess(right, left)
    case .greaterOrEqual: Self.isLess(left, right).map { !$0 }
    case .equal: Self.isEqual(left, right)
    case .notEqual: Self.isEqual(left, right).map { !$0 }
    }
  }

  private static func isLess(_ left: NumberSpan, _ right: NumberSpan) -> Bool? {
    if let upper = left.upper, let lower = right.lower, upper < lower { return true }
    if let lower = left.lower, let upper = right.upper, lower >= upper { return false }
    return nil
  }

  private static func isEqual(_ left: NumberSpan, _ right: NumberSpan) -> Bool? {
    if let left = left.single, let right = right.single { return left == right }
    return isLess(left, right) == true || isLess(right, left) == true ? false : nil
  }
}
