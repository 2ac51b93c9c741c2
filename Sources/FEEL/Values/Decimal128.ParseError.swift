extension Decimal128 {
  /// Why a text is not a number.
  public enum ParseError: Error, Hashable, Sendable, CaseIterable {
    /// The text is not written as a number.
    case malformed

    /// The number has more than 34 significant digits.
    case tooManyDigits

    /// The number is too large, or too close to zero, to be kept exactly.
    case outOfRange
  }
}
