extension CivilDate {
  /// 1 January 1970, which stands where a file lacks its date.
  package static let epoch = CivilDate(existingYear: 1970, month: 1, day: 1)

  /// The number of days since 1 January 1970; negative before it.
  public var daysSinceEpoch: Int64 {
    // Years counted from 1 March put the leap day last; 400 years have 146,097 days, and March to
    // February lie 153 days per five months apart (Hinnant, "chrono-compatible low-level date
    // algorithms").
    let year = Int64(month > 2 ? self.year : self.year - 1)
    let cycle = year.dividedDown(by: 400)
    let yearOfCycle = year - cycle * 400
    let monthFromMarch = Int64(month > 2 ? month - 3 : month + 9)
    let dayOfYear = (153 * monthFromMarch + 2) / 5 + Int64(day) - 1
    let dayOfCycle = yearOfCycle * 365 + yearOfCycle / 4 - yearOfCycle / 100 + dayOfYear
    return cycle * 146_097 + dayOfCycle - 719_468
  }

  /// Makes the date so many days after 1 January 1970, or nothing when its year is too large.
  ///
  /// - Parameter days: The number of days; negative before that day.
  public init?(daysSinceEpoch days: Int64) {
    let (fromMarch, overflow) = days.addingReportingOverflow(719_468)
    if overflow { return nil }
    let cycle = fromMarch.dividedDown(by: 146_097)
    let dayOfCycle = fromMarch - cycle * 146_097
    let yearOfCycle =
      (dayOfCycle - dayOfCycle / 1460 + dayOfCycle / 36_524 - dayOfCycle / 146_096) / 365
    let dayOfYear = dayOfCycle - (365 * yearOfCycle + yearOfCycle / 4 - yearOfCycle / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
    let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    let year = cycle * 400 + yearOfCycle + (month > 2 ? 0 : 1)
    guard let year = Int(exactly: year), CivilDate.years.contains(year) else { return nil }
    self.init(existingYear: year, month: Int(month), day: Int(day))
  }

  /// The day of the week, 1 for Monday to 7 for Sunday.
  public var weekday: Int {
    // 1 January 1970 was a Thursday.
    let days = daysSinceEpoch + 3
    return Int(days - days.dividedDown(by: 7) * 7) + 1
  }
}

extension Int64 {
  /// The quotient of a division by a positive number, rounded down.
  func dividedDown(by divisor: Int64) -> Int64 {
    let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
    return remainder < 0 ? quotient - 1 : quotient
  }
}
