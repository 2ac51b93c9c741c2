extension CivilDate {
  /// Reads a date as ISO 8601 and FEEL write it: `2026-01-31`.
  ///
  /// The year has four digits, or up to nine without a leading zero, and may be negative; month
  /// and day have two.
  ///
  /// - Parameter text: The UTF-8 text, nothing around it.
  /// - Throws: Why the text is not a date.
  package init(parsing text: Span<UInt8>) throws(ParseError) {
    if let date = CivilDate(plain: text) {
      self = date
      return
    }
    let start = !text.isEmpty && text[0] == UInt8(ascii: "-") ? 1 : 0
    let end = text.count - 6
    guard 4...9 ~= end - start, end - start == 4 || text[start] != UInt8(ascii: "0"),
      text[end] == UInt8(ascii: "-"), text[end + 3] == UInt8(ascii: "-"),
      let magnitude = CivilDate.number(text, start, end),
      let month = CivilDate.number(text, end + 1, end + 3),
      let day = CivilDate.number(text, end + 4, end + 6),
      start == 0 || magnitude != 0
    else { throw .malformed }
    guard let date = CivilDate(year: start == 0 ? magnitude : -magnitude, month: month, day: day)
    else { throw .noSuchDay }
    self = date
  }

  /// Reads a date as most are: ten bytes, and a day that every month has.
  private init?(plain text: Span<UInt8>) {
    guard text.count == 10, text[4] == UInt8(ascii: "-"), text[7] == UInt8(ascii: "-") else {
      return nil
    }
    var isNumeric = true
    func digit(_ index: Int) -> Int {
      let digit = text[index] &- UInt8(ascii: "0")
      if digit > 9 { isNumeric = false }
      return Int(digit)
    }
    let century = digit(0) &* 10 &+ digit(1)
    let year = century &* 100 &+ digit(2) &* 10 &+ digit(3)
    let month = digit(5) &* 10 &+ digit(6)
    let day = digit(8) &* 10 &+ digit(9)
    guard isNumeric, 1...12 ~= month, 1...28 ~= day else { return nil }
    self.init(existingYear: year, month: month, day: day)
  }

  /// Reads a date that is written as `2026-01-31`, nothing around it.
  ///
  /// - Parameter text: The text.
  /// - Throws: Why the text is not a date.
  public init(parsing text: String) throws(ParseError) {
    let bytes = Array(text.utf8)
    try self.init(parsing: bytes.span)
  }

  private static func number(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> Int? {
    var value = 0
    for index in start..<end {
      let digit = text[index] &- UInt8(ascii: "0")
      guard digit <= 9 else { return nil }
      value = value * 10 + Int(digit)
    }
    return value
  }
}

extension CivilDate: LosslessStringConvertible {
  /// Reads a date that is written as `2026-01-31`, nothing around it.
  ///
  /// - Parameter description: The text.
  public init?(_ description: String) {
    guard let date = try? CivilDate(parsing: description) else { return nil }
    self = date
  }

  /// The date as ISO 8601 writes it: `2026-01-31`.
  public var description: String {
    let sign = year < 0 ? "-" : ""
    return sign + padded(year.magnitude, 4) + "-" + padded(month.magnitude, 2) + "-"
      + padded(day.magnitude, 2)
  }

  private func padded(_ number: UInt, _ width: Int) -> String {
    var digits = String(number)
    while digits.utf8.count < width { digits = "0" + digits }
    return digits
  }
}
