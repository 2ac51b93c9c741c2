import CharterDiagnostics

extension JSONScanner {
  /// Whether a byte is an ASCII digit.
  @inlinable @inline(__always)
  func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

  /// Whether a byte goes on a bare word: a letter, a digit or one of `_ $ . + - \`.
  @inlinable @inline(__always)
  func isWordByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "_"), UInt8(ascii: "$"),
      UInt8(ascii: "."), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "\\"):
      true
    default: false
    }
  }

  /// The range of the bare word at the offset, empty where there is none: the longest run that a
  /// person would take for one word.
  func word() -> SourceRange {
    var place = offset
    while place < end {
      if isWordByte(bytes[place]) {
        place += 1
      } else if let (scalar, length) = UTF8Sequence.scalar(bytes, at: place, end: end),
        bytes[place] >= 0x80, isIdentifierPart(scalar)
      {
        place += length
      } else {
        break
      }
    }
    return SourceRange(offset, place)
  }

  /// The literal at the offset and its number of bytes, if one stands there as a whole word.
  @inline(__always)
  func literal() -> (value: JSONValue, length: Int)? {
    guard offset &+ 4 <= end else { return nil }
    let second = bytes[offset &+ 1]
    let third = bytes[offset &+ 2]
    let fourth = bytes[offset &+ 3]
    switch bytes[offset] {
    case UInt8(ascii: "t"):
      guard second == UInt8(ascii: "r"), third == UInt8(ascii: "u"), fourth == UInt8(ascii: "e"),
        isWordEnd(offset &+ 4)
      else { return nil }
      return (.boolean(true), 4)
    case UInt8(ascii: "f"):
      guard second == UInt8(ascii: "a"), third == UInt8(ascii: "l"), fourth == UInt8(ascii: "s"),
        offset &+ 4 < end, bytes[offset &+ 4] == UInt8(ascii: "e"), isWordEnd(offset &+ 5)
      else { return nil }
      return (.boolean(false), 5)
    case UInt8(ascii: "n"):
      guard second == UInt8(ascii: "u"), third == UInt8(ascii: "l"), fourth == UInt8(ascii: "l"),
        isWordEnd(offset &+ 4)
      else { return nil }
      return (.null, 4)
    default:
      return nil
    }
  }

  /// Whether no word goes on at a place.
  @inlinable @inline(__always)
  func isWordEnd(_ place: Int) -> Bool {
    place >= end || !isWordByte(bytes[place])
  }
}
