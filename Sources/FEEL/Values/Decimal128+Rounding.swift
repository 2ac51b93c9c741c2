extension Decimal128 {
  /// The number of digits that are kept.
  static var precision: Int { 34 }

  /// The largest coefficient, 34 nines.
  static var largestCoefficient: UInt128 { 9_999_999_999_999_999_999_999_999_999_999_999 }

  /// The largest exponent a coefficient may have.
  static var largestExponent: Int { 6111 }

  /// The smallest exponent a coefficient may have.
  static var smallestExponent: Int { -6176 }

  /// Rounds an exact value half-even to the digits and exponents that exist.
  ///
  /// - Parameters:
  ///   - negative: Whether the value is below zero.
  ///   - coefficient: The digits, below 10^72.
  ///   - exponent: The power of ten.
  ///   - truncated: Whether the true value lies between this coefficient and the next one; then the
  ///     coefficient must have more than 34 digits.
  /// - Returns: The nearest value; zero when it is too small.
  /// - Throws: `overflow`.
  static func rounded(
    negative: Bool, _ coefficient: WideCoefficient, exponent: Int, truncated: Bool = false
  ) throws(FaultCode) -> Decimal128 {
    let digits = coefficient.digitCount
    let excess = max(digits - precision, smallestExponent - exponent)
    guard excess > 0 else {
      return try canonical(negative: negative, coefficient.low, exponent: exponent)
    }
    // Less than a tenth of the last place, or zero.
    guard excess <= digits else { return zero }

    var unit = PowersOfTen.power(min(excess, PowersOfTen.largestExponent))
    guard var (quotient, remainder) = coefficient.dividedReportingRemainder(by: unit) else {
      throw .overflow
    }
    var truncated = truncated
    if excess > PowersOfTen.largestExponent {
      truncated = truncated || remainder != 0
      unit = PowersOfTen.power(excess - PowersOfTen.largestExponent)
      (quotient, remainder) = quotient.quotientAndRemainder(dividingBy: unit)
    }
    let half = unit / 2
    if remainder > half || remainder == half && (truncated || quotient & 1 == 1) {
      quotient += 1
    }
    // 34 nines rounded up have one digit too many, a zero.
    return quotient > largestCoefficient
      ? try canonical(negative: negative, quotient / 10, exponent: exponent + excess + 1)
      : try canonical(negative: negative, quotient, exponent: exponent + excess)
  }

  /// Brings the exponent as close to zero as the coefficient allows.
  ///
  /// - Parameters:
  ///   - negative: Whether the value is below zero.
  ///   - coefficient: The digits, at most 34.
  ///   - exponent: The power of ten, at least `smallestExponent`.
  /// - Returns: The value.
  /// - Throws: `overflow`.
  static func canonical(
    negative: Bool, _ coefficient: UInt128, exponent: Int
  ) throws(FaultCode) -> Decimal128 {
    if coefficient == 0 { return zero }
    var coefficient = coefficient
    var exponent = exponent
    if exponent < 0 {
      exponent += stripZeros(of: &coefficient, atMost: -exponent)
    } else if exponent > 0 {
      let shift = min(exponent, precision - PowersOfTen.digitCount(coefficient))
      coefficient *= PowersOfTen.power(shift)
      exponent -= shift
      guard exponent <= largestExponent else { throw .overflow }
    }
    return Decimal128(canonicalNegative: negative, coefficient: coefficient, exponent: exponent)
  }

  /// Divides by ten while that leaves no remainder.
  ///
  /// - Parameters:
  ///   - coefficient: The digits, not 0.
  ///   - limit: The most zeros to strip.
  /// - Returns: The number of zeros stripped.
  private static func stripZeros(of coefficient: inout UInt128, atMost limit: Int) -> Int {
    var stripped = 0
    // A power of ten divides only what the same power of two divides.
    var step = 16
    while step > 0, coefficient & 1 == 0, stripped < limit {
      if step <= limit - stripped, coefficient.trailingZeroBitCount >= step {
        let (quotient, remainder) = quotientAndRemainder(coefficient, PowersOfTen.power(step))
        if remainder == 0 {
          coefficient = quotient
          stripped += step
          continue
        }
      }
      step /= 2
    }
    return stripped
  }

  /// Divides in 64 bits where they suffice, which is many times faster.
  private static func quotientAndRemainder(
    _ value: UInt128, _ divisor: UInt128
  ) -> (quotient: UInt128, remainder: UInt128) {
    guard let short = UInt64(exactly: value), let by = UInt64(exactly: divisor) else {
      return value.quotientAndRemainder(dividingBy: divisor)
    }
    let (quotient, remainder) = short.quotientAndRemainder(dividingBy: by)
    return (UInt128(quotient), UInt128(remainder))
  }
}
