import CharterTestSupport
import FEEL
import Testing

struct DurationTests {
  private func months(_ text: String) throws -> MonthsDuration {
    guard case .months(let duration) = try CalendarDuration(parsing: text) else {
      throw FaultCode.invalidDuration
    }
    return duration
  }

  private func time(_ text: String) throws -> TimeDuration {
    guard case .time(let duration) = try CalendarDuration(parsing: text) else {
      throw FaultCode.invalidDuration
    }
    return duration
  }

  @Test(arguments: [
    ("P1Y", "P2M", "P1Y2M", "P10M"), ("P1Y", "-P2M", "P10M", "P1Y2M"),
    ("-P1Y", "-P2M", "-P1Y2M", "-P10M"), ("P1Y", "P0M", "P1Y", "P1Y"),
  ])
  func addsAndSubtractsMonths(left: String, right: String, sum: String, rest: String) throws {
    #expect(try (months(left) + months(right)).description == sum)
    #expect(try (months(left) - months(right)).description == rest)
  }

  @Test(arguments: [
    ("P1D", "P2D", "P3D", "-P1D"), ("PT24H", "P1D", "P2D", "PT0S"),
    ("-P1D", "PT2H", "-PT22H", "-P1DT2H"), ("P1D", "-PT0H", "P1D", "P1D"),
    ("PT0.1S", "PT0.2S", "PT0.3S", "-PT0.1S"),
  ])
  func addsAndSubtractsTime(left: String, right: String, sum: String, rest: String) throws {
    #expect(try (time(left) + time(right)).description == sum)
    #expect(try (time(left) - time(right)).description == rest)
  }

  @Test(arguments: [
    ("P1M", "24", "P2Y"), ("P2M", "1.5", "P3M"), ("P1Y11M", "-2.5", "-P4Y9M"), ("P1M", "0", "P0M"),
    ("P1M", "0.999", "P0M"), ("P1M", "1e-6176", "P0M"), ("P0M", "1e6144", "P0M"),
    ("-P3M", "0.5", "-P1M"),
    // Rounded to 34 digits first, the product would be 7.
    ("P7M", "0.9999999999999999999999999999999999", "P6M"),
    ("P768614336404564650Y7M", "1", "P768614336404564650Y7M"),
    ("P768614336404564650Y7M", "0.0000000000000000000000000000000001", "P0M"),
    ("P768614336404564650Y7M", "0.000000000000000001", "P9M"),
    // Exactly one, and more than 38 decimals.
    ("P2814749767106560000M", "3552713678800500929355621337890625e-52", "P1M"),
    ("P750000000000000000Y", "1234567890123456789012345678901234e-45", "P925925Y11M"),
  ])
  func multipliesMonthsAndCutsThem(left: String, right: String, product: String) throws {
    #expect(try (months(left) * Decimal128(parsing: right)).description == product)
  }

  @Test(arguments: [
    ("P10Y", "10", "P1Y"), ("P10Y11M", "2.5", "P4Y4M"), ("P10Y11M", "-2.5", "-P4Y4M"),
    ("P1M", "3", "P0M"), ("P5M", "3", "P1M"), ("-P5M", "3", "-P1M"), ("P1M", "1e40", "P0M"),
    ("P1M", "1e-18", "P83333333333333333Y4M"), ("P0M", "1e-6176", "P0M"),
    ("P1M", "1234567890123456789012345678901234e-50", "P6750000060750000Y6M"),
  ])
  func dividesMonthsAndCutsThem(left: String, right: String, quotient: String) throws {
    #expect(try (months(left) / Decimal128(parsing: right)).description == quotient)
  }

  @Test func monthsFaultWhenTheyOverflow() throws {
    let longest = MonthsDuration(totalMonths: .max)
    let shortest = MonthsDuration(totalMonths: .min)
    let one = MonthsDuration(totalMonths: 1)
    #expect(throws: FaultCode.overflow) { try longest + one }
    #expect(throws: FaultCode.overflow) { try shortest - one }
    #expect(throws: FaultCode.overflow) { try -shortest }
    #expect(throws: FaultCode.overflow) { try shortest * -1 }
    #expect(throws: FaultCode.overflow) { try longest * Decimal128(parsing: "1.1") }
    #expect(throws: FaultCode.overflow) { try one * Decimal128(parsing: "1e6144") }
    #expect(throws: FaultCode.overflow) { try one * Decimal128(parsing: "1e33") }
    for divisor in ["1e-19", "1e-38", "1e-53", "1e-54", "1e-6176", "9e-6176"] {
      #expect(throws: FaultCode.overflow) { try one / Decimal128(parsing: divisor) }
    }
    #expect(throws: FaultCode.overflow) {
      try MonthsDuration(totalMonths: 4) / Decimal128(parsing: "1e-38")
    }
    #expect(throws: FaultCode.divisionByZero) { try one / (0 as Decimal128) }
    #expect(throws: FaultCode.divisionByZero) { try one / MonthsDuration(totalMonths: 0) }
    #expect(shortest.description == "-P768614336404564650Y8M")
  }

  @Test(arguments: [
    ("PT1H", "24", "P1D"), ("PT1H", "26", "P1DT2H"), ("PT23H", "2.5", "P2DT9H30M"),
    ("-P1D", "10", "-P10D"), ("P1D", "0", "PT0S"), ("PT1S", "0.001", "PT0.001S"),
  ])
  func multipliesTime(left: String, right: String, product: String) throws {
    #expect(try (time(left) * Decimal128(parsing: right)).description == product)
  }

  @Test(arguments: [
    ("P10D", "10", "P1D"), ("P10DT23H", "2.5", "P4DT9H12M"), ("PT1S", "4", "PT0.25S"),
  ])
  func dividesTime(left: String, right: String, quotient: String) throws {
    #expect(try (time(left) / Decimal128(parsing: right)).description == quotient)
  }

  @Test func timeFaultsWhenItOverflows() throws {
    let longest = try TimeDuration(totalSeconds: Decimal128(Int64.max))
    let second = try TimeDuration(totalSeconds: 1)
    #expect(throws: FaultCode.overflow) { try longest + second }
    #expect(throws: FaultCode.overflow) { try longest * 2 }
    #expect(throws: FaultCode.overflow) { try second / Decimal128(parsing: "1e-30") }
    #expect(throws: FaultCode.overflow) { try second * Decimal128(parsing: "1e6144") }
    #expect(throws: FaultCode.overflow) {
      try TimeDuration(totalSeconds: Decimal128(parsing: "9223372036854775808"))
    }
    #expect(throws: FaultCode.overflow) { try TimeDuration(totalSeconds: Decimal128(Int64.min)) }
    #expect(throws: FaultCode.divisionByZero) { try second / (0 as Decimal128) }
    #expect(throws: FaultCode.divisionByZero) { try second / TimeDuration(totalSeconds: 0) }
  }

  @Test func dividesByADurationOfItsKind() throws {
    #expect(try months("P10Y") / months("P5Y") == 2)
    #expect(try months("P1M") / months("-P4M") == Decimal128(parsing: "-0.25"))
    #expect(try time("P10D") / time("P5D") == 2)
    #expect(try time("PT1S") / time("PT0.5S") == 2)
  }

  @Test func ordersByLength() throws {
    #expect(try months("-P2Y") < months("P1M"))
    #expect(try months("P13M") > months("P1Y"))
    #expect(try time("PT23H59M59.999S") < time("P1D"))
    #expect(try time("-P1D") < time("PT0S"))
    #expect(try time("PT24H") == time("P1D"))
  }

  @Test func splitsIntoComponentsWithTheSign() throws {
    let forth = try time("P1DT2H3M4.5S")
    #expect((forth.days, forth.hours, forth.minutes) == (1, 2, 3))
    #expect(forth.seconds == Decimal128("4.5"))
    let back = -forth
    #expect((back.days, back.hours, back.minutes) == (-1, -2, -3))
    #expect(back.seconds == Decimal128("-4.5"))
    let pair = try months("-P1Y2M")
    #expect((pair.years, pair.months) == (-1, -2))
  }

  @Test("The components of a duration add up to it", .tags(.law))
  func componentsAddUp() throws {
    var generator = SeededGenerator(seed: SeededGenerator.seed)
    for _ in 0..<2000 {
      let milliseconds = Int64.random(in: -10_000_000_000...10_000_000_000, using: &generator)
      let seconds = try Decimal128(milliseconds) / 1000
      let duration = try TimeDuration(totalSeconds: seconds)
      let hours = Decimal128(duration.days * 24 + duration.hours)
      let minutes = try hours * 60 + Decimal128(duration.minutes)
      #expect(
        try minutes * 60 + duration.seconds == seconds,
        "\(duration), seed \(SeededGenerator.seed)")
      #expect(CalendarDuration(duration.description) == .time(duration), "\(duration)")
    }
  }
}
