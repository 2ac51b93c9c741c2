import CharterDiagnostics

extension JSONTreeParser {
  /// A key.
  struct Key {
    /// The range of the name as written, with its quotes.
    let range: SourceRange

    /// The range of the name without quotes.
    let contents: SourceRange

    /// The decoded name, where it is not just its bytes.
    let decoded: String?

    init(_ range: SourceRange, isQuoted: Bool = false, decoded: String? = nil) {
      self.range = range
      self.decoded = decoded
      contents = isQuoted ? SourceRange(range.lowerBound + 1, range.upperBound - 1) : range
    }
  }

  /// The decoded name of a key.
  func text(of key: Key) -> String { key.decoded ?? scanner.text(key.contents) }

  /// Reads the member at the offset; `nil` where there is no key to name it.
  mutating func member() -> JSONMember? {
    mayLackSeparator = false
    guard let key = key() else { return nil }
    let (name, nameRange) = (name(of: key), key.range)
    let isBroken = mayLackSeparator
    mayLackSeparator = false
    skipTrivia()
    if scanner.isAt(":") {
      scanner.offset += 1
      skipTrivia()
      return JSONMember(name: name, nameRange: nameRange, value: value(in: .object))
    }
    let nothing = JSONNode(
      .invalid, range: SourceRange(nameRange.upperBound, nameRange.upperBound))
    if isBroken {
      // The key's missing quote took its colon and value along.
      mayLackSeparator = true
      return JSONMember(name: name, nameRange: nameRange, value: nothing)
    }
    if scanner.byte == nil { return JSONMember(name: name, nameRange: nameRange, value: nothing) }
    note(scanner.colonMistake(after: nameRange.upperBound))
    let isAssigned = scanner.isAt("=")
    if isAssigned {
      scanner.offset += 1
      skipTrivia()
    }
    if isAssigned || (scanner.isAtValue && !scanner.isAtKeyAndColon) {
      return JSONMember(name: name, nameRange: nameRange, value: value(in: .object))
    }
    if !scanner.isAt(",") {
      if !scanner.isAtKeyAndColon { resynchronise(in: .object) }
      mayLackSeparator = true
    }
    return JSONMember(name: name, nameRange: nameRange, value: nothing)
  }

  /// Reads the key at the offset; `nil` where nothing there can be one.
  mutating func key() -> Key? {
    let start = scanner.offset
    if scanner.isAt("\"") || scanner.isAt("'") {
      if scanner.dialect == .json, scanner.isAt("'") { note(scanner.keyMistake()) }
      let decoded = string()
      return Key(SourceRange(start, scanner.offset), isQuoted: true, decoded: decoded)
    }
    if let identifier = scanner.identifier() {
      if scanner.dialect == .json { note(scanner.keyMistake()) }
      scanner.offset = identifier.range.upperBound
      return Key(identifier.range, decoded: identifier.decoded)
    }
    note(scanner.keyMistake())
    let word = scanner.word()
    guard word.count > 0 else {
      resynchronise(in: .object)
      return nil
    }
    scanner.offset = word.upperBound
    return Key(word)
  }
}
