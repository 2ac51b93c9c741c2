package import CharterDiagnostics

// Values that stand as they mostly do. Whatever does not is left where it is, for the operations that
// know all of the grammar and what is wrong with a text.

extension JSONCursor {
  /// Reads the next key and its colon if it is plainly one of some names; otherwise nothing.
  ///
  /// - Parameters:
  ///   - names: The names.
  ///   - places: The places of those that are looked for, the likeliest first.
  /// - Returns: The place of the name, after which its value has to be read or skipped, or `nil`:
  ///   then nothing was read, and ``nextMember()`` tells what comes next.
  package mutating func nextMember(
    amongKnown names: JSONNames, _ places: Range<Int>
  ) -> Int? {
    let start = scanner.offset
    if !isFresh {
      guard scanner.isAt(",") else { return nil }
      scanner.offset &+= 1
    }
    scanner.skipWhitespace()
    let name = scanner.offset &+ 1
    guard scanner.isAt("\""), name &+ 8 <= scanner.end else {
      scanner.offset = start
      return nil
    }
    let head = scanner.bytes.word(at: name)
    for place in places where names.stands(place, at: name, of: scanner.bytes, head) {
      let end = name &+ names.entries[place].count &+ 1
      guard end < scanner.end, scanner.bytes[end] == UInt8(ascii: ":") else { break }
      scanner.offset = end &+ 1
      isFresh = false
      return place
    }
    scanner.offset = start
    return nil
  }

  /// The range of the key that was read last by ``nextMember(amongKnown:_:)``, with its quotes.
  @inline(__always)
  package func knownKey(_ place: Int, of names: JSONNames) -> SourceRange {
    let end = scanner.offset &- 1
    return SourceRange(end &- names.entries[place].count &- 2, end)
  }

  /// Reads `true` or `false` if one plainly comes next; otherwise nothing.
  package mutating func nextKnownBoolean() -> Bool? {
    scanner.skipWhitespace()
    guard let (value, length) = scanner.literal(), case .boolean(let boolean) = value else {
      return nil
    }
    scanner.offset &+= length
    return boolean
  }

  /// Reads a whole number without a sign and of up to 18 digits if one within some bounds plainly
  /// comes next; otherwise nothing.
  package mutating func nextKnownNatural(within bounds: ClosedRange<UInt64>) -> UInt64? {
    scanner.skipWhitespace()
    var place = scanner.offset
    let limit = min(place &+ 18, scanner.end)
    guard place < limit else { return nil }
    var value = UInt64(scanner.bytes[place] &- UInt8(ascii: "0"))
    // A zero stands alone.
    guard 1...9 ~= value else { return nil }
    place &+= 1
    while place < limit {
      let digit = scanner.bytes[place] &- UInt8(ascii: "0")
      guard digit <= 9 else { break }
      value = value &* 10 &+ UInt64(digit)
      place &+= 1
    }
    guard scanner.isWordEnd(place), bounds.contains(value) else { return nil }
    scanner.offset = place
    return value
  }

  /// The contents of the string that comes next, if it is plainly of some length; it is not read.
  ///
  /// Nothing tells yet that it has no escapes: whoever takes it has to look at each of its bytes.
  package mutating func peekString(ofLength count: Int) -> Range<Int>? {
    scanner.skipWhitespace()
    let start = scanner.offset &+ 1
    let end = start &+ count
    guard scanner.isAt("\""), end < scanner.end, scanner.bytes[end] == UInt8(ascii: "\"") else {
      return nil
    }
    return start..<end
  }

  /// Passes over the string whose contents ``peekString(ofLength:)`` gave.
  @inline(__always)
  package mutating func pass(_ contents: Range<Int>) {
    scanner.offset = contents.upperBound &+ 1
  }
}
