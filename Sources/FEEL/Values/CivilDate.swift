/// A day of the proleptic Gregorian calendar, without a time or a time zone.
///
/// Years run from -999,999,999 to 999,999,999; there is a year 0, the one before year 1.
public struct CivilDate: Hashable, Sendable {
  /// The years that dates may have.
  public static var years: ClosedRange<Int> { -999_999_999...999_999_999 }

  /// From the lowest bit: the day (5 bits), the month (4), the year, so that dates compare as
  /// numbers.
  let bits: Int64

  /// Makes a date, or nothing when the calendar does not have it.
  ///
  /// - Parameters:
  ///   - year: The year.
  ///   - month: The month, from 1.
  ///   - day: The day of the month, from 1.
  public init?(year: Int, month: Int, day: Int) {
    guard CivilDate.years.contains(year), 1...12 ~= month, day >= 1,
      day <= CivilDate.dayCount(ofMonth: month, year: year)
    else { return nil }
    self.init(existingYear: year, month: month, day: day)
  }

  /// Makes a date that is known to exist.
  init(existingYear year: Int, month: Int, day: Int) {
    bits = Int64(year) << 9 | Int64(month) << 5 | Int64(day)
  }

  /// Makes a date of the bits of another one.
  init(bits: Int64) {
    self.bits = bits
  }

  /// The year.
  public var year: Int { Int(bits >> 9) }

  /// The month, 1 to 12.
  public var month: Int { Int(bits >> 5 & 0xF) }

  /// The day of the month, from 1.
  public var day: Int { Int(bits & 0x1F) }

  /// Whether a year has a 29 February.
  static func isLeap(_ year: Int) -> Bool {
    year & 3 == 0 && (year % 100 != 0 || year % 400 == 0)
  }

  /// The number of days of a month.
  static func dayCount(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}

extension CivilDate: Comparable {
  /// Whether a date is before another.
  ///
  /// - Parameters:
  ///   - left: A date.
  ///   - right: A date.
  /// - Returns: Whether the first is earlier.
  public static func < (left: CivilDate, right: CivilDate) -> Bool {
    left.bits < right.bits
  }
}
