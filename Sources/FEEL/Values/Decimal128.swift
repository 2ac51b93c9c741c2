/// A decimal number of up to 34 digits, as in IEEE 754 decimal128.
///
/// Every operation rounds its exact result half-even to 34 digits. Only finite numbers exist: what
/// IEEE calls an infinity or a NaN is a fault, and there is one zero. A value has one
/// representation, so `1`, `1.0` and `1.00` are equal, hash alike and print alike.
///
/// Sixteen bytes hold the sign, the coefficient and the power of ten. Of the ways to write a value
/// as coefficient × 10^exponent the one with the exponent closest to zero is kept: every whole
/// number below 10^34 has the exponent 0, which makes arithmetic on whole numbers cheap.
public struct Decimal128: Hashable, Sendable {
  /// From the top: the sign (1 bit), the exponent (14, two's complement), the coefficient's bits
  /// above the lowest 64 (49).
  let head: UInt64

  /// The lowest 64 bits of the coefficient.
  let tail: UInt64

  /// Makes a value from parts that are already in canonical form.
  ///
  /// - Parameters:
  ///   - negative: Whether the value is below zero; must be false for zero.
  ///   - coefficient: The digits as a whole number, at most `largestCoefficient`.
  ///   - exponent: The power of ten, the closest to zero that the value allows.
  init(canonicalNegative negative: Bool, coefficient: UInt128, exponent: Int) {
    head =
      (negative ? 1 << 63 : 0)
      | UInt64(truncatingIfNeeded: exponent & 0x3FFF) << 49
      | UInt64(truncatingIfNeeded: coefficient >> 64)
    tail = UInt64(truncatingIfNeeded: coefficient)
  }

  /// Makes a whole number.
  ///
  /// - Parameter value: The number.
  public init(_ value: Int64) {
    head = value < 0 ? 1 << 63 : 0
    tail = value.magnitude
  }

  /// Makes a whole number.
  ///
  /// - Parameter value: The number.
  public init(_ value: Int) {
    self.init(Int64(value))
  }

  /// The number 0.
  public static var zero: Decimal128 { Decimal128(0 as Int64) }

  /// Whether the value is 0.
  public var isZero: Bool { head | tail == 0 }

  /// Whether the value is below 0.
  public var isNegative: Bool { head >> 63 == 1 }

  /// The value without its sign.
  public var magnitude: Decimal128 {
    Decimal128(head: head & ~(1 << 63), tail: tail)
  }

  /// The value with the other sign.
  ///
  /// - Parameter value: The number.
  /// - Returns: The number with the other sign; 0 for 0.
  public static prefix func - (value: Decimal128) -> Decimal128 {
    value.isZero ? value : Decimal128(head: value.head ^ (1 << 63), tail: value.tail)
  }

  /// The digits as a whole number.
  var coefficient: UInt128 {
    UInt128(head & (1 << 49 - 1)) << 64 | UInt128(tail)
  }

  /// The coefficient if 64 bits hold it.
  var shortCoefficient: UInt64? {
    head & (1 << 49 - 1) == 0 ? tail : nil
  }

  /// The power of ten that the coefficient is multiplied by.
  var exponent: Int {
    Int(Int64(bitPattern: head << 1) >> 50)
  }

  /// Makes a value of the parts of another one.
  init(head: UInt64, tail: UInt64) {
    self.head = head
    self.tail = tail
  }
}

extension Decimal128: ExpressibleByIntegerLiteral {
  /// Makes a whole number from a literal.
  ///
  /// - Parameter value: The literal's value.
  public init(integerLiteral value: Int64) {
    self.init(value)
  }
}
