/// The number of a cell, with the decimal mark of its table.
enum CellNumber {
  /// The number as JSON writes it, or `nil` for what is none.
  ///
  /// Thousands are not grouped: what `1.234` means would depend on who wrote it.
  static func json(_ text: String, _ dialect: CSVDialect) -> String? {
    var result: [UInt8] = []
    var rest = Array(text.utf8)[...]
    if rest.first == UInt8(ascii: "-") { result.append(rest.removeFirst()) }
    guard takeDigits(&rest, &result, isInteger: true) else { return nil }
    if rest.first == dialect.decimalMark {
      rest.removeFirst()
      result.append(UInt8(ascii: "."))
      guard takeDigits(&rest, &result, isInteger: false) else { return nil }
    }
    if rest.first == UInt8(ascii: "e") || rest.first == UInt8(ascii: "E") {
      result.append(rest.removeFirst())
      if rest.first == UInt8(ascii: "+") || rest.first == UInt8(ascii: "-") {
        result.append(rest.removeFirst())
      }
      guard takeDigits(&rest, &result, isInteger: false) else { return nil }
    }
    return rest.isEmpty ? String(decoding: result, as: UTF8.self) : nil
  }

  /// Takes digits; zeros in front of an integer, which JSON has not, are left out.
  private static func takeDigits(
    _ rest: inout ArraySlice<UInt8>, _ result: inout [UInt8], isInteger: Bool
  ) -> Bool {
    let digits = rest.prefix { UInt8(ascii: "0") <= $0 && $0 <= UInt8(ascii: "9") }
    rest = rest.dropFirst(digits.count)
    if digits.isEmpty { return false }
    let significant = digits.drop { $0 == UInt8(ascii: "0") }
    let zero = [UInt8(ascii: "0")]
    result += isInteger ? (significant.isEmpty ? zero[...] : significant) : digits
    return true
  }
}
