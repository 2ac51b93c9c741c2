import CharterDiagnostics

extension JSONScanner {
  /// Moves to the next byte of a string that is not plain: the quote, a backslash, a control
  /// character, a byte that is not UTF-8, or the end.
  @inline(__always)
  mutating func skipPlain(quote: UInt8) {
    let bytes = self.bytes
    let end = self.end
    var place = offset
    while place < end {
      while place &+ 8 <= end {
        let stops = Self.stops(in: bytes.word(at: place), quote: quote)
        if stops != 0 {
          place &+= stops.trailingZeroBitCount &>> 3
          break
        }
        place &+= 8
      }
      guard place < end else { break }
      let byte = bytes[place]
      if byte >= 0x80 {
        let length = UTF8Sequence.length(bytes, at: place, end: end)
        if length == 0 { break }
        place &+= length
      } else if byte < 0x20 || byte == quote || byte == 0x5C {
        break
      } else {
        place &+= 1
      }
    }
    offset = place
  }

  /// A word whose lowest set bit lies in the first byte that is not plain; 0 where all are.
  @inline(__always)
  static func stops(in word: UInt64, quote: UInt8) -> UInt64 {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let quotes = (word ^ (ones &* UInt64(quote))) &- ones
    let backslashes = (word ^ (ones &* 0x5C)) &- ones
    let controls = word &- (ones &* 0x20)
    // A borrow reaches only bytes above one that is not plain itself.
    return (quotes | backslashes | controls | word) & (ones &* 0x80)
  }
}
