import CharterDiagnostics

/// Names of members, laid out so that a cursor compares keys with them where they stand.
///
/// Names are compared byte for byte with what a file writes between the quotes. A key that spells
/// the same name with escapes is none of them.
package final class JSONNames: Sendable {
  /// A name with the quote that closes it.
  struct Entry: Sendable {
    /// The first eight bytes as a word, the first one lowest.
    let head: UInt64

    /// The bits of the head that count.
    let mask: UInt64

    /// Where the bytes lie in the table.
    let start: Int

    /// The number of bytes, without the quote.
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
    for name in names {
      let start = bytes.count
      bytes.append(contentsOf: name.utf8)
      let count = bytes.count - start
      bytes.append(UInt8(ascii: "\""))
      var head: UInt64 = 0
      for index in 0..<min(8, count + 1) {
        head |= UInt64(bytes[start + index]) &<< (8 &* UInt64(index))
      }
      entries.append(
        Entry(
          head: head,
          mask: count >= 7 ? .max : (1 &<< (8 &* UInt64(count + 1))) &- 1,
          start: start, count: count,
          needsEscapes: name.utf8.contains {
            $0 < 0x20 || $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "\\")
          }))
    }
    self.entries = entries
    self.bytes = bytes
  }

  /// The bytes of a name.
  package func bytes(of place: Int) -> ArraySlice<UInt8> {
    let entry = entries[place]
    return bytes[entry.start..<entry.start + entry.count]
  }

  /// Whether the name at a place, with its quote, stands at an offset of a text, of which eight
  /// bytes from there are known.
  @inline(__always)
  func stands(_ place: Int, at offset: Int, of text: [UInt8], _ head: UInt64) -> Bool {
    let entry = entries[place]
    guard (entry.head ^ head) & entry.mask == 0, !entry.needsEscapes else { return false }
    if entry.count < 8 { return true }
    // The last word ends with the quote and may begin before the end of the one before it.
    let last = entry.count &- 7
    guard offset &+ last &+ 8 <= text.count else { return false }
    var step = 8
    while step < last {
      guard bytes.word(at: entry.start &+ step) == text.word(at: offset &+ step) else {
        return false
      }
      step &+= 8
    }
    return bytes.word(at: entry.start &+ last) == text.word(at: offset &+ last)
  }
}
