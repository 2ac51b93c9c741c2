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
      let decoded = string()
      let range = SourceRange(start, scanner.offset)
      let text =
        decoded ?? scanner.text(SourceRange(range.lowerBound + 1, range.upperBound - 1))
      return JSONNode(.string(text), range: range)
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

  /// Reads the string at the offset, in either kind of quotes.
  ///
  /// - Returns: The text, or `nil` where that is the bytes between the quotes.
  mutating func string() -> String? {
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
        return isPlain ? nil : scanner.decode(contents)
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
    leaveBrackets(behind: open + 1)
    return scanner.decode(SourceRange(open + 1, scanner.offset))
  }

  /// Moves back before the brackets and commas at the end of a string that does not end: they
  /// belong to what is around it, if that is open.
  private mutating func leaveBrackets(behind start: Int) {
    let text = scanner.bytes[start..<scanner.offset].suffix(Self.longestTail)
    let last = text.lastIndex { !" \t,]}".utf8.contains($0) }
    var tail = text[(last.map { $0 + 1 } ?? text.startIndex)...]
    while !close(tail), let bracket = tail.firstIndex(where: Self.isBracket) {
      tail = tail[(bracket + 1)...]
    }
    scanner.offset = tail.firstIndex { !" \t".utf8.contains($0) } ?? scanner.offset
  }

  /// How many bytes at the end of a string that does not end may belong to what is around it.
  private static let longestTail = 64

  private static func isBracket(_ byte: UInt8) -> Bool { "]}".utf8.contains(byte) }

  /// Whether the brackets of a tail close what is open, from the inside outwards.
  private func close(_ tail: ArraySlice<UInt8>) -> Bool {
    let brackets = tail.filter(Self.isBracket)
    return openings.suffix(brackets.count).reversed().elementsEqual(brackets) { opening, bracket in
      scanner.bytes[opening] == UInt8(ascii: bracket == UInt8(ascii: "]") ? "[" : "{")
    }
  }
}
