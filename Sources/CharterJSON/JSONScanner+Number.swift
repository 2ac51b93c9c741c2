import CharterDiagnostics

extension JSONScanner {
  /// How a bare word would do as a number.
  private enum NumberShape {
    case json
    case json5(JSON5Feature)
    case leadingZero
    case malformed
  }

  /// Moves past the number at the offset, also when it throws.
  mutating func number() throws(JSONError) -> SourceRange {
    let start = offset
    if let end = plainNumberEnd() {
      offset = end
      return SourceRange(start, end)
    }
    let word = word()
    offset = word.upperBound
    switch shape(of: word) {
    case .json: return word
    case .json5(let feature):
      if dialect == .json5 { return word }
      throw JSONError(.needsJSON5(feature), word)
    case .leadingZero: throw JSONError(.leadingZero, word)
    case .malformed: throw JSONError(.malformedNumber, word)
    }
  }

  /// The end of the number at the offset, if it is one of RFC 8259 and no word goes on behind it.
  @inline(__always)
  func plainNumberEnd() -> Int? {
    let bytes = self.bytes
    let end = self.end
    var place = offset
    @inline(__always) func digits() -> Bool {
      let start = place
      while place < end, isDigit(bytes[place]) { place &+= 1 }
      return place > start
    }
    if place < end, bytes[place] == UInt8(ascii: "-") { place &+= 1 }
    if place < end, bytes[place] == UInt8(ascii: "0") {
      place &+= 1
    } else if !digits() {
      return nil
    }
    if place < end, bytes[place] == UInt8(ascii: ".") {
      place &+= 1
      guard digits() else { return nil }
    }
    if place < end, bytes[place] | 0x20 == UInt8(ascii: "e") {
      place &+= 1
      if place < end, bytes[place] == UInt8(ascii: "+") || bytes[place] == UInt8(ascii: "-") {
        place &+= 1
      }
      guard digits() else { return nil }
    }
    return isWordEnd(place) ? place : nil
  }

  /// Whether a bare word is one of the numbers that only JSON5 knows by name.
  func isNonFinite(_ word: SourceRange) -> Bool {
    matches("Infinity", word) || matches("NaN", word)
  }

  private func shape(of word: SourceRange) -> NumberShape {
    var place = word.lowerBound
    var feature: JSON5Feature?
    func at(_ byte: Unicode.Scalar) -> Bool {
      place < word.upperBound && bytes[place] == UInt8(ascii: byte)
    }
    func digits() -> Int {
      let start = place
      while place < word.upperBound, isDigit(bytes[place]) { place += 1 }
      return place - start
    }
    if at("+") { feature = .leadingPlus }
    if at("+") || at("-") { place += 1 }
    if isNonFinite(SourceRange(place, word.upperBound)) { return .json5(feature ?? .nonFinite) }
    let startsWithZero = at("0")
    let first = place
    let whole = digits()
    if startsWithZero, whole == 1, at("x") || at("X") {
      let hex = bytes[(place + 1)..<word.upperBound]
      let isHexadecimal = !hex.isEmpty && hex.allSatisfy { hexadecimalDigit($0) != nil }
      return isHexadecimal ? .json5(feature ?? .hexadecimal) : .malformed
    }
    if at(".") {
      place += 1
      let fraction = digits()
      if whole == 0 { feature = feature ?? .leadingPoint }
      if fraction == 0 { feature = feature ?? .trailingPoint }
      if whole + fraction == 0 { return .malformed }
    } else if place == first {
      return .malformed
    }
    if at("e") || at("E") {
      place += 1
      if at("+") || at("-") { place += 1 }
      if digits() == 0 { return .malformed }
    }
    guard place == word.upperBound else { return .malformed }
    if startsWithZero, whole > 1 { return .leadingZero }
    return feature.map { .json5($0) } ?? .json
  }

  private func matches(_ literal: String, _ word: SourceRange) -> Bool {
    word.count == literal.utf8.count
      && bytes[word.lowerBound..<word.upperBound].elementsEqual(literal.utf8)
  }
}
