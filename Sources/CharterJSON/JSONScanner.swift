import CharterDiagnostics

/// The bytes of a text and a place in them: the lexical level that every reader here shares.
///
/// Its operations move past one token. What is wrong is returned or thrown as a value, so that the
/// cursor can stop at a mistake and the tree reader can note it and go on.
@usableFromInline
struct JSONScanner: Sendable {
  /// The bytes of the whole text.
  @usableFromInline let bytes: [UInt8]

  /// The grammar.
  let dialect: JSONDialect

  /// The offset one past the last byte to read.
  @usableFromInline var end: Int

  /// The offset of the next byte.
  @usableFromInline var offset: Int

  /// Starts at an offset; a byte-order mark at the very start of the bytes is passed over.
  init(_ bytes: [UInt8], dialect: JSONDialect, from start: Int, to end: Int) {
    self.bytes = bytes
    self.dialect = dialect
    self.end = min(max(0, end), bytes.count)
    offset = min(max(0, start), self.end)
    if offset == 0, self.end >= 3, bytes[0] == 0xEF, bytes[1] == 0xBB, bytes[2] == 0xBF {
      offset = 3
    }
  }

  /// The next byte, or `nil` at the end.
  @inlinable @inline(__always)
  var byte: UInt8? { offset < end ? bytes[offset] : nil }

  /// Whether the next byte is this one.
  @inlinable @inline(__always)
  func isAt(_ byte: Unicode.Scalar) -> Bool {
    offset < end && bytes[offset] == UInt8(ascii: byte)
  }

  /// The byte at a distance from the next one, or `nil` beyond the end.
  func byte(after distance: Int) -> UInt8? {
    offset + distance < end ? bytes[offset + distance] : nil
  }

  /// Moves past spaces, tabs and line ends.
  @inlinable @inline(__always)
  mutating func skipWhitespace() {
    // Compact texts have none, so that the loop stays out of the way.
    if offset < end, bytes[offset] <= 0x20 { offset = whitespaceEnd(from: offset) }
  }

  /// The end of the spaces, tabs and line ends from a place on.
  @usableFromInline
  func whitespaceEnd(from start: Int) -> Int {
    let bytes = self.bytes
    let end = self.end
    var place = start
    while place < end {
      // Files that people read are indented, so that spaces come in runs.
      if place &+ 8 <= end {
        let others = bytes.word(at: place) ^ 0x2020_2020_2020_2020
        place &+= others.trailingZeroBitCount &>> 3
        if others == 0 { continue }
      }
      let byte = bytes[place]
      guard byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 else { break }
      place &+= 1
    }
    return place
  }

  /// The range of a number of bytes from the next one.
  func range(_ count: Int) -> SourceRange {
    SourceRange(offset, min(offset + count, end))
  }

  /// The text of a range.
  func text(_ range: SourceRange) -> String {
    String(decoding: bytes, in: range.lowerBound..<range.upperBound)
  }
}
