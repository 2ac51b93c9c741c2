import CharterDiagnostics

extension JSONTreeParser {
  /// Reads the member at the offset; `nil` where there is no key to name it.
  mutating func member() -> JSONMember? {
    mayLackSeparator = false
    guard let (name, nameRange) = key() else { return nil }
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
  mutating func key() -> (name: String, range: SourceRange)? {
    let start = scanner.offset
    if scanner.isAt("\"") || scanner.isAt("'") {
      if scanner.dialect == .json, scanner.isAt("'") { note(scanner.keyMistake()) }
      let name = string()
      return (name, SourceRange(start, scanner.offset))
    }
    if let identifier = scanner.identifier() {
      if scanner.dialect == .json { note(scanner.keyMistake()) }
      scanner.offset = identifier.range.upperBound
      return (identifier.name, identifier.range)
    }
    note(scanner.keyMistake())
    let word = scanner.word()
    guard word.count > 0 else {
      resynchronise(in: .object)
      return nil
    }
    scanner.offset = word.upperBound
    return (scanner.text(word), word)
  }
}
