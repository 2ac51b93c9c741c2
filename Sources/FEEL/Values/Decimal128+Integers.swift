extension Int64 {
  /// Makes the same whole number, or nothing when there is none.
  ///
  /// - Parameter number: The number.
  public init?(exactly number: Decimal128) {
    guard number.exponent == 0, let magnitude = number.shortCoefficient else { return nil }
    if number.isNegative {
      guard magnitude <= Int64.min.magnitude else { return nil }
      self = Int64(truncatingIfNeeded: 0 &- magnitude)
    } else {
      self.init(exactly: magnitude)
    }
  }

  /// Multiplies by a decimal number and cuts the exact product toward zero.
  ///
  /// - Parameter number: The decimal number.
  /// - Returns: The whole part of the product.
  /// - Throws: `overflow`.
  func multipliedTowardZero(by number: Decimal128) throws(FaultCode) -> Int64 {
    if self == 0 || number.isZero { return 0 }
    // A number with a positive exponent has 34 digits before it.
    guard number.exponent <= 0 else { throw .overflow }
    let product = WideCoefficient(UInt128(magnitude), times: number.coefficient)
    guard -number.exponent < product.digitCount else { return 0 }
    let first = Swift.min(-number.exponent, PowersOfTen.largestExponent)
    let second = -number.exponent - first
    guard
      let quotient = product.dividedReportingRemainder(by: PowersOfTen.power(first))?.quotient
    else { throw .overflow }
    return try Int64(
      magnitude: quotient / PowersOfTen.power(second),
      negative: (self < 0) != number.isNegative)
  }

  /// Divides by a decimal number and cuts the exact quotient toward zero.
  ///
  /// - Parameter number: The decimal number.
  /// - Returns: The whole part of the quotient.
  /// - Throws: `divisionByZero` or `overflow`.
  func dividedTowardZero(by number: Decimal128) throws(FaultCode) -> Int64 {
    if number.isZero { throw .divisionByZero }
    // A number with a positive exponent is greater than any of 64 bits.
    if self == 0 || number.exponent > 0 { return 0 }
    let zeros = -number.exponent
    let first = Swift.min(zeros, PowersOfTen.largestExponent)
    let second = zeros - first
    // More zeros than this make every quotient too large, as 34 digits divide it.
    guard second <= 15 else { throw .overflow }
    let dividend = WideCoefficient(
      UInt128(magnitude) * PowersOfTen.power(second), times: PowersOfTen.power(first))
    guard
      let quotient = dividend.dividedReportingRemainder(by: number.coefficient)?.quotient
    else { throw .overflow }
    return try Int64(magnitude: quotient, negative: (self < 0) != number.isNegative)
  }

  private init(magnitude: UInt128, negative: Bool) throws(FaultCode) {
    guard magnitude <= UInt128(Int64.max) else { throw .overflow }
    self = negative ? -Int64(magnitude) : Int64(magnitude)
  }
}

extension Int {
  /// Makes the same whole number, or nothing when there is none.
  ///
  /// - Parameter number: The number.
  public init?(exactly number: Decimal128) {
    guard let wide = Int64(exactly: number), let value = Int(exactly: wide) else { return nil }
    self = value
  }
}
