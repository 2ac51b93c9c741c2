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
  ) throws(JSONError) -> FactCell {
    switch (shape, kind) {
    case (_, .null):
      try cursor.readNull()
      return unknown(node, .declaredUnknown)
    case (.list(let element), .array):
      return try readList(of: tree.content.elementShapes[element], of: node, from: &cursor)
    case (.record, .object):
      return try readRecord(of: node, from: &cursor)
    case (.boolean, .boolean), (.any, .boolean):
      return .boolean(try cursor.readBoolean())
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
      guard tree.content.nodes[node].isRead else { return .unkeptText }
      let text = cursor.decode(token)
      return store.cell(ofText: cursor.isPlainlyComposed(token) ? text : nfc(text))
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
      let choices = tree.content.choices
      let range = first..<first + count
      let token = try cursor.readString()
      let outcome = ScalarCheck.choice(
        cursor.bytes.span.extracting(token.contents.indices), among: choices, range)
      if case .success(let cell) = outcome, !token.hasEscapes { return cell }
      // Escapes, or marks that are not composed, may still spell a choice.
      let text = Array(nfc(cursor.decode(token)).utf8)
      return checked(ScalarCheck.choice(text.span, among: choices, range), at: node, token.range)
    case (_, let kind):
      let range = try cursor.skipValue()
      note(.wrongType(found: kind, expected: shape), at: node, range)
      return unknown(node, .malformed)
    }
  }

  private mutating func readList(
    of element: FactShape, of node: Int, from cursor: inout JSONCursor
  ) throws(JSONError) -> FactCell {
    let start = cursor.offset
    let keepsPlaces = indices.isEmpty
    if keepsPlaces { beginList(node) }
    let first = pending.count
    defer { pending.removeSubrange(first...) }
    var count = 0
    var isTooLong = false
    try cursor.beginArray()
    indices.append(0)
    while try cursor.nextElement() {
      if count == Self.elementLimit {
        isTooLong = true
        try cursor.skipValue()
        continue
      }
      indices[indices.count - 1] = count
      let kind = try cursor.nextKind()
      let start = cursor.offset
      let cell = try readValue(kind, as: element, of: node, from: &cursor)
      pending.append(cell)
      count += 1
      if keepsPlaces { noteElement(SourceRange(start, cursor.offset)) }
    }
    indices.removeLast()
    if isTooLong {
      note(.tooManyElements, at: node, SourceRange(start, cursor.offset))
      return unknown(node, .malformed)
    }
    return store.cell(ofList: pending[first...])
  }

  private mutating func readRecord(
    of node: Int, from cursor: inout JSONCursor
  ) throws(JSONError) -> FactCell {
    let children = tree.content.nodes[node].children
    let record = beginRecord(of: node)
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
        let cell = unknown(child, .malformed)
        store.fill(member: child - children.lowerBound, of: record, cell)
      } else {
        let kind = try cursor.nextKind()
        let cell = try readValue(
          kind, as: tree.content.nodes[child].shape, of: child, from: &cursor)
        store.fill(member: child - children.lowerBound, of: record, cell)
      }
    }
    return record
  }

  /// Begins a record of which no member is declared yet.
  mutating func beginRecord(of node: Int) -> FactCell {
    let children = tree.content.nodes[node].children
    if indices.count < 2 {
      let position = indices.first ?? -1
      return store.cell(ofRecord: children.count) { [tree] in
        .unknown(
          FactID(rawValue: tree.content.nodes[children.lowerBound + $0].factNumber), .notDeclared,
          at: position)
      }
    }
    let members = children.map { unknown($0, .notDeclared) }
    return store.cell(ofRecord: children.count) { members[$0] }
  }

  /// The cell of a scalar; what is wrong with it is noted.
  mutating func checked(
    _ outcome: ScalarCheck.Outcome, at node: Int, _ range: SourceRange
  ) -> FactCell {
    switch outcome {
    case .success(let cell): return cell
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
