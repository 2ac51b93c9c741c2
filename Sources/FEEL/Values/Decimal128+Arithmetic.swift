extension Decimal128 {
  /// Adds two numbers.
  ///
  /// - Parameters:
  ///   - left: A number.
  ///   - right: A number.
  /// - Returns: The sum, rounded half-even to 34 digits.
  /// - Throws: `overflow`.
  package static func + (left: Decimal128, right: Decimal128) throws(FaultCode) -> Decimal128 {
    let exponent = left.exponent
    guard exponent == right.exponent else { return try alignedSum(left, right) }
    return try sum(
      left.coefficient, negative: left.isNegative,
      right.coefficient, negative: right.isNegative, exponent: exponent)
  }

  /// Subtracts a number from another.
  ///
  /// - Parameters:
  ///   - left: The number to subtract from.
  ///   - right: The number to subtract.
  /// - Returns: The difference, rounded half-even to 34 digits.
  /// - Throws: `overflow`.
  package static func - (left: Decimal128, right: Decimal128) throws(FaultCode) -> Decimal128 {
    try left + -right
  }

  /// Multiplies two numbers.
  ///
  /// - Parameters:
  ///   - left: A number.
  ///   - right: A number.
  /// - Returns: The product, rounded half-even to 34 digits.
  /// - Throws: `overflow`.
  package static func * (left: Decimal128, right: Decimal128) throws(FaultCode) -> Decimal128 {
    let negative = left.isNegative != right.isNegative
    let exponent = left.exponent + right.exponent
    if let a = left.shortCoefficient, let b = right.shortCoefficient {
      let product = UInt128(a) * UInt128(b)
      return product <= largestCoefficient && exponent >= smallestExponent
        ? try canonical(negative: negative, product, exponent: exponent)
        : try rounded(negative: negative, WideCoefficient(product), exponent: exponent)
    }
    let product = WideCoefficient(left.coefficient, times: right.coefficient)
    return try rounded(negative: negative, product, exponent: exponent)
  }

  /// Divides a number by another.
  ///
  /// - Parameters:
  ///   - left: The number to divide.
  ///   - right: The number to divide by.
  /// - Returns: The quotient, rounded half-even to 34 digits.
  /// - Throws: `divisionByZero` or `overflow`.
  package static func / (left: Decimal128, right: Decimal128) throws(FaultCode) -> Decimal128 {
    if right.isZero { throw .divisionByZero }
    if left.isZero { return zero }
    let negative = left.isNegative != right.isNegative
    let exponent = left.exponent - right.exponent
    if let a = left.shortCoefficient, let b = right.shortCoefficient, a % b == 0 {
      let quotient = WideCoefficient(UInt128(a / b))
      return try rounded(negative: negative, quotient, exponent: exponent)
    }
    // With 34 digits above, one more zero than the divisor has digits gives 35 or 36 digits, and
    // the remainder says only whether more would follow.
    let padding = precision - PowersOfTen.digitCount(left.coefficient)
    let zeros = PowersOfTen.digitCount(right.coefficient) + 1
    let dividend = WideCoefficient(
      left.coefficient * PowersOfTen.power(padding), times: PowersOfTen.power(zeros))
    guard let result = dividend.dividedReportingRemainder(by: right.coefficient) else {
      throw .overflow
    }
    return try rounded(
      negative: negative, WideCoefficient(result.quotient), exponent: exponent - padding - zeros,
      truncated: result.remainder != 0)
  }

  /// The sum of two coefficients of one exponent.
  private static func sum(
    _ left: UInt128, negative leftNegative: Bool,
    _ right: UInt128, negative rightNegative: Bool, exponent: Int
  ) throws(FaultCode) -> Decimal128 {
    let total: UInt128
    let negative: Bool
    if leftNegative == rightNegative {
      total = left + right
      negative = leftNegative
      guard total <= largestCoefficient else {
        return try rounded(negative: negative, WideCoefficient(total), exponent: exponent)
      }
    } else {
      negative = left < right ? rightNegative : leftNegative
      total = left < right ? right - left : left - right
    }
    if exponent == 0, total != 0 {
      return Decimal128(canonicalNegative: negative, coefficient: total, exponent: 0)
    }
    return try canonical(negative: negative, total, exponent: exponent)
  }

  /// The sum of two numbers of different exponents.
  private static func alignedSum(
    _ left: Decimal128, _ right: Decimal128
  ) throws(FaultCode) -> Decimal128 {
    let (upper, lower) = left.exponent > right.exponent ? (left, right) : (right, left)
    if upper.isZero { return lower }
    if lower.isZero { return upper }

    let distance = upper.exponent - lower.exponent
    let room = precision - PowersOfTen.digitCount(upper.coefficient)
    let shift = min(distance, room)
    let shifted = upper.coefficient * PowersOfTen.power(shift)
    if shift == distance {
      return try sum(
        shifted, negative: upper.isNegative,
        lower.coefficient, negative: lower.isNegative, exponent: lower.exponent)
    }
    // Now the upper number has 34 digits and stands left of the lower one's last place. Farther
    // away than this, the lower number is less than a thousandth of the upper one's last place.
    let rest = distance - shift
    guard rest <= PowersOfTen.largestExponent else { return upper }
    var total = WideCoefficient(shifted, times: PowersOfTen.power(rest))
    if upper.isNegative == lower.isNegative {
      total.add(lower.coefficient)
    } else {
      total.subtract(lower.coefficient)
    }
    return try rounded(negative: upper.isNegative, total, exponent: lower.exponent)
  }
}
