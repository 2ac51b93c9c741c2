extension CalendarDuration {
  /// Why a text is not a duration.
  public enum ParseError: Error, Hashable, Sendable, CaseIterable {
    /// The text is not written as `P1Y2M` or `P1DT2H3M4.5S`.
    case malformed

    /// The text mixes years or months with days or time.
    case mixed

    /// The duration is too long.
    case tooLong

    /// The duration's seconds have more than 34 significant digits.
    case tooManyDigits
  }
}
