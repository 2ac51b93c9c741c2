import CharterDiagnostics

extension JSONTreeParser {
  /// Reads the value at the offset, where there is a byte.
  mutating func value(in container: JSONContainer?) -> JSONNode {
    let start = scanner.offset
    guard let byte = scanner.byte else { return missingValue() }
    switch byte {
    case UInt8(ascii: "{"): return object()
    case UInt8(ascii: "["): return array()
    case UInt8(ascii: "\""), UInt8(ascii: "'"):
      if scanner.dialect == .json, byte == UInt8(ascii: "'") { note(scanner.valueMistake()) }
      let text = string()
      return node(.string(text), from: start)
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "+"),
      UInt8(ascii: "."):
      return number()
    case UInt8(ascii: ","), UInt8(ascii: "]"), UInt8(ascii: "}"), UInt8(ascii: ":"):
      return missingValue()
    default:
      if let (value, length) = scanner.literal() {
        scanner.offset += length
        return node(value, from: start)
      }
      if scanner.isNonFinite(scanner.word()) { return number() }
      note(scanner.valueMistake())
      if let container { resynchronise(in: container) }
      return node(.invalid, from: start)
    }
  }

  /// Notes that a value is missing at the offset.
  private mutating func missingValue() -> JSONNode {
    let mistake = scanner.valueMistake()
    if scanner.byte == nil { noteEnd(mistake) } else { note(mistake) }
    return JSONNode(.invalid, range: SourceRange(scanner.offset, scanner.offset))
  }

  private func node(_ value: JSONValue, from start: Int) -> JSONNode {
    JSONNode(value, range: SourceRange(start, scanner.offset))
  }

  private mutating func number() -> JSONNode {
    let start = scanner.offset
    do throws(JSONError) {
      let range = try scanner.number()
      return JSONNode(.number(scanner.text(range)), range: range)
    } catch {
      note(error)
      let isReadable = error.kind != .malformedNumber
      return node(isReadable ? .number(scanner.text(error.range)) : .invalid, from: start)
    }
  }

  /// Reads the string at the offset, in either kind of quotes, and gives its text.
  mutating func string() -> String {
    guard let quote = scanner.byte else { return "" }
    let open = scanner.offset
    var isPlain = true
    scanner.offset += 1
    loop: while true {
      scanner.skipPlain(quote: quote)
      guard let byte = scanner.byte else { break }
      switch byte {
      case quote:
        let contents = SourceRange(open + 1, scanner.offset)
        scanner.offset += 1
        return isPlain ? scanner.text(contents) : scanner.decode(contents)
      case UInt8(ascii: "\\"):
        isPlain = false
        let escape = scanner.escape(inStringFrom: open)
        if let mistake = escape.mistake {
          if mistake.kind == .unterminatedString { break loop }
          note(mistake)
        }
        scanner.offset = escape.range.upperBound
      case 0x0A, 0x0D:
        break loop
      case 0..<0x20:
        if scanner.dialect == .json { note(scanner.stringMistake(from: open)) }
        scanner.offset += 1
      default:
        let mistake = scanner.malformedUTF8()
        note(mistake)
        scanner.offset = mistake.range.upperBound
      }
    }
    if scanner.isAt("\\") { scanner.offset = scanner.end }
    note(JSONError(.unterminatedString, SourceRange(open, scanner.offset)))
    mayLackSeparator = true
    return scanner.decode(SourceRange(open + 1, scanner.offset))
  }
}
