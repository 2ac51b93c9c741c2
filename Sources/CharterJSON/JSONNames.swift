import CharterDiagnostics

/// Names of members, laid out so that a cursor compares keys with them where they stand.
///
/// Names are compared byte for byte with what a file writes between the quotes. A key that spells
/// the same name with escapes is none of them.
package final class JSONNames: Sendable {
  /// What comes next in an object.
  package enum Met: Equatable {
    /// The name at a place, whose value has to be read or skipped now.
    case name(Int)

    /// The end of the object, of which the cursor is out now.
    case end

    /// Something that was not read; ``JSONCursor/nextMember()`` tells what it is.
    case other
  }

  /// A name as a compact file writes it: in quotes and with the colon behind it.
  struct Entry: Sendable {
    /// The first eight bytes as a word, the first one lowest.
    let head: UInt64

    /// The bits of the head that count.
    let mask: UInt64

    /// The last eight bytes as a word, which may begin before the end of the head; 0 of a name that
    /// the head is all of.
    let tail: UInt64

    /// Where the bytes lie in the table.
    let start: Int

    /// The number of bytes, with quotes and colon.
    let count: Int

    /// Whether no file can write the name as it is.
    let needsEscapes: Bool
  }

  let entries: [Entry]
  let bytes: [UInt8]

  /// Makes a table of names; each is found at its place.
  package init(_ names: [String]) {
    var entries: [Entry] = []
    var bytes: [UInt8] = []
    entries.reserveCapacity(names.count)
    bytes.reserveCapacity(16 * names.count)
    for name in names {
      let start = bytes.count
      bytes.append(UInt8(ascii: "\""))
      bytes.append(contentsOf: name.utf8)
      bytes.append(UInt8(ascii: "\""))
      bytes.append(UInt8(ascii: ":"))
      let count = bytes.count - start
      entries.append(
        Entry(
          head: Self.word(bytes[start..<min(start + 8, start + count)]),
          mask: count >= 8 ? .max : (1 &<< (8 &* UInt64(count))) &- 1,
          tail: count > 8 ? Self.word(bytes[(start + count - 8)...]) : 0,
          start: start, count: count,
          needsEscapes: name.utf8.contains {
            $0 < 0x20 || $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "\\")
          }))
    }
    self.entries = entries
    self.bytes = bytes
  }

  /// Up to eight bytes as a word, the first one lowest.
  private static func word(_ bytes: ArraySlice<UInt8>) -> UInt64 {
    bytes.reversed().reduce(0) { $0 &<< 8 | UInt64($1) }
  }

  /// The number of names.
  package var count: Int { entries.count }

  /// The bytes of a name.
  package func bytes(of place: Int) -> ArraySlice<UInt8> {
    let entry = entries[place]
    return bytes[entry.start + 1..<entry.start + entry.count - 2]
  }

  /// Where a text goes on behind the name at a place and its colon, if they stand at an offset, of
  /// which eight bytes from there are known; otherwise -1.
  @inline(__always)
  func end(of place: Int, at offset: Int, in text: [UInt8], _ head: UInt64) -> Int {
    let entry = entries[place]
    guard (entry.head ^ head) & entry.mask == 0, !entry.needsEscapes else { return -1 }
    let end = offset &+ entry.count
    if entry.count <= 8 { return end }
    guard end <= text.count else { return -1 }
    // The last word ends with the colon.
    guard text.word(at: end &- 8) == entry.tail else { return -1 }
    return entry.count <= 16 || hasMiddle(of: entry, at: offset, in: text) ? end : -1
  }

  /// Whether what lies between the first and the last eight bytes of a name stands in a text where
  /// the name begins at an offset; not inlined, as few names are so long.
  @inline(never)
  private func hasMiddle(of entry: Entry, at offset: Int, in text: [UInt8]) -> Bool {
    var step = 8
    while step < entry.count &- 8 {
      guard bytes.word(at: entry.start &+ step) == text.word(at: offset &+ step) else {
        return false
      }
      step &+= 8
    }
    return true
  }
}
