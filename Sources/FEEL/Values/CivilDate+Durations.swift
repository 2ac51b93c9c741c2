extension CivilDate {
  /// Moves a date by years and months.
  ///
  /// The day of the month stays, or becomes the month's last where the month is too short.
  ///
  /// - Parameters:
  ///   - date: The date.
  ///   - duration: The years and months.
  /// - Returns: The later date, or an earlier one for a negative duration.
  /// - Throws: `overflow` when the year is too large.
  package static func + (
    date: CivilDate, duration: MonthsDuration
  ) throws(FaultCode) -> CivilDate {
    let (months, overflow) = date.monthsSinceYearZero.addingReportingOverflow(
      duration.totalMonths)
    if overflow { throw .overflow }
    return try date.moved(toMonth: months)
  }

  /// Moves a date back by years and months.
  ///
  /// - Parameters:
  ///   - date: The date.
  ///   - duration: The years and months.
  /// - Returns: The earlier date, or a later one for a negative duration.
  /// - Throws: `overflow` when the year is too large.
  package static func - (
    date: CivilDate, duration: MonthsDuration
  ) throws(FaultCode) -> CivilDate {
    let (months, overflow) = date.monthsSinceYearZero.subtractingReportingOverflow(
      duration.totalMonths)
    if overflow { throw .overflow }
    return try date.moved(toMonth: months)
  }

  /// Moves a date by days and time, from the start of its day, and rounds down to the day.
  ///
  /// - Parameters:
  ///   - date: The date.
  ///   - duration: The days and time.
  /// - Returns: The later date, or an earlier one for a negative duration.
  /// - Throws: `overflow` when the year is too large.
  package static func + (
    date: CivilDate, duration: TimeDuration
  ) throws(FaultCode) -> CivilDate {
    // Neither number of days comes near the range of 64 bits.
    let days = date.daysSinceEpoch + duration.daysRoundedDown
    guard let moved = CivilDate(daysSinceEpoch: days) else { throw .overflow }
    return moved
  }

  /// Moves a date back by days and time, from the start of its day, and rounds down to the day.
  ///
  /// - Parameters:
  ///   - date: The date.
  ///   - duration: The days and time.
  /// - Returns: The earlier date, or a later one for a negative duration.
  /// - Throws: `overflow` when the year is too large.
  package static func - (
    date: CivilDate, duration: TimeDuration
  ) throws(FaultCode) -> CivilDate {
    try date + -duration
  }

  /// The days from one date to another.
  ///
  /// - Parameters:
  ///   - left: The later date.
  ///   - right: The earlier date.
  /// - Returns: A duration of whole days, negative when the first date is earlier.
  package static func - (left: CivilDate, right: CivilDate) -> TimeDuration {
    TimeDuration(daysBetweenDates: left.daysSinceEpoch - right.daysSinceEpoch)
  }

  /// The whole months from one date to another; the opposite for the dates exchanged.
  ///
  /// - Parameters:
  ///   - start: The date to count from.
  ///   - end: The date to count to.
  /// - Returns: The years and months, negative when the end is before the start.
  package static func yearsAndMonths(from start: CivilDate, to end: CivilDate) -> MonthsDuration {
    let months = end.monthsSinceYearZero - start.monthsSinceYearZero
    if start <= end {
      return MonthsDuration(totalMonths: end.day < start.day ? months - 1 : months)
    }
    return MonthsDuration(totalMonths: end.day > start.day ? months + 1 : months)
  }

  private var monthsSinceYearZero: Int64 { Int64(year) * 12 + Int64(month - 1) }

  private func moved(toMonth months: Int64) throws(FaultCode) -> CivilDate {
    let whole = months.dividedDown(by: 12)
    guard let year = Int(exactly: whole), CivilDate.years.contains(year) else { throw .overflow }
    let month = Int(months - whole * 12) + 1
    let last = CivilDate.dayCount(ofMonth: month, year: year)
    return CivilDate(existingYear: year, month: month, day: min(day, last))
  }
}
