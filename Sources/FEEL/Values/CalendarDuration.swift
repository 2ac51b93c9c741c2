/// A duration of either kind: years and months, or days and time.
///
/// The two do not mix, as a month has no fixed number of days.
public enum CalendarDuration: Hashable, Sendable {
  /// Years and months.
  case months(MonthsDuration)

  /// Days, hours, minutes and seconds.
  case time(TimeDuration)
}

extension CalendarDuration: CustomStringConvertible {
  /// The canonical text.
  public var description: String {
    switch self {
    case .months(let duration): duration.description
    case .time(let duration): duration.description
    }
  }
}

extension CalendarDuration {
  /// Moves a date by a duration of either kind.
  ///
  /// - Parameters:
  ///   - date: The date.
  ///   - duration: The duration.
  /// - Returns: The later date, or an earlier one for a negative duration.
  /// - Throws: `overflow` when the year is too large.
  package static func + (
    date: CivilDate, duration: CalendarDuration
  ) throws(FaultCode) -> CivilDate {
    switch duration {
    case .months(let duration): try date + duration
    case .time(let duration): try date + duration
    }
  }
}
