import Testing
import ValueCharters

struct InForceTests {
  private static func day(_ text: String) throws -> CivilDate {
    try CivilDate(parsing: text)
  }

  @Test(arguments: [
    ("2024-01-01", "2024-12-31", "2023-12-31", false),
    ("2024-01-01", "2024-12-31", "2024-01-01", true),
    ("2024-01-01", "2024-12-31", "2024-12-31", true),
    ("2024-01-01", "2024-12-31", "2025-01-01", false),
    ("2024-02-29", "2024-02-29", "2024-02-29", true),
    ("2024-02-29", "2024-02-29", "2024-03-01", false),
  ])
  func countsBothEnds(from: String, until: String, on: String, expected: Bool) throws {
    let period = InForce(from: try Self.day(from), until: try Self.day(until))
    #expect(period.contains(try Self.day(on)) == expected)
  }

  @Test func hasNoEndWhereNoneIsGiven() throws {
    let day = try Self.day("2024-06-01")
    #expect(InForce().contains(day))
    #expect(InForce(from: day).contains(try Self.day("9999-12-31")))
    #expect(!InForce(from: day).contains(try Self.day("2024-05-31")))
    #expect(InForce(until: day).contains(try Self.day("0001-01-01")))
    #expect(!InForce(until: day).contains(try Self.day("2024-06-02")))
  }

  @Test func beginsAndEndsBeforeOthers() throws {
    let (early, late) = (try Self.day("2024-01-01"), try Self.day("2024-06-01"))
    #expect(InForce(from: early).begins(before: InForce(from: late)))
    #expect(!InForce(from: late).begins(before: InForce(from: late)))
    #expect(!InForce(from: late).begins(before: InForce(from: early)))
    #expect(InForce().begins(before: InForce(from: early)))
    #expect(!InForce(from: early).begins(before: InForce()))
    #expect(InForce(until: early).ends(before: InForce(until: late)))
    #expect(!InForce(until: late).ends(before: InForce(until: late)))
    #expect(!InForce(until: late).ends(before: InForce(until: early)))
    #expect(InForce(until: late).ends(before: InForce()))
    #expect(!InForce().ends(before: InForce(until: late)))
  }

  @Test func findsTheFirstDayOfTwoPeriods() throws {
    func common(_ until: String?, _ from: String, _ otherUntil: String?) throws -> String? {
      let start = try Self.day("2024-01-01")
      let period = InForce(from: start, until: try until.map(Self.day))
      let other = InForce(from: try Self.day(from), until: try otherUntil.map(Self.day))
      let day = period.firstCommonDay(with: other)
      #expect(other.firstCommonDay(with: period) == day)
      return day?.description
    }
    #expect(try common(nil, "2024-06-01", nil) == "2024-06-01")
    #expect(try common("2024-06-01", "2024-06-01", nil) == "2024-06-01")
    #expect(try common("2024-05-31", "2024-06-01", nil) == nil)
    #expect(try common(nil, "2023-06-01", "2024-01-01") == "2024-01-01")
    #expect(try common(nil, "2023-06-01", "2023-12-31") == nil)
  }

  @Test func isReadFromCharterAndRule() throws {
    let charter = try Charter(json5: Array(ValidFiles.charter.utf8))
    #expect(charter.inForce.from == CivilDate(year: 2024, month: 1, day: 1))
    #expect(charter.inForce.until == CivilDate(year: 2026, month: 12, day: 31))
    #expect(charter.rules[0].inForce.from == CivilDate(year: 2024, month: 6, day: 1))
    #expect(charter.rules[1].inForce == InForce())
  }

  @Test(arguments: [
    ("P30D", "2024-02-01", "2024-03-02"), ("P1M", "2024-01-31", "2024-02-29"),
    ("P1D", "2024-02-28", "2024-02-29"), ("P1Y", "2024-02-29", "2025-02-28"),
    ("P1Y2M", "2024-11-30", "2026-01-30"),
  ])
  func addsATimeSpan(span: String, start: String, end: String) throws {
    let span = try #require(TimeSpan(span))
    #expect(span.end(from: try Self.day(start))?.description == end)
  }

  @Test(arguments: [
    "", "P", "P0D", "P0M", "-P1D", "-P1M", "PT24H1S", "P1DT1H", "P1M1D", "30", "P1W", "p1d",
  ])
  func refusesWhatIsNoWholeDaysOrMonths(_ text: String) {
    #expect(TimeSpan(text) == nil)
  }
}
