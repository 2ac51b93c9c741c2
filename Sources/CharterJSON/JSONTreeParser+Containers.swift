import CharterDiagnostics

extension JSONTreeParser {
  /// Reads the array at the offset.
  mutating func array() -> JSONNode {
    let open = scanner.range(1)
    guard enter(.array) else { return JSONNode(.invalid, range: open) }
    defer { openings.removeLast() }
    var elements: [JSONNode] = []
    var comma: SourceRange?
    while true {
      skipTrivia()
      if close(.array, open: open, comma: comma) { break }
      comma = nil
      if passStrayComma() { continue }
      if isAtMemberOfParent {
        note(scanner.separatorMistake(in: .array, after: scanner.offset))
        break
      }
      elements.append(value(in: .array))
      comma = separator(in: .array)
    }
    return JSONNode(.array(elements), range: SourceRange(open.lowerBound, scanner.offset))
  }

  /// Reads the object at the offset.
  mutating func object() -> JSONNode {
    let open = scanner.range(1)
    guard enter(.object) else { return JSONNode(.invalid, range: open) }
    defer { openings.removeLast() }
    var members: [JSONMember] = []
    // Most objects have a few members, for which an array would grow as many times.
    members.reserveCapacity(4)
    var comma: SourceRange?
    while true {
      skipTrivia()
      if close(.object, open: open, comma: comma) { break }
      comma = nil
      if passStrayComma() { continue }
      if let member = member() { members.append(member) }
      comma = separator(in: .object)
    }
    return JSONNode(.object(members), range: SourceRange(open.lowerBound, scanner.offset))
  }

  /// Passes an opening bracket, unless that would be too deep.
  private mutating func enter(_ container: JSONContainer) -> Bool {
    guard openings.count < JSONCursor.depthLimit else {
      note(JSONError(.tooDeep, scanner.range(1)))
      // Passed all the same, so that it lies in the containers around it.
      scanner.offset += 1
      stop()
      return false
    }
    openings.append(scanner.offset)
    scanner.offset += 1
    return true
  }

  /// Whether the container ends here: at its bracket, at one that must belong to a container
  /// further out, or at the end of the text.
  private mutating func close(
    _ container: JSONContainer, open: SourceRange, comma: SourceRange?
  ) -> Bool {
    let isArray = container == .array
    guard let byte = scanner.byte else {
      let end = SourceRange(scanner.end, scanner.end)
      noteEnd(JSONError(.unclosed(container), end), opening: open)
      return true
    }
    switch byte {
    case UInt8(ascii: isArray ? "]" : "}"):
      if let comma, scanner.dialect == .json {
        note(JSONError(.needsJSON5(.trailingComma), comma))
      }
      scanner.offset += 1
      return true
    case UInt8(ascii: isArray ? "}" : "]"):
      return closeWrongly(container, open)
    default:
      return false
    }
  }

  /// Whether the container ends at the bracket of the other kind that stands at the offset.
  private mutating func closeWrongly(_ container: JSONContainer, _ open: SourceRange) -> Bool {
    if swappedBracket == scanner.offset {
      scanner.offset += 1
      return true
    }
    let isSurplus = isSurplus
    let mistake = JSONError(.mismatchedBracket(container), scanner.range(1))
    note(mistake, opening: isSurplus ? nil : open)
    if isSurplus {
      scanner.offset += 1
      skipTrivia()
      if scanner.isAt(",") {
        scanner.offset += 1
        skipTrivia()
      }
      return close(container, open: open, comma: nil)
    }
    let isSwapped = isSwapped(in: container)
    if isSwapped { swappedBracket = scanner.offset + 1 }
    if isSwapped || isSlip(in: container) { scanner.offset += 1 }
    return true
  }

  /// Whether the wrong bracket at the offset follows one of its kind too many: it stands right
  /// behind that, and what it would close began on an earlier line.
  private var isSurplus: Bool {
    scanner.bytes[scanner.offset - 1] == scanner.byte
      && openings.last.map { hasLineEnd(from: $0) } ?? false
  }

  /// Whether the wrong bracket at the offset and the right one behind it changed places: both close
  /// what began on this line, and what is around that began earlier.
  private func isSwapped(in container: JSONContainer) -> Bool {
    let bracket = UInt8(ascii: container == .array ? "]" : "}")
    let outer = UInt8(ascii: container == .array ? "{" : "[")
    guard scanner.offset + 1 < scanner.end, scanner.bytes[scanner.offset + 1] == bracket,
      let start = openings.dropLast().last, scanner.bytes[start] == outer,
      !hasLineEnd(from: start)
    else { return false }
    return openings.dropLast(2).last.map { hasLineEnd(from: $0) } ?? true
  }

  /// Whether the wrong bracket at the offset was meant for this container, not for one around it:
  /// what follows goes on with the one around it, or there is none.
  private func isSlip(in container: JSONContainer) -> Bool {
    let opener = UInt8(ascii: container == .array ? "{" : "[")
    let rivals = openings.count { scanner.bytes[$0] == opener }
    if rivals == 0 { return true }
    var ahead = scanner
    ahead.offset += 1
    ahead.skipTrivia()
    guard ahead.isAt(",") else { return rivals == 1 && ahead.byte == scanner.byte }
    ahead.offset += 1
    ahead.skipTrivia()
    return container == .array ? ahead.isAtKeyAndColon : ahead.isAtValue && !ahead.isAtKeyAndColon
  }

  /// Whether the array lacks its bracket, as a member of the object around it stands at the offset.
  private var isAtMemberOfParent: Bool {
    guard let byte = scanner.byte, 0x61...0x7A ~= byte | 0x20, scanner.literal() == nil,
      let parent = openings.dropLast().last, scanner.bytes[parent] == UInt8(ascii: "{")
    else { return false }
    return scanner.isAtKeyAndColon
  }

  private mutating func passStrayComma() -> Bool {
    guard scanner.isAt(",") else { return false }
    note(JSONError(.strayComma, scanner.range(1)))
    scanner.offset += 1
    return true
  }

  /// Passes the comma after a member or element and gives its range; notes what else stands there
  /// and finds a place to go on.
  private mutating func separator(in container: JSONContainer) -> SourceRange? {
    let previousEnd = scanner.offset
    skipTrivia()
    let isForgiven = mayLackSeparator
    mayLackSeparator = false
    guard let byte = scanner.byte else { return nil }
    switch byte {
    case UInt8(ascii: "]"), UInt8(ascii: "}"): return nil
    case UInt8(ascii: ","): break
    default:
      let mistake = scanner.separatorMistake(in: container, after: previousEnd)
      if !isForgiven { note(mistake) }
      if mistake.kind == .missingComma { return nil }
      resynchronise(in: container)
      mayLackSeparator = false
      guard scanner.isAt(",") else { return nil }
    }
    let comma = scanner.range(1)
    scanner.offset += 1
    return comma
  }

  /// Moves past tokens that make no sense here, to the `,` or closing bracket that ends them, or
  /// to a line that begins like the next member or element.
  mutating func resynchronise(in container: JSONContainer) {
    var nesting = 0
    while let byte = scanner.byte {
      switch byte {
      case UInt8(ascii: "{"), UInt8(ascii: "["):
        nesting += 1
        scanner.offset += 1
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        if nesting == 0 { return }
        nesting -= 1
        scanner.offset += 1
      case UInt8(ascii: ","):
        if nesting == 0 { return }
        scanner.offset += 1
      case UInt8(ascii: "\""), UInt8(ascii: "'"):
        // Right behind a word it rather closes a string that a quote inside it broke off.
        if isBehindWord { scanner.offset += 1 } else { scanner.skipQuoted() }
      default:
        let word = scanner.word()
        scanner.offset = max(word.upperBound, scanner.offset + 1)
      }
      let tokenEnd = scanner.offset
      scanner.skipTrivia()
      guard nesting == 0, hasLineEnd(from: tokenEnd) else { continue }
      mayLackSeparator = true
      switch container {
      case .object: if scanner.isAtKeyAndColon { return }
      case .array: if scanner.isAtValue { return }
      }
      mayLackSeparator = false
    }
  }

  /// Whether the byte before the offset ends a word or a sentence.
  private var isBehindWord: Bool {
    switch scanner.bytes[max(0, scanner.offset - 1)] {
    case 0...0x20, UInt8(ascii: ","), UInt8(ascii: ":"), UInt8(ascii: "["), UInt8(ascii: "{"),
      UInt8(ascii: "("), UInt8(ascii: "="):
      false
    default: true
    }
  }

  private func hasLineEnd(from start: Int) -> Bool {
    scanner.bytes[start..<scanner.offset].contains { $0 == 0x0A || $0 == 0x0D }
  }
}
