import CharterDiagnostics

// What is wrong at a place where something else was due. The cursor throws these and the tree
// reader notes them, so that both say the same about the same text. All of it is off the hot path.

extension JSONScanner {
  /// The mistake where a value should begin.
  func valueMistake() -> JSONError {
    if let mistake = characterMistake() { return mistake }
    if isAt("'") { return JSONError(.needsJSON5(.singleQuotes), range(1)) }
    let word = word()
    if word.count > 0 {
      let kind: JSONError.Kind = isNonFinite(word) ? .needsJSON5(.nonFinite) : .unknownWord
      return JSONError(kind, word)
    }
    return JSONError(isAtStructure ? .expectedValue : .unexpectedCharacter, unit())
  }

  /// The mistake where a key or the end of an object should stand.
  func keyMistake() -> JSONError {
    if byte == nil { return JSONError(.unclosed(.object), unit()) }
    if let mistake = characterMistake() { return mistake }
    if isAt("'") { return JSONError(.needsJSON5(.singleQuotes), range(1)) }
    if isAt("]") { return JSONError(.mismatchedBracket(.object), unit()) }
    if isAt(",") { return JSONError(.strayComma, unit()) }
    if let identifier = identifier() {
      return JSONError(.needsJSON5(.unquotedKey), identifier.range)
    }
    let word = word()
    if word.count > 0 { return JSONError(.malformedKey, word) }
    return JSONError(isAtStructure ? .expectedKey : .unexpectedCharacter, unit())
  }

  /// The mistake where the `:` after a key should stand.
  func colonMistake(after keyEnd: Int) -> JSONError {
    if byte == nil { return JSONError(.unclosed(.object), unit()) }
    if let mistake = characterMistake() { return mistake }
    if isAt("=") { return JSONError(.missingColon, unit()) }
    return JSONError(.missingColon, SourceRange(keyEnd, keyEnd))
  }

  /// The mistake where an element of an array should begin.
  func elementMistake() -> JSONError? {
    if byte == nil { return JSONError(.unclosed(.array), unit()) }
    if isAt("}") { return JSONError(.mismatchedBracket(.array), unit()) }
    if isAt(",") { return JSONError(.strayComma, unit()) }
    return nil
  }

  /// The mistake where a `,` or the closing bracket should stand.
  func separatorMistake(in container: JSONContainer, after previousEnd: Int) -> JSONError {
    if byte == nil { return JSONError(.unclosed(container), unit()) }
    if let mistake = characterMistake() { return mistake }
    switch container {
    case .object:
      if isAt("]") { return JSONError(.mismatchedBracket(.object), unit()) }
      if isAtKeyAndColon { return missingComma(previousEnd) }
    case .array:
      if isAt("}") { return JSONError(.mismatchedBracket(.array), unit()) }
      if previousEnd < offset, isAtValue { return missingComma(previousEnd) }
    }
    return JSONError(.expectedSeparator(container), unit())
  }

  /// The mistake where the text should have ended.
  func trailingMistake() -> JSONError {
    characterMistake() ?? JSONError(.trailingContent, unit())
  }

  /// The mistake in the character at the offset that is one wherever it stands between tokens.
  private func characterMistake() -> JSONError? {
    guard let byte else { return nil }
    if let comment = comment() { return JSONError(.needsJSON5(.comment), comment.range) }
    let whitespace = json5WhitespaceLength()
    if whitespace > 0 { return JSONError(.needsJSON5(.whitespace), range(whitespace)) }
    let isByteOrderMark =
      (byte == 0xFE && bytes.starts(with: [0xFE, 0xFF]))
      || (byte == 0xFF && bytes.starts(with: [0xFF, 0xFE]))
    if offset < 4, byte == 0 || isByteOrderMark { return JSONError(.otherEncoding, range(1)) }
    return UTF8Sequence.length(bytes, at: offset, end: end) == 0 ? malformedUTF8() : nil
  }

  private func missingComma(_ previousEnd: Int) -> JSONError {
    JSONError(.missingComma, SourceRange(previousEnd, previousEnd))
  }

  /// The range to show for what stands at the offset: the bare word, else the character, else
  /// the empty range at the end.
  private func unit() -> SourceRange {
    guard byte != nil else { return SourceRange(end, end) }
    let word = word()
    if word.count > 0 { return word }
    return range(max(1, UTF8Sequence.length(bytes, at: offset, end: end)))
  }

  /// Whether a bracket, a colon or a comma stands at the offset, or the text ends there.
  private var isAtStructure: Bool {
    guard let byte else { return true }
    return switch byte {
    case UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "["), UInt8(ascii: "]"),
      UInt8(ascii: ":"), UInt8(ascii: ","):
      true
    default: false
    }
  }

  /// Whether a value of either dialect seems to begin at the offset.
  var isAtValue: Bool {
    guard let byte else { return false }
    return switch byte {
    case UInt8(ascii: "{"), UInt8(ascii: "["), UInt8(ascii: "\""), UInt8(ascii: "'"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"):
      true
    default: literal() != nil
    }
  }

  /// Whether a key of either dialect and its colon stand at the offset.
  var isAtKeyAndColon: Bool {
    var ahead = self
    if ahead.isAt("\"") || ahead.isAt("'") {
      ahead.skipQuoted()
    } else if let identifier = ahead.identifier() {
      ahead.offset = identifier.range.upperBound
    } else {
      ahead.offset = ahead.word().upperBound
    }
    guard ahead.offset > offset else { return false }
    ahead.skipTrivia()
    return ahead.isAt(":")
  }

  /// Moves past the string at the offset without judging it, to its quote or its line's end.
  mutating func skipQuoted() {
    guard let quote = byte else { return }
    offset += 1
    while let byte, byte != quote {
      if byte == 0x5C {
        let escape = escape(inStringFrom: offset)
        offset = escape.range.upperBound
      } else if byte == 0x0A || byte == 0x0D {
        return
      } else {
        offset += 1
      }
    }
    offset = min(offset + 1, end)
  }
}
