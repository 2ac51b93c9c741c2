extension Decimal128 {
  /// The scales that `floor` and `ceiling` accept.
  static var scales: ClosedRange<Int> { -largestExponent ... -smallestExponent }

  /// The largest whole number that is not greater.
  package var floor: Decimal128 { wholeNumber(awayFromZero: isNegative) }

  /// The smallest whole number that is not less.
  package var ceiling: Decimal128 { wholeNumber(awayFromZero: !isNegative) }

  /// The number without its decimals.
  package var truncated: Decimal128 { wholeNumber(awayFromZero: false) }

  /// The largest number of so many decimals that is not greater.
  ///
  /// - Parameter scale: The number of decimals, of which the whole part counts; below zero it
  ///   rounds to tens, hundreds and so on.
  /// - Returns: The rounded number.
  /// - Throws: `overflow` when the scale is not within -6111 and 6176.
  package func floor(scale: Decimal128) throws(FaultCode) -> Decimal128 {
    try rescaled(scale, awayFromZero: isNegative)
  }

  /// The smallest number of so many decimals that is not less.
  ///
  /// - Parameter scale: The number of decimals, of which the whole part counts; below zero it
  ///   rounds to tens, hundreds and so on.
  /// - Returns: The rounded number.
  /// - Throws: `overflow` when the scale is not within -6111 and 6176.
  package func ceiling(scale: Decimal128) throws(FaultCode) -> Decimal128 {
    try rescaled(scale, awayFromZero: !isNegative)
  }

  private func rescaled(
    _ scale: Decimal128, awayFromZero: Bool
  ) throws(FaultCode) -> Decimal128 {
    guard let scale = Int(exactly: scale.truncated), Decimal128.scales.contains(scale) else {
      throw .overflow
    }
    guard exponent < -scale else { return self }
    let coefficient = coefficient(droppingLast: -scale - exponent, awayFromZero: awayFromZero)
    return try Decimal128.canonical(negative: isNegative, coefficient, exponent: -scale)
  }

  /// Rounds to a whole number, which cannot overflow: only decimals go.
  private func wholeNumber(awayFromZero: Bool) -> Decimal128 {
    guard exponent < 0 else { return self }
    let coefficient = coefficient(droppingLast: -exponent, awayFromZero: awayFromZero)
    return coefficient == 0
      ? .zero
      : Decimal128(canonicalNegative: isNegative, coefficient: coefficient, exponent: 0)
  }

  /// The coefficient without its last digits, one more if those were not all zeros and it is
  /// rounded away from zero.
  private func coefficient(droppingLast count: Int, awayFromZero: Bool) -> UInt128 {
    guard count <= PowersOfTen.largestExponent else { return awayFromZero && !isZero ? 1 : 0 }
    let (quotient, remainder) = coefficient.quotientAndRemainder(
      dividingBy: PowersOfTen.power(count))
    return awayFromZero && remainder != 0 ? quotient + 1 : quotient
  }
}
