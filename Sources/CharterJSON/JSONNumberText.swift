import CharterDiagnostics

/// The text of a number in one dialect as the other writes it.
enum JSONNumberText {
  /// The text of a number of either dialect as JSON, or `nil` where JSON has none for it.
  static func json(_ text: String) -> String? {
    if isNumber(text, .json) { return text }
    guard isNumber(text, .json5) else { return nil }
    let isNegative = text.utf8.first == UInt8(ascii: "-")
    let isSigned = isNegative || text.utf8.first == UInt8(ascii: "+")
    var digits = Substring(text.dropFirst(isSigned ? 1 : 0))
    if digits.hasPrefix("0x") || digits.hasPrefix("0X") {
      guard let value = UInt64(digits.dropFirst(2), radix: 16) else { return nil }
      digits = Substring(String(value))
    } else if digits.hasPrefix(".") {
      digits = "0" + digits
    } else if let point = digits.firstIndex(of: ".") {
      let next = digits.index(after: point)
      if next == digits.endIndex || !digits[next].isNumber { digits.insert("0", at: next) }
    }
    let number = (isNegative ? "-" : "") + digits
    return isNumber(number, .json) ? number : nil
  }

  private static func isNumber(_ text: String, _ dialect: JSONDialect) -> Bool {
    let bytes = Array(text.utf8)
    var scanner = JSONScanner(bytes, dialect: dialect, from: 0, to: bytes.count)
    guard let first = scanner.byte, scanner.isWordByte(first) else { return false }
    do throws(JSONError) { return try scanner.number().count == bytes.count } catch { return false }
  }
}
