/// The powers of ten that 128 bits hold, and the digits of whole numbers.
enum PowersOfTen {
  /// The largest exponent whose power of ten fits in 128 bits.
  static let largestExponent = 38

  private static let table: [UInt128] = {
    var powers: [UInt128] = [1]
    for _ in 0..<largestExponent {
      powers.append(powers[powers.count - 1] * 10)
    }
    return powers
  }()

  /// A power of ten.
  ///
  /// - Parameter exponent: The exponent, from 0 to `largestExponent`; others count as the nearest.
  /// - Returns: The power.
  static func power(_ exponent: Int) -> UInt128 {
    table[max(0, min(exponent, largestExponent))]
  }

  /// The number of decimal digits of a whole number; 0 has none.
  static func digitCount(_ value: UInt128) -> Int {
    // 1233/4096 approximates log10(2) closely enough for every width up to 256 bits: the estimate
    // is the count or one less.
    let estimate = ((128 - value.leadingZeroBitCount) * 1233) >> 12
    guard estimate <= largestExponent else { return estimate }
    return value >= power(estimate) ? estimate + 1 : estimate
  }
}
