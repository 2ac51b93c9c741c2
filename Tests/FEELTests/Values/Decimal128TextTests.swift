import FEEL
import Testing

struct Decimal128TextTests {
  @Test(arguments: [
    ("0", "0"), ("-0", "0"), ("0.00", "0"), ("0e999999999999999999999", "0"), ("1.0", "1"),
    ("007", "7"), (".872", "0.872"), ("-.5", "-0.5"), ("1.23e+4", "12300"), ("1.23E-4", "0.000123"),
    ("0.000001", "0.000001"), ("0.0000001", "1e-7"), ("0.00000012", "1.2e-7"),
    ("-125.4321987654", "-125.4321987654"), ("1000000", "1000000"),
    ("1e33", "1000000000000000000000000000000000"), ("1e34", "1e34"), ("-12e40", "-1.2e41"),
    ("18446744073709551616", "18446744073709551616"),
    ("9.999999999999999999", "9.999999999999999999"),
    ("9999999999999999999999999999999999", "9999999999999999999999999999999999"),
    ("0.1234567890123456789012345678901234", "0.1234567890123456789012345678901234"),
    ("1234567890123456789012345678901234e6111", "1.234567890123456789012345678901234e6144"),
    ("1e6144", "1e6144"), ("1e-6176", "1e-6176"), ("100e-6178", "1e-6176"),
  ])
  func readsAndWritesTheShortestText(text: String, canonical: String) throws {
    let number = try Decimal128(parsing: text)
    #expect(number.description == canonical)
    #expect(Decimal128(canonical) == number)
  }

  @Test func zerosAtEitherEndAreNotSignificant() throws {
    let zeros = String(repeating: "0", count: 5000)
    #expect(try Decimal128(parsing: "\(zeros)25.5\(zeros)") == Decimal128(parsing: "25.5"))
    #expect(try Decimal128(parsing: "25\(zeros)e-5000") == 25)
    #expect(try Decimal128(parsing: "0.\(zeros)25e5002") == 25)
    #expect(try Decimal128(parsing: "\(zeros).\(zeros)") == 0)
  }

  @Test(arguments: [
    "", "-", "+1", "1.", ".", "-.", "1.e5", "e5", "1e", "1e+", "1e-", "1e5.5", "1 ", " 1", "--1",
    "1..2", "1.2.3", "0x10", "1_000", "1,5", "NaN", "Infinity", "١", "1e5e5", "1\u{0}",
  ])
  func rejectsWhatIsNotWrittenAsANumber(text: String) {
    #expect(throws: Decimal128.ParseError.malformed) { try Decimal128(parsing: text) }
  }

  @Test(arguments: [
    "12345678901234567890123456789012345", "0.12345678901234567890123456789012345",
    "-1.0000000000000000000000000000000001", "10000000000000000000000000000000001e-40",
  ])
  func rejectsMoreThan34Digits(text: String) {
    #expect(throws: Decimal128.ParseError.tooManyDigits) { try Decimal128(parsing: text) }
  }

  @Test func saysMalformedBeforeTooManyDigits() {
    let digits = String(repeating: "7", count: 100_000)
    #expect(throws: Decimal128.ParseError.tooManyDigits) { try Decimal128(parsing: digits) }
    #expect(throws: Decimal128.ParseError.malformed) { try Decimal128(parsing: digits + "x") }
  }

  @Test(arguments: [
    "1e6145", "10e6144", "1e-6177", "1.5e-6176", "-1e99999999999999999999999",
    "1e-99999999999999999999999",
  ])
  func rejectsWhatTheExponentCannotHold(text: String) {
    #expect(throws: Decimal128.ParseError.outOfRange) { try Decimal128(parsing: text) }
  }
}
