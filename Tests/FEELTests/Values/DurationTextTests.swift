import FEEL
import Testing

struct DurationTextTests {
  @Test(arguments: [
    ("P1Y2M", "P1Y2M"), ("P1Y", "P1Y"), ("P0Y", "P0M"), ("P0M", "P0M"), ("-P0M", "P0M"),
    ("P26M", "P2Y2M"), ("P1Y27M", "P3Y3M"), ("P100M", "P8Y4M"), ("-P100M", "-P8Y4M"),
    ("-P999999999M", "-P83333333Y3M"), ("P99999999Y", "P99999999Y"), ("P007M", "P7M"),
    ("P9223372036854775807M", "P768614336404564650Y7M"),
  ])
  func readsYearsAndMonths(text: String, canonical: String) throws {
    let duration = try CalendarDuration(parsing: text)
    #expect(duration.description == canonical)
    #expect(CalendarDuration(canonical) == duration)
    guard case .months = duration else {
      Issue.record("\(text) is not years and months")
      return
    }
  }

  @Test(arguments: [
    ("P0D", "PT0S"), ("-P0D", "PT0S"), ("PT0M", "PT0S"), ("PT0.000S", "PT0S"), ("P30D", "P30D"),
    ("PT36H", "P1DT12H"), ("PT24H", "P1D"), ("PT240H", "P10D"), ("PT1000M", "PT16H40M"),
    ("P2DT100M", "P2DT1H40M"), ("PT3600S", "PT1H"), ("-PT1H2M", "-PT1H2M"),
    ("P1DT2H3M4.5S", "P1DT2H3M4.5S"), ("PT0.999S", "PT0.999S"), ("-PT0.5S", "-PT0.5S"),
    ("PT60.000000001S", "PT1M0.000000001S"), ("PT1H0.0000000001S", "PT1H0.0000000001S"),
    ("PT9223372036854775807.5S", "P106751991167300DT15H30M7.5S"),
    ("PT0.1234567890123456789012345678901234S", "PT0.1234567890123456789012345678901234S"),
  ])
  func readsDaysAndTime(text: String, canonical: String) throws {
    let duration = try CalendarDuration(parsing: text)
    #expect(duration.description == canonical)
    #expect(CalendarDuration(canonical) == duration)
    guard case .time = duration else {
      Issue.record("\(text) is not days and time")
      return
    }
  }

  @Test(arguments: [
    "", "P", "-P", "PT", "P1DT", "-", "1Y", "1D", "P1H", "P1S", "P1", "PY", "P1Y1Y", "P1M1Y",
    "P1.5Y", "P1.5M", "P1.5D", "PT1.5H", "PT1.S", "PT.5S", "PT1,5S", "P1W", "p1y", "P1y", "+P1Y",
    "P-1Y", "P1YT", "PT1M1H", "PT1D", "P1DT1D", "PT1H T1M", "PT1HT1M", " P1Y", "P1Y ",
    "2012T-12-2511:00:00Z", "P1Y2M3", "--P1Y", "PT1S1S", "PT1.5.5S", "P1é",
  ])
  func rejectsWhatIsNotWrittenAsADuration(text: String) {
    #expect(throws: CalendarDuration.ParseError.malformed) { try CalendarDuration(parsing: text) }
  }

  @Test(arguments: ["P1Y1D", "P1M1D", "P1YT1H", "P1Y2M3DT4H5M6S", "P0Y0D"])
  func rejectsAMixtureOfBothKinds(text: String) {
    #expect(throws: CalendarDuration.ParseError.mixed) { try CalendarDuration(parsing: text) }
  }

  @Test(arguments: [
    "P9223372036854775808M", "P768614336404564651Y", "P106751991167301D",
    "PT9223372036854775808S", "P99999999999999999999999999Y", "-P106751991167300DT15H30M8S",
  ])
  func rejectsWhatIsTooLong(text: String) {
    #expect(throws: CalendarDuration.ParseError.tooLong) { try CalendarDuration(parsing: text) }
  }

  @Test(arguments: [
    "PT0.12345678901234567890123456789012345S", "PT1.1234567890123456789012345678901234S",
    "P1DT0.123456789012345678901234567891S",
  ])
  func rejectsDigitsThatWouldBeRoundedAway(text: String) {
    #expect(throws: CalendarDuration.ParseError.tooManyDigits) {
      try CalendarDuration(parsing: text)
    }
  }
}
