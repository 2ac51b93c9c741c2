import CharterDiagnostics

// Passing over values in one loop. What is wrong with a value is for the operations to tell that read
// it piece by piece.

extension JSONScanner {
  /// The most containers in each other that are passed over in one loop: a bit is kept of each.
  private static let skippedDepth = UInt64.bitWidth

  /// Moves past the value of strict JSON at the offset if there is no mistake in it.
  ///
  /// All of it is checked: grammar, escapes, UTF-8 and numbers.
  ///
  /// - Parameter limit: How many containers may lie in each other.
  /// - Returns: Whether it did; where not, or where too many containers lie in each other, the offset
  ///   stays where it was.
  /// - Complexity: O(*n*) in the number of bytes.
  mutating func skipSoundValue(depth limit: Int) -> Bool {
    guard let end = soundValueEnd(depth: min(limit, Self.skippedDepth)) else { return false }
    offset = end
    return true
  }

  private func soundValueEnd(depth limit: Int) -> Int? {
    let bytes = self.bytes
    let end = self.end
    var place = offset
    // The innermost container is the lowest bit, 1 for an object.
    var containers: UInt64 = 0
    var depth = 0
    while true {
      place = spaceEnd(bytes, from: place, to: end)
      guard place < end else { return nil }
      let byte = bytes[place]
      switch byte {
      case UInt8(ascii: "\""):
        place = stringEnd(bytes, from: place, to: end)
        guard place > 0 else { return nil }
      case UInt8(ascii: "{"), UInt8(ascii: "["):
        guard depth < limit else { return nil }
        depth &+= 1
        containers = containers &<< 1 | (byte == UInt8(ascii: "{") ? 1 : 0)
        place = spaceEnd(bytes, from: place &+ 1, to: end)
        // The closing brackets stand two places behind the opening ones.
        guard place < end, bytes[place] == byte &+ 2 else {
          if containers & 1 == 1 {
            place = keyEnd(bytes, from: place, to: end)
            guard place > 0 else { return nil }
          }
          continue
        }
        place &+= 1
        depth &-= 1
        containers &>>= 1
      default:
        place = wordEnd(from: place)
        guard place > 0 else { return nil }
      }
      // A value has ended, and with it perhaps some of the containers around it.
      while true {
        if depth == 0 { return place }
        place = spaceEnd(bytes, from: place, to: end)
        guard place < end else { return nil }
        let byte = bytes[place]
        place &+= 1
        if byte == UInt8(ascii: ",") { break }
        guard byte == (containers & 1 == 1 ? UInt8(ascii: "}") : UInt8(ascii: "]")) else {
          return nil
        }
        depth &-= 1
        containers &>>= 1
      }
      if containers & 1 == 1 {
        place = keyEnd(bytes, from: spaceEnd(bytes, from: place, to: end), to: end)
        guard place > 0 else { return nil }
      }
    }
  }

  // Each of these gives the place behind what it passes over, 0 for what has a mistake.

  @inline(__always)
  private func spaceEnd(_ bytes: [UInt8], from place: Int, to end: Int) -> Int {
    place < end && bytes[place] <= 0x20 ? whitespaceEnd(from: place) : place
  }

  /// Passes over a key and its colon.
  @inline(__always)
  private func keyEnd(_ bytes: [UInt8], from start: Int, to end: Int) -> Int {
    guard start < end, bytes[start] == UInt8(ascii: "\"") else { return 0 }
    var place = stringEnd(bytes, from: start, to: end)
    guard place > 0 else { return 0 }
    place = spaceEnd(bytes, from: place, to: end)
    guard place < end, bytes[place] == UInt8(ascii: ":") else { return 0 }
    return place &+ 1
  }

  /// Passes over the string whose opening quote stands at a place.
  @inline(__always)
  private func stringEnd(_ bytes: [UInt8], from start: Int, to end: Int) -> Int {
    var place = start &+ 1
    while place &+ 8 <= end {
      let stops = Self.stops(in: bytes.word(at: place), quote: UInt8(ascii: "\""))
      if stops == 0 {
        place &+= 8
        continue
      }
      place &+= stops.trailingZeroBitCount &>> 3
      if bytes[place] == UInt8(ascii: "\"") { return place &+ 1 }
      break
    }
    return strangeStringEnd(from: place)
  }

  /// Passes over the rest of a string that has more than plain ASCII in it, or ends with the text.
  private func strangeStringEnd(from start: Int) -> Int {
    var scanner = self
    scanner.offset = start
    while true {
      scanner.skipPlain(quote: UInt8(ascii: "\""))
      if scanner.isAt("\"") { return scanner.offset &+ 1 }
      guard scanner.isAt("\\") else { return 0 }
      let escape = scanner.escape(inStringFrom: start)
      guard escape.mistake == nil else { return 0 }
      scanner.offset = escape.range.upperBound
    }
  }

  /// Passes over a number, `true`, `false` or `null`.
  private func wordEnd(from start: Int) -> Int {
    var scanner = self
    scanner.offset = start
    guard let byte = scanner.byte else { return 0 }
    if scanner.isDigit(byte) || byte == UInt8(ascii: "-") { return scanner.plainNumberEnd() ?? 0 }
    return scanner.literal().map { start &+ $0.length } ?? 0
  }
}
