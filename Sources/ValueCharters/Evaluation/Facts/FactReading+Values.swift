import CharterDiagnostics
import CharterJSON
import FEEL

extension FactReading {
  /// Reads the value of a fact, of a list element, or of a member of one.
  ///
  /// - Parameters:
  ///   - shape: What it has to be.
  ///   - node: The fact.
  ///   - cursor: Stands before the value and ends behind it.
  /// - Returns: What is known of the fact by it.
  /// - Throws: The mistake for which the file is no JSON.
  @inline(__always)
  mutating func readValue(
    as shape: FactShape, of node: Int, from cursor: inout JSONCursor
  ) throws(JSONError) -> FactCell {
    if let cell = readPlain(shape, from: &cursor) { return cell }
    return try readAny(as: shape, of: node, from: &cursor)
  }

  /// Reads a value in whatever way it stands.
  @inline(never)
  private mutating func readAny(
    as shape: FactShape, of node: Int, from cursor: inout JSONCursor
  ) throws(JSONError) -> FactCell {
    if case .text = shape, cursor.isAtString { return try readText(of: node, from: &cursor) }
    let kind = try cursor.nextKind()
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
          text.span.extracting(range.indices), within: tree.content.bounds[bounds]),
        at: node, range)
    case (.any, .number):
      let range = try cursor.readNumber()
      return checked(
        ScalarCheck.number(text.span.extracting(range.indices), within: nil),
        at: node, range)
    case (.text, .string), (.any, .string): return try readText(of: node, from: &cursor)
    case (.date, .string):
      let token = try cursor.readString()
      if token.hasEscapes {
        let decoded = Array(cursor.decode(token).utf8)
        return checked(ScalarCheck.date(decoded.span), at: node, token.range)
      }
      return checked(
        ScalarCheck.date(text.span.extracting(token.contents.indices)),
        at: node, token.range)
    case (.choice(let first, let count), .string):
      let range = first..<first + count
      let token = try cursor.readString()
      let outcome = ScalarCheck.choice(
        text.span.extracting(token.contents.indices), among: tree.content.choices, range)
      if case .success(let cell) = outcome, !token.hasEscapes { return cell }
      // Escapes, or marks that are not composed, may still spell a choice.
      let decoded = Array(nfc(cursor.decode(token)).utf8)
      return checked(
        ScalarCheck.choice(decoded.span, among: tree.content.choices, range), at: node,
        token.range)
    case (_, let kind):
      let range = try cursor.skipValue()
      note(.wrongType(found: kind, expected: shape), at: node, range)
      return unknown(node, .malformed)
    }
  }

  private mutating func readText(
    of node: Int, from cursor: inout JSONCursor
  ) throws(JSONError) -> FactCell {
    let token = try cursor.readString()
    let use = tree.content.nodes[node].textUse
    if use == .none { return .unkeptText }
    if leavesTexts {
      let isPlain = cursor.isPlainlyComposed(token)
      // What a condition compares is decoded once, and what is only there when somebody asks.
      if isPlain || use == .withList {
        return .text(at: token.contents.indices, isPlain: isPlain)
      }
    }
    return store.cell(ofText: nfc(cursor.decode(token)))
  }

  /// Reads a value that stands as it mostly does; otherwise nothing.
  @inline(__always)
  private mutating func readPlain(
    _ shape: FactShape, from cursor: inout JSONCursor
  ) -> FactCell? {
    switch shape {
    case .boolean: return cursor.nextKnownBoolean().map { .boolean($0) }
    case .number(let index):
      guard let bounds = tree.content.bounds[index].naturals,
        let number = cursor.nextKnownNatural(within: bounds)
      else { return nil }
      return .number(Decimal128(Int64(number)))
    case .date:
      guard let range = cursor.peekString(ofLength: 10),
        let date = try? CivilDate(parsing: text.span.extracting(range))
      else { return nil }
      cursor.pass(range)
      return .date(date)
    case .text, .choice, .list, .record, .group, .any: return nil
    }
  }

  private mutating func readList(
    of element: FactShape, of node: Int, from cursor: inout JSONCursor
  ) throws(JSONError) -> FactCell {
    let start = cursor.offset
    let keepsPlaces = position < 0
    if keepsPlaces { beginList(node) }
    let first = pending.count
    defer { pending.removeLast(pending.count - first) }
    var count = 0
    var isTooLong = false
    try cursor.beginArray()
    enterList()
    while try cursor.nextElement() {
      if count == Self.elementLimit {
        isTooLong = true
        try cursor.skipValue()
        continue
      }
      position = count
      let start = cursor.nextOffset()
      let cell = try readValue(as: element, of: node, from: &cursor)
      pending.append(cell)
      count += 1
      if keepsPlaces { noteElement(SourceRange(start, cursor.offset)) }
    }
    leaveList()
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
    let start = cursor.offset
    var met = beginMembers(children)
    var keys = tree.keys(of: node)
    try cursor.beginObject()
    while let child = try tree.nextKey(&keys, from: &cursor) {
      let cell: FactCell
      if child == FactKeys.unknown {
        note(.unknownPath, at: node, tree.range(of: child, keys, in: cursor))
        try cursor.skipValue()
        continue
      } else if meet(child, &met) {
        cell = try readValue(as: tree.content.nodes[child].shape, of: child, from: &cursor)
      } else {
        noteDuplicate(
          of: child, tree.range(of: child, keys, in: cursor), inObjectAt: start, of: cursor)
        try cursor.skipValue()
        cell = unknown(child, .malformed)
      }
      store.fill(member: child - children.lowerBound, of: record, cell)
    }
    return record
  }

  /// Begins a record of which no member is declared yet.
  mutating func beginRecord(of node: Int) -> FactCell {
    let children = tree.content.nodes[node].children
    let position = position
    let record = store.cell(ofRecord: children.count) { index in
      .unknown(tree.content.facts[children.lowerBound + index], .notDeclared, at: position)
    }
    if !outerPositions.isEmpty {
      // One position does not say where such a record is.
      for child in children {
        store.fill(
          member: child - children.lowerBound, of: record, unknown(child, .notDeclared))
      }
    }
    return record
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
