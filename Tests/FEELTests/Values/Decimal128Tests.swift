import FEEL
import Testing

struct Decimal128Tests {
  @Test func takesSixteenBytes() {
    #expect(MemoryLayout<Decimal128>.size == 16)
    #expect(MemoryLayout<Decimal128?>.stride <= 24)
  }

  @Test func equalValuesHashAlike() throws {
    let texts = ["1", "1.0", "1.00", "10e-1", "0.1e1"]
    #expect(try Set(texts.map { try Decimal128(parsing: $0) }) == [1])
    #expect(-Decimal128.zero == 0)
  }

  @Test(arguments: [Int.min, Int.min + 1, -1, 0, 1, 42, Int.max])
  func holdsEveryInteger(value: Int) {
    let number = Decimal128(value)
    #expect(Int(exactly: number) == value)
    #expect(number.description == String(value))
    #expect(number.magnitude.description == String(value.magnitude))
    #expect((-number).isNegative == (value > 0))
  }

  @Test(arguments: ["0.5", "9223372036854775808", "-9223372036854775809", "1e20", "1e40", "1e-9"])
  func isNoIntegerBeyondItsRange(text: String) throws {
    #expect(Int(exactly: try Decimal128(parsing: text)) == nil)
  }

  @Test(arguments: [
    ("-1.5", "-2", "-1", "-1"), ("1.5", "1", "2", "1"), ("2", "2", "2", "2"), ("0", "0", "0", "0"),
    ("-0.1", "-1", "0", "0"), ("1e-6176", "0", "1", "0"), ("-1e-40", "-1", "0", "0"),
    ("1e40", "1e40", "1e40", "1e40"),
    (
      "999999999999999999999999999999999.9", "999999999999999999999999999999999", "1e33",
      "999999999999999999999999999999999"
    ),
  ])
  func roundsToWholeNumbers(text: String, floor: String, ceiling: String, cut: String) throws {
    let number = try Decimal128(parsing: text)
    #expect(number.floor == Decimal128(floor))
    #expect(number.ceiling == Decimal128(ceiling))
    #expect(number.truncated == Decimal128(cut))
  }

  @Test(arguments: [
    ("1.56", "1", "1.5", "1.6"), ("-1.56", "1", "-1.6", "-1.5"), ("1.56", "1.9", "1.5", "1.6"),
    ("1.56", "-0.5", "1", "2"), ("1250", "-2", "1200", "1300"), ("3", "-6111", "0", "1e6111"),
    ("1.5", "6176", "1.5", "1.5"), ("0", "-3", "0", "0"),
  ])
  func roundsToAScale(text: String, scale: String, floor: String, ceiling: String) throws {
    let number = try Decimal128(parsing: text)
    let scale = try Decimal128(parsing: scale)
    #expect(try number.floor(scale: scale) == Decimal128(parsing: floor))
    #expect(try number.ceiling(scale: scale) == Decimal128(parsing: ceiling))
  }

  @Test(arguments: ["-6112", "6177", "1e30", "-1e30", "1e6144"])
  func faultsOnAScaleThatNoNumberHas(scale: String) throws {
    let scale = try Decimal128(parsing: scale)
    #expect(throws: FaultCode.overflow) { try Decimal128(1).floor(scale: scale) }
    #expect(throws: FaultCode.overflow) { try Decimal128(1).ceiling(scale: scale) }
  }

  @Test func faultsInsteadOfInfinity() throws {
    let largest = try Decimal128(parsing: "9999999999999999999999999999999999e6111")
    #expect(throws: FaultCode.overflow) { try largest + largest }
    #expect(throws: FaultCode.overflow) { try largest * 10 }
    #expect(throws: FaultCode.overflow) { try largest / Decimal128(parsing: "0.1") }
    #expect(throws: FaultCode.overflow) { try -largest - largest }
    #expect(try largest.ceiling(scale: -6111) == largest)
    #expect(try largest + 1 == largest)
    #expect(throws: FaultCode.divisionByZero) { try Decimal128(0) / 0 }
    #expect(throws: FaultCode.divisionByZero) { try Decimal128.modulo(0, 0) }
  }
}
