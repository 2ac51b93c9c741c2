extension Decimal128: Comparable {
  /// Whether a number is less than another, exactly.
  ///
  /// - Parameters:
  ///   - left: A number.
  ///   - right: A number.
  /// - Returns: Whether the first is less.
  public static func < (left: Decimal128, right: Decimal128) -> Bool {
    if left.isNegative != right.isNegative { return left.isNegative }
    return left.isNegative ? isNearer(right, left) : isNearer(left, right)
  }

  /// Whether a number is nearer to zero than another.
  private static func isNearer(_ left: Decimal128, _ right: Decimal128) -> Bool {
    if left.exponent == right.exponent { return left.coefficient < right.coefficient }
    if left.isZero || right.isZero { return left.isZero }
    let leftDigits = PowersOfTen.digitCount(left.coefficient)
    let rightDigits = PowersOfTen.digitCount(right.coefficient)
    let leftMagnitude = leftDigits + left.exponent
    let rightMagnitude = rightDigits + right.exponent
    if leftMagnitude != rightMagnitude { return leftMagnitude < rightMagnitude }
    // Equally many digits before the point: padded to equally many digits, they compare as they
    // stand.
    return left.coefficient * PowersOfTen.power(rightDigits - leftDigits)
      < right.coefficient * PowersOfTen.power(leftDigits - rightDigits)
  }
}
