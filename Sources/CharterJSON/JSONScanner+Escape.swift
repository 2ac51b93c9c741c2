import CharterDiagnostics

extension JSONScanner {
  /// An escape as it stands in a string.
  struct Escape {
    /// The range from its backslash; of both halves of a surrogate pair.
    let range: SourceRange

    /// What it stands for: U+FFFD where it is malformed, nothing for a line continuation.
    let scalar: Unicode.Scalar?

    /// What is wrong with it.
    let mistake: JSONError?
  }

  /// The escape at the offset, in a string that began at another.
  func escape(inStringFrom start: Int) -> Escape {
    guard let letter = byte(after: 1) else {
      return broken(1, .unterminatedString, SourceRange(start, end))
    }
    switch letter {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"):
      return simple(Unicode.Scalar(letter))
    case UInt8(ascii: "b"): return simple("\u{8}")
    case UInt8(ascii: "f"): return simple("\u{C}")
    case UInt8(ascii: "n"): return simple("\n")
    case UInt8(ascii: "r"): return simple("\r")
    case UInt8(ascii: "t"): return simple("\t")
    case UInt8(ascii: "u"): return unicodeEscape()
    default: return otherEscape(letter)
    }
  }

  private func otherEscape(_ letter: UInt8) -> Escape {
    let lineEnd = lineEndLength(at: offset + 1)
    if lineEnd > 0 {
      let range = range(1 + lineEnd)
      let mistake =
        dialect == .json5 ? nil : JSONError(.needsJSON5(.lineContinuation), self.range(1))
      return Escape(range: range, scalar: nil, mistake: mistake)
    }
    guard let (scalar, length) = UTF8Sequence.scalar(bytes, at: offset + 1, end: end) else {
      let length = UTF8Sequence.malformedLength(bytes, at: offset + 1, end: end)
      return broken(1 + length, .malformedUTF8, range(1 + length).dropping(1))
    }
    guard dialect == .json5 else {
      return Escape(
        range: range(1 + length), scalar: scalar,
        mistake: JSONError(.unknownEscape, range(1 + length)))
    }
    switch letter {
    case UInt8(ascii: "v"): return simple("\u{B}")
    case UInt8(ascii: "x"):
      guard let value = hexadecimal(2, at: offset + 2) else { return malformedEscape(2) }
      return Escape(range: range(4), scalar: Unicode.Scalar(value), mistake: nil)
    case UInt8(ascii: "0"):
      guard let next = byte(after: 2), isDigit(next) else { return simple("\0") }
      return broken(2, .unknownEscape, range(2))
    case UInt8(ascii: "1")...UInt8(ascii: "9"):
      return broken(2, .unknownEscape, range(2))
    default:
      return Escape(range: range(1 + length), scalar: scalar, mistake: nil)
    }
  }

  /// The escape `\uXXXX` at the offset, or two of them for a surrogate pair.
  private func unicodeEscape() -> Escape {
    guard let value = hexadecimal(4, at: offset + 2) else { return malformedEscape(4) }
    if let scalar = Unicode.Scalar(value) {
      return Escape(range: range(6), scalar: scalar, mistake: nil)
    }
    guard value < 0xDC00, byte(after: 6) == 0x5C, byte(after: 7) == UInt8(ascii: "u"),
      let low = hexadecimal(4, at: offset + 8), (0xDC00...0xDFFF).contains(low)
    else { return broken(6, .loneSurrogate, range(6)) }
    let pair = 0x10000 + (value - 0xD800) << 10 + (low - 0xDC00)
    return Escape(range: range(12), scalar: Unicode.Scalar(pair), mistake: nil)
  }

  /// The value of a number of hexadecimal digits, if they stand at a place.
  func hexadecimal(_ count: Int, at place: Int) -> UInt32? {
    guard place + count <= end else { return nil }
    var value: UInt32 = 0
    for byte in bytes[place..<(place + count)] {
      guard let digit = hexadecimalDigit(byte) else { return nil }
      value = value << 4 | digit
    }
    return value
  }

  func hexadecimalDigit(_ byte: UInt8) -> UInt32? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(byte - UInt8(ascii: "0"))
    case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt32(byte - UInt8(ascii: "A") + 10)
    case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt32(byte - UInt8(ascii: "a") + 10)
    default: nil
    }
  }

  private func simple(_ scalar: Unicode.Scalar) -> Escape {
    Escape(range: range(2), scalar: scalar, mistake: nil)
  }

  /// An escape with too few digits: the backslash, its letter and the digits there are.
  private func malformedEscape(_ count: Int) -> Escape {
    var length = 2
    while length < 2 + count, let byte = byte(after: length), hexadecimalDigit(byte) != nil {
      length += 1
    }
    return broken(length, .malformedEscape, range(length))
  }

  private func broken(_ length: Int, _ kind: JSONError.Kind, _ place: SourceRange) -> Escape {
    Escape(range: range(length), scalar: "\u{FFFD}", mistake: JSONError(kind, place))
  }
}

extension SourceRange {
  /// The range without some of its first bytes.
  fileprivate func dropping(_ count: Int) -> SourceRange {
    SourceRange(lowerBound + count, upperBound)
  }
}
