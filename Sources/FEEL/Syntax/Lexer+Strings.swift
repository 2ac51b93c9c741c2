import CharterDiagnostics

extension Lexer {
  /// Reads a string, in the quotes that it begins with.
  mutating func string() -> Token.Kind {
    let start = offset
    let quote = peek()
    advance()
    var text: [UInt8] = []
    while true {
      let byte = peek()
      if isAtEnd || byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") {
        report(.unterminatedString, from: start)
        return .invalid
      } else if byte == quote {
        advance()
        break
      } else if byte == UInt8(ascii: "\\") {
        text.append(contentsOf: String(escape()).utf8)
      } else {
        text.append(byte)
        advance()
      }
    }
    if quote == UInt8(ascii: "'") { report(.foreignOperator("'", feel: "\""), from: start) }
    return .text(nfc(String(decoding: text, as: UTF8.self)))
  }

  /// Reads a text in typographic quotation marks, up to the next ones on the line.
  ///
  /// - Returns: The text; `nil` where no such mark follows.
  mutating func typographicString() -> Token.Kind? {
    let mark = scalar()
    guard let marks = Self.quotationMarks.first(where: { $0.contains(mark) }) else { return nil }
    let start = offset
    advance(UTF8.width(mark))
    var text = String.UnicodeScalarView()
    while !isAtEnd, peek() != UInt8(ascii: "\n"), peek() != UInt8(ascii: "\r") {
      let scalar = scalar()
      advance(UTF8.width(scalar))
      if marks.contains(scalar) {
        report(.foreignOperator(String(mark), feel: "\""), from: start)
        return .text(nfc(String(text)))
      }
      text.append(scalar)
    }
    report(.unterminatedString, from: start)
    return .invalid
  }

  /// The marks that open or close a text in print, double ones and single ones.
  private static let quotationMarks: [[Unicode.Scalar]] = [
    ["\u{201C}", "\u{201D}", "\u{201E}", "\u{201F}", "\u{AB}", "\u{BB}", "\""],
    ["\u{2018}", "\u{2019}", "\u{201A}", "\u{201B}", "\u{2039}", "\u{203A}", "'"],
  ]

  private mutating func escape() -> Unicode.Scalar {
    let start = offset
    advance()
    let byte = peek()
    advance(isAtEnd || byte >= 0x80 ? 0 : 1)
    switch byte {
    case UInt8(ascii: "\""): return "\""
    case UInt8(ascii: "\\"): return "\\"
    case UInt8(ascii: "'"): return "'"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"):
      if let scalar = utf16Escape() { return scalar }
    case UInt8(ascii: "U"):
      if let value = hexadecimal(6), let scalar = Unicode.Scalar(value) { return scalar }
    default:
      if byte >= 0x80 { advance(UTF8.width(scalar())) }
    }
    report(.invalidEscape(text(from: start)), from: start)
    return "\u{FFFD}"
  }

  /// Reads the digits of `\uXXXX`, and a second escape where the first is half a pair.
  private mutating func utf16Escape() -> Unicode.Scalar? {
    guard let unit = hexadecimal(4) else { return nil }
    if let scalar = Unicode.Scalar(unit) { return scalar }
    guard unit < 0xDC00, peek() == UInt8(ascii: "\\"), peek(1) == UInt8(ascii: "u") else {
      return nil
    }
    advance(2)
    guard let second = hexadecimal(4), (0xDC00..<0xE000).contains(second) else { return nil }
    return Unicode.Scalar(0x10000 + (unit - 0xD800) << 10 + (second - 0xDC00))
  }

  private mutating func hexadecimal(_ count: Int) -> UInt32? {
    var value: UInt32 = 0
    for _ in 0..<count {
      let digit: UInt8
      switch peek() {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): digit = peek() - UInt8(ascii: "0")
      case UInt8(ascii: "a")...UInt8(ascii: "f"): digit = peek() - UInt8(ascii: "a") + 10
      case UInt8(ascii: "A")...UInt8(ascii: "F"): digit = peek() - UInt8(ascii: "A") + 10
      default: return nil
      }
      value = value << 4 | UInt32(digit)
      advance()
    }
    return value
  }
}
