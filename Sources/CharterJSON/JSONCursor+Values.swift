package import CharterDiagnostics

extension JSONCursor {
  /// Reads the string that comes next.
  package mutating func readString() throws(JSONError) -> JSONStringToken {
    if !scanner.isAt("\"") {
      guard try nextKind() == .string else { throw scanner.valueMistake() }
    }
    return try scanString()
  }

  /// Reads the number that comes next and gives the range of its exact text.
  package mutating func readNumber() throws(JSONError) -> SourceRange {
    scanner.skipWhitespace()
    guard let byte = scanner.byte, scanner.isDigit(byte) || byte == UInt8(ascii: "-") else {
      throw scanner.valueMistake()
    }
    return try scanner.number()
  }

  /// Reads the Boolean that comes next.
  package mutating func readBoolean() throws(JSONError) -> Bool {
    guard try nextKind() == .boolean, let (value, length) = scanner.literal(),
      case .boolean(let boolean) = value
    else { throw scanner.valueMistake() }
    scanner.offset &+= length
    return boolean
  }

  /// Reads the `null` that comes next.
  package mutating func readNull() throws(JSONError) {
    guard try nextKind() == .null, let (_, length) = scanner.literal() else {
      throw scanner.valueMistake()
    }
    scanner.offset &+= length
  }

  /// Skips the value that comes next, whatever it is, and gives its range.
  ///
  /// All of it is checked: grammar, escapes, UTF-8, numbers and depth.
  @discardableResult
  package mutating func skipValue() throws(JSONError) -> SourceRange {
    scanner.skipWhitespace()
    let start = scanner.offset
    if scanner.skipSoundValue(depth: Self.depthLimit &- depth) {
      isFresh = false
    } else {
      try skipWithCare()
    }
    return SourceRange(start, scanner.offset)
  }

  /// Skips the value that comes next piece by piece, up to what is wrong with it.
  private mutating func skipWithCare() throws(JSONError) {
    switch try nextKind() {
    case .string: _ = try scanString()
    case .number: _ = try scanner.number()
    case .boolean, .null:
      guard let (_, length) = scanner.literal() else { throw scanner.valueMistake() }
      scanner.offset &+= length
    case .array:
      try beginArray()
      while try nextElement() { try skipWithCare() }
    case .object:
      try beginObject()
      while try nextMember() != nil { try skipWithCare() }
    }
  }

  /// Reads the string whose opening quote stands at the offset.
  @inline(__always)
  mutating func scanString() throws(JSONError) -> JSONStringToken {
    let open = scanner.offset
    var hasEscapes = false
    scanner.offset &+= 1
    while true {
      scanner.skipPlain(quote: UInt8(ascii: "\""))
      if scanner.isAt("\"") { break }
      guard scanner.isAt("\\") else { throw scanner.stringMistake(from: open) }
      let escape = scanner.escape(inStringFrom: open)
      if let mistake = escape.mistake { throw mistake }
      hasEscapes = true
      scanner.offset = escape.range.upperBound
    }
    let contents = SourceRange(open &+ 1, scanner.offset)
    scanner.offset &+= 1
    return JSONStringToken(contents: contents, hasEscapes: hasEscapes)
  }
}

// Text of tokens.

extension JSONCursor {
  /// The decoded text of a string.
  package func decode(_ token: JSONStringToken) -> String {
    token.hasEscapes ? scanner.decode(token.contents) : scanner.text(token.contents)
  }

  /// Whether the same bytes stand in two ranges.
  package func hasSameBytes(_ range: SourceRange, _ other: SourceRange) -> Bool {
    guard range.count == other.count else { return false }
    for index in 0..<range.count
    where scanner.bytes[range.lowerBound &+ index] != scanner.bytes[other.lowerBound &+ index] {
      return false
    }
    return true
  }

  /// Whether a string without escapes has no scalar from U+0300 on, below which none combines or
  /// decomposes.
  package func isPlainlyComposed(_ token: JSONStringToken) -> Bool {
    guard !token.hasEscapes else { return false }
    var place = token.contents.lowerBound
    let end = token.contents.upperBound
    // U+0300 is CC 80, and no byte of a smaller scalar is as large as CC.
    while place &+ 8 <= end {
      let word = scanner.bytes.word(at: place)
      let atLeast = (word & 0x7F7F_7F7F_7F7F_7F7F) &+ 0x3434_3434_3434_3434
      guard atLeast & word & 0x8080_8080_8080_8080 == 0 else { return false }
      place &+= 8
    }
    while place < end {
      if scanner.bytes[place] >= 0xCC { return false }
      place &+= 1
    }
    return true
  }

  /// The byte at an offset.
  package func byte(at offset: Int) -> UInt8 { scanner.bytes[offset] }

  /// Whether a number is written with digits alone.
  package func isNatural(_ range: SourceRange) -> Bool {
    for index in range.lowerBound..<range.upperBound where !scanner.isDigit(scanner.bytes[index]) {
      return false
    }
    return true
  }

  /// The text of a range, such as a number's.
  package func text(in range: SourceRange) -> String {
    scanner.text(range)
  }

  /// Whether a string without escapes is one of some names.
  package func hasBytes(_ token: JSONStringToken, of names: JSONNames, _ place: Int) -> Bool {
    let name = names.bytes(of: place)
    guard name.count == token.contents.count else { return false }
    let distance = token.contents.lowerBound &- name.startIndex
    for index in name.indices where name[index] != scanner.bytes[index &+ distance] { return false }
    return true
  }

  /// Whether the decoded text of a string is this one, compared byte for byte.
  package func matches(_ token: JSONStringToken, _ text: String) -> Bool {
    guard !token.hasEscapes else { return decode(token).utf8.elementsEqual(text.utf8) }
    let contents = token.contents
    guard contents.count == text.utf8.count else { return false }
    let expected = text.utf8.span
    for index in 0..<contents.count
    where scanner.bytes[contents.lowerBound &+ index] != expected[index] { return false }
    return true
  }
}
