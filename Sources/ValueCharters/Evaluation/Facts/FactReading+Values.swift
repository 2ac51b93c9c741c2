import CharterDiagnostics
import CharterJSON
import FEEL

extension FactReading {
  /// Reads the value of a fact, of a list element, or of a member of one.
  ///
  /// - Parameters:
  ///   - kind: The kind of value that comes next.
  ///   - shape: What it has to be.
  ///   - node: The fact.
  ///   - cursor: Stands before the value and ends behind it.
  /// - Returns: What is known of the fact by it.
  /// - Throws: The mistake for which the file is no JSON.
  mutating func readValue(
    _ kind: JSONKind, as shape: FactShape, of node: Int, from cursor: inout JSONCursor
  ) throws(JSONError) -> Slot {
    switch (shape, kind) {
    case (_, .null):
      try cursor.readNull()
      return unknown(node, .declaredUnknown)
    case (.list(let element), .array):
      return try readList(of: tree.content.elementShapes[element], of: node, from: &cursor)
    case (.record, .object):
      return try readRecord(of: node, from: &cursor)
    case (.boolean, .boolean), (.any, .boolean):
      return .known(.boolean(try cursor.readBoolean()))
    case (.number(let bounds), .number):
      let range = try cursor.readNumber()
      return checked(
        ScalarCheck.number(
          cursor.bytes.span.extracting(range.indices), within: tree.content.bounds[bounds]),
        at: node, range)
    case (.any, .number):
      let range = try cursor.readNumber()
      return checked(
        ScalarCheck.number(cursor.bytes.span.extracting(range.indices), within: nil),
        at: node, range)
    case (.text, .string), (.any, .string):
      let token = try cursor.readString()
      guard tree.content.nodes[node].isRead else { return .known(.text("")) }
      let text = cursor.decode(token)
      return .known(.text(cursor.isPlainlyComposed(token) ? text : nfc(text)))
    case (.date, .string):
      let token = try cursor.readString()
      if token.hasEscapes {
        let text = Array(cursor.decode(token).utf8)
        return checked(ScalarCheck.date(text.span), at: node, token.range)
      }
      return checked(
        ScalarCheck.date(cursor.bytes.span.extracting(token.contents.indices)),
        at: node, token.range)
    case (.choice(let first, let count), .string):
      let choices = tree.content.choices[first..<first + count]
      let token = try cursor.readString()
      let outcome = ScalarCheck.choice(
        cursor.bytes.span.extracting(token.contents.indices), among: choices)
      if case .success(let slot) = outcome, !token.hasEscapes { return slot }
      // Escapes, or marks that are not composed, may still spell a choice.
      let text = Array(nfc(cursor.decode(token)).utf8)
      return checked(ScalarCheck.choice(text.span, among: choices), at: node, token.range)
    case (_, let kind):
      let range = try cursor.skipValue()
      note(.wrongType(found: kind, expected: shape), at: node, range)
      return unknown(node, .malformed)
    }
  }

  private mutating func readList(
    of element: FactShape, of node: Int, from cursor: inout JSONCursor
  ) throws(JSONError) -> Slot {
    let start = cursor.offset
    let keepsPlaces = indices.isEmpty
    if keepsPlaces { beginList(node) }
    var elements: [Slot] = []
    elements.reserveCapacity(Self.commonCount)
    var isTooLong = false
    try cursor.beginArray()
    while try cursor.nextElement() {
      if elements.count == Self.elementLimit {
        isTooLong = true
        try cursor.skipValue()
        continue
      }
      indices.append(elements.count)
      let kind = try cursor.nextKind()
      let start = cursor.offset
      elements.append(try readValue(kind, as: element, of: node, from: &cursor))
      if keepsPlaces { noteElement(SourceRange(start, cursor.offset)) }
      indices.removeLast()
    }
    if isTooLong {
      note(.tooManyElements, at: node, SourceRange(start, cursor.offset))
      return unknown(node, .malformed)
    }
    return .known(.list(elements))
  }

  private mutating func readRecord(
    of node: Int, from cursor: inout JSONCursor
  ) throws(JSONError) -> Slot {
    let children = tree.content.nodes[node].children
    // What is not declared is filled in at the end, when it is known which that is.
    var members = Array(repeating: Slot.fault([]), count: children.count)
    let object = beginObject()
    var hint = children.lowerBound
    try cursor.beginObject()
    while let key = try cursor.nextMember() {
      guard let child = child(of: node, named: key, in: cursor, hint: &hint) else {
        note(.unknownPath, at: node, key.range)
        try cursor.skipValue()
        continue
      }
      if let first = noteKey(key.range, of: child, inObject: object) {
        note(.duplicateKey(first: first), at: child, key.range)
        try cursor.skipValue()
        members[child - children.lowerBound] = unknown(child, .malformed)
      } else {
        let kind = try cursor.nextKind()
        members[child - children.lowerBound] = try readValue(
          kind, as: tree.content.nodes[child].shape, of: child, from: &cursor)
      }
    }
    for child in children where !hasKey(of: child, inObject: object) {
      members[child - children.lowerBound] = unknown(child, .notDeclared)
    }
    return .known(.record(members))
  }

  /// The slot of a scalar; what is wrong with it is noted.
  mutating func checked(
    _ outcome: ScalarCheck.Outcome, at node: Int, _ range: SourceRange
  ) -> Slot {
    switch outcome {
    case .success(let slot): return slot
    case .failure(let kind):
      note(kind, at: node, range)
      return unknown(node, .malformed)
    }
  }
}

extension SourceRange {
  /// The offsets, for slices.
  var indices: Range<Int> { lowerBound..<upperBound }
}
