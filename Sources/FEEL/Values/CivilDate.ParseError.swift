extension CivilDate {
  /// Why a text is not a date.
  public enum ParseError: Error, Hashable, Sendable, CaseIterable {
    /// The text is not written as `2026-01-31`.
    case malformed

    /// The text is written as a date, but the calendar has no such day.
    case noSuchDay
  }
}
