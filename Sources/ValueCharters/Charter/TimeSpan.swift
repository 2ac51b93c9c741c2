public import FEEL

/// A time of whole days or whole months, longer than nothing.
public struct TimeSpan: Hashable, Sendable {
  /// The ISO 8601 text as it was written, such as `P30D`.
  public let text: String

  /// The duration.
  public let duration: CalendarDuration

  /// Reads a time such as `P30D` or `P1Y`.
  ///
  /// - Parameter text: The text.
  public init?(_ text: String) {
    guard let duration = CalendarDuration(text) else { return nil }
    switch duration {
    case .months(let months):
      guard months.totalMonths > 0 else { return nil }
    case .time(let time):
      guard time.days > 0, time.hours == 0, time.minutes == 0, time.seconds.isZero else {
        return nil
      }
    }
    self.text = text
    self.duration = duration
  }

  /// The last day of the time that starts on a day.
  ///
  /// - Parameter start: The day that the time is counted from.
  /// - Returns: The day, or `nil` when the calendar does not reach it.
  public func end(from start: CivilDate) -> CivilDate? {
    try? start + duration
  }
}
