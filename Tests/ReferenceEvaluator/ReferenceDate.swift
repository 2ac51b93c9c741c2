import FEEL

/// Days as the calendar on the wall has them.
enum ReferenceDate {
  private static func isLeap(_ year: Int) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }

  private static func length(_ month: Int, of year: Int) -> Int {
    month == 2 && isLeap(year) ? 29 : [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
  }

  /// The days before 1 January of a year, from year 0.
  private static func days(before year: Int) -> Int {
    func multiples(of number: Int) -> Int {
      // How many of the years 0 ..< year the number divides.
      let last = year - 1
      return last >= 0 ? last / number + 1 : -(-year / number)
    }
    return 365 * year + multiples(of: 4) - multiples(of: 100) + multiples(of: 400)
  }

  /// The number of a day, counted from 1 January of year 0.
  static func number(of date: CivilDate) -> Int {
    days(before: date.year) + (1..<date.month).map { length($0, of: date.year) }.reduce(0, +)
      + date.day - 1
  }

  /// The day of a number; `nil` where the calendar ends.
  static func date(_ number: Int) -> CivilDate? {
    var year = number / 366
    while days(before: year + 1) <= number { year += 1 }
    while days(before: year) > number { year -= 1 }
    var day = number - days(before: year)
    var month = 1
    while day >= length(month, of: year) {
      day -= length(month, of: year)
      month += 1
    }
    return CivilDate(year: year, month: month, day: day + 1)
  }

  /// 1 for Monday to 7 for Sunday; 1 January of year 0 was a Saturday.
  static func weekday(of date: CivilDate) -> Int {
    ((number(of: date) + 5) % 7 + 7) % 7 + 1
  }

  /// The day so many months later, or the last one of its month.
  static func adding(months: Int, to date: CivilDate) -> CivilDate? {
    let total = date.year * 12 + date.month - 1 + months
    let year = total >= 0 ? total / 12 : -((11 - total) / 12)
    let month = total - year * 12 + 1
    return CivilDate(year: year, month: month, day: min(date.day, length(month, of: year)))
  }

  /// The whole months from one day to another.
  static func months(from start: CivilDate, to end: CivilDate) -> Int {
    if end < start { return -months(from: end, to: start) }
    let months = (end.year - start.year) * 12 + end.month - start.month
    return end.day < start.day ? months - 1 : months
  }

  /// The last day of a time that starts on a day.
  static func end(of span: String, from start: CivilDate) -> CivilDate? {
    switch ReferenceValue(duration: span) {
    case .months(let months): adding(months: months, to: start)
    case .seconds(let seconds): seconds.whole.flatMap { date(number(of: start) + $0 / 86_400) }
    default: nil
    }
  }
}
