extension Decimal128 {
  /// What is left of a number after division, with the divisor's sign: `n - d * floor(n / d)`.
  ///
  /// The result is computed exactly and rounded once.
  ///
  /// - Parameters:
  ///   - dividend: The number to divide.
  ///   - divisor: The number to divide by.
  /// - Returns: The rest, from zero up to the divisor.
  /// - Throws: `divisionByZero`.
  package static func modulo(
    _ dividend: Decimal128, _ divisor: Decimal128
  ) throws(FaultCode) -> Decimal128 {
    if divisor.isZero { throw .divisionByZero }
    let rest = try remainder(dividend.magnitude, divisor.magnitude)
    if rest.isZero { return rest }
    let positive =
      dividend.isNegative == divisor.isNegative ? rest : try divisor.magnitude - rest
    return divisor.isNegative ? -positive : positive
  }

  /// The remainder of two numbers that are not negative.
  private static func remainder(
    _ dividend: Decimal128, _ divisor: Decimal128
  ) throws(FaultCode) -> Decimal128 {
    if dividend < divisor { return dividend }
    let distance = dividend.exponent - divisor.exponent
    if distance < 0 {
      // A divisor that is not greater has room for its zeros: the dividend's 34 digits suffice.
      let aligned = divisor.coefficient * PowersOfTen.power(-distance)
      return try canonical(
        negative: false, dividend.coefficient % aligned, exponent: dividend.exponent)
    }
    let modulus = divisor.coefficient
    let scale = power(10, distance, modulo: modulus)
    let rest = product(dividend.coefficient % modulus, scale, modulo: modulus)
    return try canonical(negative: false, rest, exponent: divisor.exponent)
  }

  /// The remainder of a power, by repeated squaring: exponents differ by up to 12,287.
  private static func power(_ base: UInt128, _ exponent: Int, modulo modulus: UInt128) -> UInt128 {
    var result = 1 % modulus
    var square = base % modulus
    var exponent = exponent
    while exponent > 0 {
      if exponent & 1 == 1 { result = product(result, square, modulo: modulus) }
      square = product(square, square, modulo: modulus)
      exponent >>= 1
    }
    return result
  }

  /// The remainder of a product of two numbers below the modulus.
  private static func product(
    _ left: UInt128, _ right: UInt128, modulo modulus: UInt128
  ) -> UInt128 {
    WideCoefficient(left, times: right).dividedReportingRemainder(by: modulus)?.remainder ?? 0
  }
}
