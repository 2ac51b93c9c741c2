import CharterDiagnostics

extension JSONScanner {
  /// A key without quotes.
  struct Identifier {
    /// The range as written.
    let range: SourceRange

    /// The name, where it is not just the bytes of the range.
    let decoded: String?
  }

  /// The ECMAScript 5.1 identifier at the offset, if all of the bare word there is one.
  ///
  /// Reserved words count, as JSON5 allows them as keys.
  func identifier() -> Identifier? {
    var plainEnd = offset
    while plainEnd < end,
      isPlainIdentifierByte(bytes[plainEnd]) || (plainEnd > offset && isDigit(bytes[plainEnd]))
    {
      plainEnd += 1
    }
    guard plainEnd > offset, isWordEnd(plainEnd), plainEnd == end || bytes[plainEnd] < 0x80 else {
      return generalIdentifier()
    }
    let range = SourceRange(offset, plainEnd)
    return Identifier(range: range, decoded: nil)
  }

  private func isPlainIdentifierByte(_ byte: UInt8) -> Bool {
    switch byte | 0x20 {
    case UInt8(ascii: "a")...UInt8(ascii: "z"): true
    default: byte == UInt8(ascii: "_") || byte == UInt8(ascii: "$")
    }
  }

  /// An identifier that may have escapes and letters of any script.
  @inline(never)
  private func generalIdentifier() -> Identifier? {
    var name = String.UnicodeScalarView()
    var place = offset
    while place < end {
      let scalar: Unicode.Scalar
      let length: Int
      if bytes[place] == 0x5C {
        guard place + 1 < end, bytes[place + 1] == UInt8(ascii: "u"),
          let value = hexadecimal(4, at: place + 2), let escaped = Unicode.Scalar(value)
        else { return nil }
        scalar = escaped
        length = 6
        guard isIdentifierPart(scalar) else { return nil }
      } else {
        guard let found = UTF8Sequence.scalar(bytes, at: place, end: end) else { break }
        (scalar, length) = found
        guard isIdentifierPart(scalar) else { break }
      }
      if name.isEmpty, !isIdentifierStart(scalar) { return nil }
      name.append(scalar)
      place += length
    }
    guard !name.isEmpty, place >= word().upperBound else { return nil }
    return Identifier(
      range: SourceRange(offset, place), decoded: String(name).withMarksInOrder)
  }

  private func isIdentifierStart(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "_", "$": return true
    default:
      if scalar.isASCII { return false }
      switch scalar.properties.generalCategory {
      case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
        .letterNumber:
        return true
      default: return false
      }
    }
  }

  func isIdentifierPart(_ scalar: Unicode.Scalar) -> Bool {
    if isIdentifierStart(scalar) { return true }
    switch scalar {
    case "0"..."9", "\u{200C}", "\u{200D}": return true
    default:
      if scalar.isASCII { return false }
      switch scalar.properties.generalCategory {
      case .nonspacingMark, .spacingMark, .decimalNumber, .connectorPunctuation: return true
      default: return false
      }
    }
  }
}
