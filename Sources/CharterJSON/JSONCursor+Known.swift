public import CharterDiagnostics

// Values that stand as they mostly do. Whatever does not is left where it is, for the operations that
// know all of the grammar and what is wrong with a text.

extension JSONCursor {
  /// Reads the next key and its colon if it is plainly one of some names, or goes out of an object
  /// that plainly ends; otherwise reads nothing.
  ///
  /// - Parameters:
  ///   - names: The names.
  ///   - places: The places of those that are looked for, the likeliest first.
  /// - Returns: What came next.
  package mutating func nextMember(
    amongKnown names: JSONNames, _ places: Range<Int>
  ) -> JSONNames.Met {
    let end = scanner.end
    var place = scanner.offset
    guard place &+ 9 <= end else { return .other }
    var head = scanner.bytes.word(at: place)
    let byte = UInt8(truncatingIfNeeded: head)
    if byte == UInt8(ascii: "}") {
      scanner.offset &+= 1
      depth &-= 1
      isFresh = false
      return .end
    }
    if !isFresh {
      guard byte == UInt8(ascii: ",") else { return .other }
      place &+= 1
      head = scanner.bytes.word(at: place)
    }
    if UInt8(truncatingIfNeeded: head) <= 0x20 {
      place = scanner.whitespaceEnd(from: place)
      guard place &+ 8 <= end else { return .other }
      head = scanner.bytes.word(at: place)
    }
    for name in places {
      let keyEnd = names.end(of: name, at: place, in: scanner.bytes, head)
      if keyEnd < 0 { continue }
      guard keyEnd < end else { break }
      scanner.offset = keyEnd
      isFresh = false
      return .name(name)
    }
    return .other
  }

  /// The range of the key that was read last by ``nextMember(amongKnown:_:)``, with its quotes.
  @inline(__always)
  package func knownKey(_ place: Int, of names: JSONNames) -> SourceRange {
    let end = scanner.offset &- 1
    return SourceRange(end &+ 1 &- names.entries[place].count, end)
  }

  /// Reads the next key of an object that should have no others than some names.
  ///
  /// - Parameter names: The names, mostly met in their order.
  /// - Returns: The place of the name, after which its value has to be read or skipped; the number of
  ///   names for any other key, or one with escapes; `nil` at the end of the object.
  /// - Throws: The mistake for which the text is no JSON.
  package mutating func nextMember(of names: JSONNames) throws(JSONError) -> Int? {
    switch nextMember(amongKnown: names, 0..<names.count) {
    case .name(let place): return place
    case .end: return nil
    case .other: break
    }
    guard let key = try nextMember() else { return nil }
    guard !key.hasEscapes else { return names.count }
    for place in 0..<names.count where hasBytes(key, of: names, place) { return place }
    return names.count
  }

  /// Whether a string comes next without white space before it.
  @inlinable @inline(__always)
  package var isAtString: Bool { scanner.isAt("\"") }

  /// Reads `true` or `false` if one plainly comes next; otherwise nothing.
  @inlinable @inline(__always)
  package mutating func nextKnownBoolean() -> Bool? {
    scanner.skipWhitespace()
    guard scanner.offset &+ 8 <= scanner.end else { return nil }
    let word = scanner.bytes.word(at: scanner.offset)
    // The first byte is the lowest: "true" and "fals".
    switch UInt32(truncatingIfNeeded: word) {
    case 0x6575_7274 where !scanner.isWordByte(UInt8(truncatingIfNeeded: word &>> 32)):
      scanner.offset &+= 4
      return true
    case 0x736C_6166
    where UInt8(truncatingIfNeeded: word &>> 32) == UInt8(ascii: "e")
      && !scanner.isWordByte(UInt8(truncatingIfNeeded: word &>> 40)):
      scanner.offset &+= 5
      return false
    default: return nil
    }
  }

  /// Reads a whole number without a sign and of up to 18 digits if one within some bounds plainly
  /// comes next; otherwise nothing.
  @inlinable @inline(__always)
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
  @inlinable @inline(__always)
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
  @inlinable @inline(__always)
  package mutating func pass(_ contents: Range<Int>) {
    scanner.offset = contents.upperBound &+ 1
  }
}
