import CharterTestSupport
import FEEL
import Testing

struct CivilDateArithmeticTests {
  private func date(_ text: String) throws -> CivilDate { try CivilDate(parsing: text) }

  @Test(arguments: [
    ("2021-01-01", "P1Y", "2022-01-01"), ("2021-01-01", "P1M", "2021-02-01"),
    ("2021-01-31", "P1M", "2021-02-28"), ("2020-01-31", "P1M", "2020-02-29"),
    ("2020-02-29", "P1Y", "2021-02-28"), ("2020-02-29", "P4Y", "2024-02-29"),
    ("2021-03-31", "-P1M", "2021-02-28"), ("2021-01-15", "-P1M", "2020-12-15"),
    ("2021-05-31", "P13M", "2022-06-30"), ("0001-01-31", "-P1Y", "0000-01-31"),
    ("0000-01-31", "-P1M", "-0001-12-31"), ("2021-01-01", "P0M", "2021-01-01"),
    ("2021-01-01", "P1D", "2021-01-02"), ("2021-01-01", "PT48H", "2021-01-03"),
    ("2021-01-01", "PT36H", "2021-01-02"), ("2021-01-02", "-PT1H", "2021-01-01"),
    ("2021-01-02", "PT1S", "2021-01-02"), ("2021-01-02", "-PT24H", "2021-01-01"),
    ("2021-01-02", "-PT25H", "2020-12-31"), ("2021-01-02", "PT25H", "2021-01-03"),
    ("2021-01-02", "-PT0.001S", "2021-01-01"), ("2024-02-28", "P1D", "2024-02-29"),
    ("2026-01-01", "P366D", "2027-01-02"),
  ])
  func movesByADuration(start: String, duration: String, end: String) throws {
    let moved = try date(start) + CalendarDuration(parsing: duration)
    #expect(moved.description == end)
  }

  @Test(arguments: [
    ("2021-01-02", "P1D", "2021-01-01"), ("2021-01-02", "PT1H", "2021-01-01"),
    ("2021-01-02", "-PT1M", "2021-01-02"), ("2021-01-02", "PT25H", "2020-12-31"),
    ("2021-01-02", "-P1Y", "2022-01-02"), ("2021-03-31", "P1M", "2021-02-28"),
    ("2022-01-01", "P12M", "2021-01-01"),
  ])
  func movesBackByADuration(start: String, duration: String, end: String) throws {
    switch try CalendarDuration(parsing: duration) {
    case .months(let months): #expect(try (date(start) - months).description == end)
    case .time(let time): #expect(try (date(start) - time).description == end)
    }
  }

  @Test func faultsBeyondTheEndsOfTime() throws {
    let last = try date("999999999-12-31")
    let first = try date("-999999999-01-01")
    for months in [1, -1, Int64.min, .max] {
      let duration = MonthsDuration(totalMonths: months)
      let edge = months > 0 ? last : first
      #expect(throws: FaultCode.overflow) { try edge + duration }
      #expect(throws: FaultCode.overflow) { try (months > 0 ? first : last) - duration }
    }
    let longest = try TimeDuration(totalSeconds: Decimal128(Int64.max))
    let day = try TimeDuration(totalSeconds: 86_400)
    #expect(throws: FaultCode.overflow) { try last + longest }
    #expect(throws: FaultCode.overflow) { try first - longest }
    let longestAgo = try TimeDuration(totalSeconds: Decimal128(parsing: "-9223372036854775807.5"))
    #expect(throws: FaultCode.overflow) { try last + longestAgo }
    #expect(throws: FaultCode.overflow) { try last + day }
    #expect(throws: FaultCode.overflow) { try first - day }
    #expect((last - first).description == "P730484999633D")
  }

  @Test(arguments: [
    ("2021-01-02", "2021-01-01", "P1D"), ("2021-01-02", "1995-01-01", "P9498D"),
    ("2021-01-01", "2021-01-02", "-P1D"), ("2021-01-01", "2021-01-01", "PT0S"),
    ("2024-03-01", "2024-02-01", "P29D"),
  ])
  func countsTheDaysBetween(end: String, start: String, duration: String) throws {
    #expect(try (date(end) - date(start)).description == duration)
  }

  @Test(arguments: [
    ("2011-12-22", "2013-08-24", "P1Y8M"), ("2015-01-21", "2016-01-21", "P1Y"),
    ("2016-01-01", "2016-01-01", "P0M"), ("2016-01-31", "2016-02-29", "P0M"),
    ("2016-01-29", "2016-02-29", "P1M"), ("2016-02-29", "2017-02-28", "P11M"),
    ("2016-01-02", "2017-01-01", "P11M"), ("-0001-06-15", "0001-06-15", "P2Y"),
  ])
  func countsTheWholeMonthsBetween(start: String, end: String, duration: String) throws {
    let forth = CivilDate.yearsAndMonths(from: try date(start), to: try date(end))
    let back = CivilDate.yearsAndMonths(from: try date(end), to: try date(start))
    #expect(forth.description == duration)
    #expect(try back == -forth)
  }

  @Test("A date and the time from it to another lead to that other", .tags(.law))
  func wholeMonthsNeverOvershoot() throws {
    var generator = SeededGenerator(seed: SeededGenerator.seed)
    for _ in 0..<2000 {
      let days = (0..<2).map { _ in Int64.random(in: -400_000...400_000, using: &generator) }
      let start = try #require(CivilDate(daysSinceEpoch: days.min() ?? 0))
      let end = try #require(CivilDate(daysSinceEpoch: days.max() ?? 0))
      let months = CivilDate.yearsAndMonths(from: start, to: end)
      let one = MonthsDuration(totalMonths: 1)
      let message: Comment = "\(start) to \(end), seed \(SeededGenerator.seed)"
      #expect(try start + months <= end, message)
      // A clipped day may land on the end itself, which is short of a whole month.
      #expect(try start + (months + one) >= end, message)
      #expect(try start + (end - start) == end, message)
      #expect(try end - (end - start) == start, message)
    }
  }
}
