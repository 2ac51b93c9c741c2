/// A duration of days and time, an exact number of seconds; a day has 24 hours.
public struct TimeDuration: Hashable, Sendable {
  /// The number of seconds in all, with decimals; negative for a duration back in time.
  public let totalSeconds: Decimal128

  private init(checked totalSeconds: Decimal128) {
    self.totalSeconds = totalSeconds
  }

  /// Makes a duration.
  ///
  /// - Parameter totalSeconds: The number of seconds in all.
  /// - Throws: `overflow` when there are 2^63 seconds or more.
  public init(totalSeconds: Decimal128) throws(FaultCode) {
    guard Int64(exactly: totalSeconds.magnitude.truncated) != nil else { throw .overflow }
    self.init(checked: totalSeconds)
  }

  /// The duration back in time.
  ///
  /// - Parameter duration: The duration.
  /// - Returns: The opposite duration.
  package static prefix func - (duration: TimeDuration) -> TimeDuration {
    TimeDuration(checked: -duration.totalSeconds)
  }

  /// Makes a duration of whole days between two dates, which always fits.
  init(daysBetweenDates days: Int64) {
    self.init(checked: Decimal128(days * TimeDuration.secondsPerDay))
  }

  static let secondsPerDay: Int64 = 86_400

  /// The whole seconds, cut toward zero.
  private var wholeSeconds: Int64 { Int64(exactly: totalSeconds.truncated) ?? 0 }

  /// The whole days; negative in a negative duration.
  public var days: Int64 { wholeSeconds / TimeDuration.secondsPerDay }

  /// The whole hours beyond the days, 0 to 23; negative in a negative duration.
  public var hours: Int64 { wholeSeconds / 3600 % 24 }

  /// The whole minutes beyond the hours, 0 to 59; negative in a negative duration.
  public var minutes: Int64 { wholeSeconds / 60 % 60 }

  /// The seconds beyond the minutes, with decimals, below 60; negative in a negative duration.
  public var seconds: Decimal128 {
    let earlier = Decimal128(wholeSeconds - wholeSeconds % 60)
    return (try? totalSeconds - earlier) ?? 0
  }

  /// The whole days, rounded down: what the duration moves a date by.
  var daysRoundedDown: Int64 {
    (Int64(exactly: totalSeconds.floor) ?? 0).dividedDown(by: TimeDuration.secondsPerDay)
  }
}

extension TimeDuration: Comparable {
  /// Whether a duration is less than another; negative ones are less than positive ones.
  ///
  /// - Parameters:
  ///   - left: A duration.
  ///   - right: A duration.
  /// - Returns: Whether the first is less.
  public static func < (left: TimeDuration, right: TimeDuration) -> Bool {
    left.totalSeconds < right.totalSeconds
  }
}

extension TimeDuration: CustomStringConvertible {
  /// The canonical text: `P1DT2H3M4.5S`, `-PT36S`, `PT0S`.
  public var description: String {
    if totalSeconds.isZero { return "PT0S" }
    var text = totalSeconds.isNegative ? "-P" : "P"
    if days != 0 { text += "\(days.magnitude)D" }
    if hours != 0 || minutes != 0 || !seconds.isZero { text += "T" }
    if hours != 0 { text += "\(hours.magnitude)H" }
    if minutes != 0 { text += "\(minutes.magnitude)M" }
    if !seconds.isZero { text += "\(seconds.magnitude.plainDescription)S" }
    return text
  }
}
