extension Decimal128 {
  /// Reads a number: `-`, digits with at most one point and a digit after it, an exponent.
  ///
  /// This is the union of what JSON and FEEL allow: leading zeros and a leading point are accepted,
  /// a `+` before the number and a point at its end are not. The value is kept exactly; zeros at
  /// either end are not significant.
  ///
  /// - Parameter text: The UTF-8 text, nothing around it.
  /// - Throws: Why the text is not a number.
  package init(parsing text: Span<UInt8>) throws(ParseError) {
    if let short = Decimal128.parseShort(text) {
      self = short
    } else {
      var scanner = NumberScanner(text.count)
      try scanner.scan(text)
      self = try scanner.value()
    }
  }

  /// Reads a number that is written as a JSON or FEEL number, nothing around it.
  ///
  /// - Parameter text: The text.
  /// - Throws: Why the text is not a number.
  public init(parsing text: String) throws(ParseError) {
    let bytes = Array(text.utf8)
    try self.init(parsing: bytes.span)
  }

  /// Reads up to 18 digits without an exponent, or gives `nil` for anything else.
  private static func parseShort(_ text: Span<UInt8>) -> Decimal128? {
    guard !text.isEmpty, text.count <= 20 else { return nil }
    let negative = text[0] == UInt8(ascii: "-")
    var coefficient: UInt64 = 0
    var digits = 0
    var decimals: Int?
    for index in (negative ? 1 : 0)..<text.count {
      let byte = text[index]
      if byte &- UInt8(ascii: "0") <= 9 {
        coefficient = coefficient &* 10 &+ UInt64(byte &- UInt8(ascii: "0"))
        digits += 1
        decimals = decimals.map { $0 + 1 }
      } else if byte == UInt8(ascii: "."), decimals == nil {
        decimals = 0
      } else {
        return nil
      }
    }
    guard digits > 0, digits <= 18, decimals != 0 else { return nil }
    return try? canonical(
      negative: negative, UInt128(coefficient), exponent: -(decimals ?? 0))
  }
}

/// Reads the parts of a number, of any length.
private struct NumberScanner {
  private let end: Int
  private var index = 0
  private var negative = false
  private var coefficient: UInt128 = 0
  private var digits = 0
  /// Zeros after the coefficient that count only if a digit follows.
  private var zeros = 0
  private var decimals = 0
  private var exponent: Int64 = 0
  private var isTooLong = false

  init(_ count: Int) {
    end = count
  }

  mutating func scan(_ text: Span<UInt8>) throws(Decimal128.ParseError) {
    negative = skip("-", in: text)
    let whole = scanDigits(text)
    if skip(".", in: text) {
      decimals = scanDigits(text)
      if decimals == 0 { throw .malformed }
    } else if whole == 0 {
      throw .malformed
    }
    if skip("e", in: text) || skip("E", in: text) { try scanExponent(text) }
    if index != end { throw .malformed }
  }

  func value() throws(Decimal128.ParseError) -> Decimal128 {
    if isTooLong { throw .tooManyDigits }
    if coefficient == 0 { return .zero }
    let exponent = exponent + Int64(zeros) - Int64(decimals)
    guard exponent >= Decimal128.smallestExponent,
      let exponent = Int(exactly: exponent),
      let value = try? Decimal128.canonical(negative: negative, coefficient, exponent: exponent)
    else { throw .outOfRange }
    return value
  }

  private mutating func skip(_ scalar: Unicode.Scalar, in text: Span<UInt8>) -> Bool {
    guard index < end, text[index] == UInt8(ascii: scalar) else { return false }
    index += 1
    return true
  }

  /// Reads digits into the coefficient and gives their number.
  private mutating func scanDigits(_ text: Span<UInt8>) -> Int {
    let start = index
    while index < end {
      let digit = text[index] &- UInt8(ascii: "0")
      guard digit <= 9 else { break }
      index += 1
      if digit != 0 {
        append(digit)
      } else if coefficient != 0 {
        zeros += 1
      }
    }
    return index - start
  }

  private mutating func append(_ digit: UInt8) {
    digits += zeros + 1
    if digits > Decimal128.precision {
      isTooLong = true
    } else {
      coefficient = coefficient * PowersOfTen.power(zeros + 1) + UInt128(digit)
    }
    zeros = 0
  }

  private mutating func scanExponent(_ text: Span<UInt8>) throws(Decimal128.ParseError) {
    let isBelow = skip("-", in: text)
    if !isBelow { _ = skip("+", in: text) }
    let start = index
    while index < end {
      let digit = text[index] &- UInt8(ascii: "0")
      guard digit <= 9 else { break }
      index += 1
      // Zeros or decimals may make up for a large exponent, but no text has as many as this.
      exponent = min(exponent * 10 + Int64(digit), 100_000_000_000_000_000)
    }
    if index == start { throw .malformed }
    if isBelow { exponent = -exponent }
  }
}
