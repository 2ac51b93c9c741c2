import CharterDiagnostics

/// Cuts the text of a condition into tokens.
struct Lexer {
  private let bytes: [UInt8]
  private let base: Int
  private(set) var offset = 0
  private(set) var tokens: [Token] = []
  private(set) var errors: [FEELError] = []

  /// Where signs of other languages stand.
  private(set) var foreignStarts: Set<Int> = []

  /// Makes a lexer.
  init(_ source: ConditionText) {
    bytes = Array(source.text.utf8)
    base = source.base
  }

  /// Reads all tokens; the last one is the end.
  mutating func tokenize() {
    // A name and a sign take up some six bytes each.
    tokens.reserveCapacity(bytes.count / 6 + 2)
    while skipSpace() { tokens.append(next()) }
    tokens.append(Token(kind: .end, range: range(from: offset)))
  }

  /// The byte at a distance, or 0 past the end.
  func peek(_ distance: Int = 0) -> UInt8 {
    offset + distance < bytes.count ? bytes[offset + distance] : 0
  }

  var isAtEnd: Bool { offset >= bytes.count }

  mutating func advance(_ count: Int = 1) {
    offset = min(offset + count, bytes.count)
  }

  func range(from start: Int) -> SourceRange {
    SourceRange(base + start, base + offset)
  }

  func text(from start: Int) -> String {
    String(decoding: bytes[start..<offset], as: UTF8.self)
  }

  mutating func report(_ kind: FEELError.Kind, from start: Int) {
    errors.append(FEELError(kind, range(from: start)))
  }

  /// The Unicode scalar at the present offset, which must not be the end.
  func scalar() -> Unicode.Scalar {
    var iterator = bytes[offset..<min(offset + 4, bytes.count)].makeIterator()
    var decoder = UTF8()
    if case .scalarValue(let scalar) = decoder.decode(&iterator) { return scalar }
    return "\u{FFFD}"
  }

  private mutating func next() -> Token {
    let start = offset
    let byte = peek()
    let kind: Token.Kind
    if byte.isNameStart || byte >= 0x80 {
      kind = name()
    } else if byte.isDigit || (byte == UInt8(ascii: ".") && peek(1).isDigit) {
      kind = number()
    } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
      kind = string()
    } else {
      kind = symbol()
    }
    return Token(kind: kind, range: range(from: start))
  }

  private mutating func name() -> Token.Kind {
    let start = offset
    if let (sign, symbol) = mathematicalSign() {
      advance(3)
      report(.foreignOperator(sign, feel: symbol.rawValue), from: start)
      return .symbol(symbol)
    }
    if peek() >= 0x80, let text = typographicString() { return text }
    var isASCII = true
    while !isAtEnd {
      if peek().isNamePart {
        advance()
      } else if peek() >= 0x80, scalar().properties.isAlphabetic {
        isASCII = false
        advance(UTF8.width(scalar()))
      } else {
        break
      }
    }
    if offset == start {
      advance(UTF8.width(scalar()))
      report(.invalidCharacter(text(from: start)), from: start)
      return .invalid
    }
    guard isASCII else {
      report(.invalidName(text(from: start)), from: start)
      return .invalid
    }
    return .name(text(from: start))
  }

  private func mathematicalSign() -> (String, Symbol)? {
    guard peek() >= 0x80 else { return nil }
    switch scalar() {
    case "≤": return ("≤", .lessOrEqual)
    case "≥": return ("≥", .greaterOrEqual)
    case "≠": return ("≠", .notEqual)
    default: return nil
    }
  }

  private mutating func number() -> Token.Kind {
    let start = offset
    skipDigits()
    if peek() == UInt8(ascii: "."), peek(1).isDigit {
      advance()
      skipDigits()
    }
    if peek() == UInt8(ascii: "e") || peek() == UInt8(ascii: "E") {
      let sign = peek(1) == UInt8(ascii: "+") || peek(1) == UInt8(ascii: "-") ? 1 : 0
      if peek(1 + sign).isDigit {
        advance(1 + sign)
        skipDigits()
      }
    }
    while peek().isNamePart { advance() }
    let text = text(from: start)
    do throws(Decimal128.ParseError) {
      return .number(try Decimal128(parsing: text))
    } catch {
      report(error == .malformed ? .invalidNumber(text) : .tooManyDigits(text), from: start)
      return .invalid
    }
  }

  private mutating func skipDigits() {
    while peek().isDigit { advance() }
  }

  private mutating func symbol() -> Token.Kind {
    let start = offset
    if mayBeForeign(peek()) {
      for (sign, symbol, feel) in Self.foreignSigns where matches(sign) {
        advance(sign.utf8.count)
        report(.foreignOperator(sign, feel: feel), from: start)
        foreignStarts.insert(base + start)
        return symbol
      }
    }
    if let symbol = Symbol(peek(), peek(1)) {
      advance(symbol.rawValue.utf8.count)
      return .symbol(symbol)
    }
    advance()
    report(.invalidCharacter(text(from: start)), from: start)
    return .invalid
  }

  /// Whether a sign of another language may begin with a byte.
  private func mayBeForeign(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "="), UInt8(ascii: "!"), UInt8(ascii: "<"), UInt8(ascii: "&"),
      UInt8(ascii: "|"), UInt8(ascii: "%"):
      true
    default: false
    }
  }

  private func matches(_ sign: String) -> Bool {
    var place = offset
    for byte in sign.utf8 {
      guard place < bytes.count, bytes[place] == byte else { return false }
      place += 1
    }
    return true
  }

  /// Signs of other languages, longest first, with what they are taken for.
  private static let foreignSigns: [(String, Token.Kind, feel: String)] = [
    ("===", .symbol(.equal), "="),
    ("!==", .symbol(.notEqual), "!="),
    ("==", .symbol(.equal), "="),
    ("=>", .symbol(.greaterOrEqual), ">="),
    ("=<", .symbol(.lessOrEqual), "<="),
    ("<>", .symbol(.notEqual), "!="),
    ("&&", .name("and"), "and"),
    ("||", .name("or"), "or"),
    ("&", .name("and"), "and"),
    ("|", .name("or"), "or"),
    ("%", .symbol(.asterisk), "modulo(x, y)"),
  ]
}
