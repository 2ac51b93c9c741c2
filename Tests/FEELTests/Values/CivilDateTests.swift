import FEEL
import Testing

struct CivilDateTests {
  @Test func takesEightBytes() {
    #expect(MemoryLayout<CivilDate>.size == 8)
  }

  @Test(arguments: [
    (2025, 10, 1, "2025-10-01"), (0, 1, 1, "0000-01-01"), (-2017, 1, 1, "-2017-01-01"),
    (-1, 12, 31, "-0001-12-31"), (33, 2, 3, "0033-02-03"), (12_345, 6, 7, "12345-06-07"),
    (999_999_999, 12, 31, "999999999-12-31"), (-999_999_999, 1, 1, "-999999999-01-01"),
    (2000, 2, 29, "2000-02-29"), (-4, 2, 29, "-0004-02-29"),
  ])
  func readsAndWritesItsText(year: Int, month: Int, day: Int, text: String) throws {
    let date = try #require(CivilDate(year: year, month: month, day: day))
    #expect(date.description == text)
    #expect(try CivilDate(parsing: text) == date)
    #expect((date.year, date.month, date.day) == (year, month, day))
  }

  @Test(arguments: [
    "", "2012-12-25T", "0000-12-25T", "998-12-31", "01211-12-31", "2012T-12-2511:00:00Z",
    "+2012-12-02", "-0000-01-01", "2012-1-01", "2012-01-1", "2012/01/01", "20120101",
    "2012-01-01Z", " 2012-01-01", "2012-01-01 ", "2012-01", "1000000000-01-01", "-12-01-01",
    "--2012-01-01", "2012-01-0x", "२०१२-01-01", "2012-01-001", "-", "-01-01", "0999999999-01-01",
  ])
  func rejectsWhatIsNotWrittenAsADate(text: String) {
    #expect(throws: CivilDate.ParseError.malformed) { try CivilDate(parsing: text) }
  }

  @Test(arguments: [
    "2017-13-10", "2017-12-32", "2017-00-10", "2017-01-00", "2017-02-29", "1900-02-29",
    "2100-02-29", "2017-04-31", "2017-99-99",
  ])
  func rejectsADayThatTheCalendarDoesNotHave(text: String) {
    #expect(throws: CivilDate.ParseError.noSuchDay) { try CivilDate(parsing: text) }
  }

  @Test(arguments: [
    (2017, -8, 2), (1_000_999_999, 12, 31), (2017, 0, 1), (2017, 1, 0), (Int.max, 1, 1),
    (Int.min, 1, 1), (2017, Int.max, 1), (2017, Int.min, 1), (2017, 1, Int.max),
    (2017, 1, Int.min), (-1_000_000_000, 1, 1), (1_000_000_000, 1, 1),
  ])
  func isNothingForPartsOutOfRange(year: Int, month: Int, day: Int) {
    #expect(CivilDate(year: year, month: month, day: day) == nil)
  }

  @Test func countsDaysAsAnotherCalendarDoes() throws {
    let lines = try ValueVectors.lines(of: "civil-dates.txt")
    #expect(lines.count == 801)
    for entry in lines.flatMap({ $0.split(separator: ",") }) {
      let parts = entry.split(separator: " ")
      try #require(parts.count == 3)
      let date = try CivilDate(parsing: String(parts[0]))
      let days = try #require(Int64(parts[1]))
      #expect(date.daysSinceEpoch == days, "\(entry)")
      #expect(CivilDate(daysSinceEpoch: days) == date, "\(entry)")
      #expect(String(date.weekday) == parts[2], "\(entry)")
      let next = try #require(CivilDate(daysSinceEpoch: days + 1))
      #expect(next.day == 1, "\(entry)")
    }
  }

  @Test(arguments: [-401, 0, 1970, 2399])
  func everyDayFollowsTheOneBefore(firstYear: Int) throws {
    var previous = try #require(CivilDate(year: firstYear - 1, month: 12, day: 31))
    for year in firstYear...(firstYear + 4) {
      for month in 1...12 {
        for day in 1...31 {
          guard let date = CivilDate(year: year, month: month, day: day) else { continue }
          #expect(date.daysSinceEpoch == previous.daysSinceEpoch + 1, "\(date)")
          #expect(date.weekday == previous.weekday % 7 + 1, "\(date)")
          #expect(previous < date, "\(date)")
          previous = date
        }
      }
    }
  }

  @Test func reachesTheEndsOfTime() throws {
    let first = try #require(CivilDate(year: -999_999_999, month: 1, day: 1))
    let last = try #require(CivilDate(year: 999_999_999, month: 12, day: 31))
    #expect(CivilDate(daysSinceEpoch: first.daysSinceEpoch) == first)
    #expect(CivilDate(daysSinceEpoch: last.daysSinceEpoch) == last)
    for days in [first.daysSinceEpoch - 1, last.daysSinceEpoch + 1, .min, .max] {
      #expect(CivilDate(daysSinceEpoch: days) == nil)
    }
  }
}
