import CharterDiagnostics

extension JSONScanner {
  /// A comment as it stands in the text.
  struct Comment {
    /// The range with its delimiters, without the line end that closes a line comment.
    let range: SourceRange

    /// Whether it has its end.
    let isTerminated: Bool
  }

  /// The comment at the offset, if one begins there.
  func comment() -> Comment? {
    guard isAt("/") else { return nil }
    switch byte(after: 1) {
    case UInt8(ascii: "/"):
      var place = offset + 2
      while place < end, lineEndLength(at: place) == 0 { place += 1 }
      return Comment(range: SourceRange(offset, place), isTerminated: true)
    case UInt8(ascii: "*"):
      var place = offset + 2
      while place + 1 < end {
        if bytes[place] == UInt8(ascii: "*"), bytes[place + 1] == UInt8(ascii: "/") {
          return Comment(range: SourceRange(offset, place + 2), isTerminated: true)
        }
        place += 1
      }
      return Comment(range: SourceRange(offset, end), isTerminated: false)
    default:
      return nil
    }
  }

  /// The number of bytes of the line end at a place, or 0: LF, CR LF, CR, U+2028 or U+2029.
  func lineEndLength(at place: Int) -> Int {
    guard place < end else { return 0 }
    switch bytes[place] {
    case 0x0A: return 1
    case 0x0D: return place + 1 < end && bytes[place + 1] == 0x0A ? 2 : 1
    case 0xE2:
      guard place + 2 < end, bytes[place + 1] == 0x80 else { return 0 }
      return bytes[place + 2] == 0xA8 || bytes[place + 2] == 0xA9 ? 3 : 0
    default: return 0
    }
  }

  /// The number of bytes of the white space at the offset that only JSON5 knows, or 0.
  ///
  /// Apart, as the properties of scalars are of no size that is known to the compiler: whatever this
  /// were inlined into would make room for them at each call.
  @inline(never)
  func json5WhitespaceLength() -> Int {
    guard let byte else { return 0 }
    if byte == 0x0B || byte == 0x0C { return 1 }
    guard byte >= 0x80,
      let (scalar, length) = UTF8Sequence.scalar(bytes, at: offset, end: end)
    else { return 0 }
    switch scalar.value {
    case 0x2028, 0x2029, 0xFEFF: return length
    default: return scalar.properties.generalCategory == .spaceSeparator ? length : 0
    }
  }

  /// Whether what stands at the offset may be a comment or white space that only JSON5 knows.
  @inline(__always)
  var mayBeTrivia: Bool {
    guard let byte else { return false }
    return byte == UInt8(ascii: "/") || byte >= 0x80 || byte == 0x0B || byte == 0x0C
  }

  /// Whether neither white space nor a comment stands at the offset, nor anything beyond ASCII.
  @inline(__always)
  var isAtToken: Bool {
    guard let byte else { return true }
    return byte > 0x20 && byte < 0x80 && byte != UInt8(ascii: "/")
  }

  /// Moves past white space and comments of either dialect without judging them.
  mutating func skipTrivia() {
    while true {
      skipWhitespace()
      guard mayBeTrivia else { return }
      if let comment = comment() {
        offset = comment.range.upperBound
      } else {
        let length = json5WhitespaceLength()
        if length == 0 { return }
        offset += length
      }
    }
  }
}
