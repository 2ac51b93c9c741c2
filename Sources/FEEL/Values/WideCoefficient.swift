/// A whole number of 256 bits: what two coefficients multiply to before rounding.
struct WideCoefficient: Hashable, Sendable {
  /// The upper half.
  private(set) var high: UInt128

  /// The lower half.
  private(set) var low: UInt128

  /// Makes a number that fits the lower half.
  init(_ value: UInt128) {
    high = 0
    low = value
  }

  /// Makes the product of two numbers.
  init(_ left: UInt128, times right: UInt128) {
    (high, low) = left.multipliedFullWidth(by: right)
  }

  /// The number of decimal digits, right for numbers below 10^76; 0 has none.
  var digitCount: Int {
    guard high != 0 else { return PowersOfTen.digitCount(low) }
    let estimate = ((256 - high.leadingZeroBitCount) * 1233) >> 12
    let power = WideCoefficient(
      PowersOfTen.power(PowersOfTen.largestExponent),
      times: PowersOfTen.power(estimate - PowersOfTen.largestExponent))
    return self < power ? estimate : estimate + 1
  }

  /// Adds a number; the sum must fit.
  mutating func add(_ value: UInt128) {
    let (sum, carried) = low.addingReportingOverflow(value)
    low = sum
    if carried { high &+= 1 }
  }

  /// Subtracts a number that is not larger.
  mutating func subtract(_ value: UInt128) {
    let (difference, borrowed) = low.subtractingReportingOverflow(value)
    low = difference
    if borrowed { high &-= 1 }
  }

  /// Divides, or gives `nil` when the quotient needs more than 128 bits or the divisor is 0.
  func dividedReportingRemainder(
    by divisor: UInt128
  ) -> (quotient: UInt128, remainder: UInt128)? {
    guard high < divisor else { return nil }
    return high == 0
      ? low.quotientAndRemainder(dividingBy: divisor)
      : divisor.dividingFullWidth((high, low))
  }
}

extension WideCoefficient: Comparable {
  static func < (left: WideCoefficient, right: WideCoefficient) -> Bool {
    (left.high, left.low) < (right.high, right.low)
  }
}
