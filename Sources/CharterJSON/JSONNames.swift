import CharterDiagnostics

/// Names of members, laid out so that a cursor compares keys with them where they stand.
///
/// Names are compared byte for byte with what a file writes between the quotes. A key that spells
/// the same name with escapes is none of them.
package final class JSONNames: Sendable {
  /// A name as a compact file writes it: in quotes and with the colon behind it.
  struct Entry: Sendable {
    /// The first eight bytes as a word, the first one lowest.
    let head: UInt64

    /// The bits of the head that count.
    let mask: UInt64

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
      var head: UInt64 = 0
      for index in 0..<min(8, count) {
        head |= UInt64(bytes[start + index]) &<< (8 &* UInt64(index))
      }
      entries.append(
        Entry(
          head: head,
          mask: count >= 8 ? .max : (1 &<< (8 &* UInt64(count))) &- 1,
          start: start, count: count,
          needsEscapes: name.utf8.contains {
            $0 < 0x20 || $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "\\")
          }))
    }
    self.entries = entries
    self.bytes = bytes
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
    // The last word ends with the colon and may begin before the end of the one before it.
    let last = entry.count &- 8
    var step = 8
    while step < last {
      guard bytes.word(at: entry.start &+ step) == text.word(at: offset &+ step) else { return -1 }
      step &+= 8
    }
    return bytes.word(at: entry.start &+ last) == text.word(at: offset &+ last) ? end : -1
  }
}
