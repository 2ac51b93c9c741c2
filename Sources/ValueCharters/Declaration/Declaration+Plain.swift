import CharterDiagnostics
import CharterJSON
import FEEL

extension Declaration {
  /// Reads the frame of a declaration in which nothing deserves a message, without a tree; `nil` for
  /// any other, which is then read with care.
  ///
  /// - Parameters:
  ///   - source: The file, or one record of a stream.
  ///   - isRecord: Whether it is a record, which may leave out its format.
  ///   - readFacts: Reads the object of facts that comes next, or passes over it.
  init?(
    plain source: SourceText, isRecord: Bool,
    facts readFacts: (inout JSONCursor) throws(JSONError) -> Void
  ) {
    var frame = PlainFrame(source.bytes)
    do throws(JSONError) {
      guard try frame.read(facts: readFacts), let id = frame.id, let facts = frame.facts,
        frame.hasFormat || isRecord
      else { return nil }
      self.id = id
      self.facts = facts
    } catch {
      return nil
    }
    association = frame.association
    declaredOn = frame.declaredOn
    declaredBy = frame.declaredBy
    foundations = frame.evidence.map { .unread($0) } ?? .read([])
    self.source = source
  }
}

/// The members of a declaration, each read once and only as what it has to be.
private struct PlainFrame {
  var hasFormat = false
  var id: String?
  var association: Declaration.Association?
  var declaredOn: CivilDate?
  var declaredBy: String?
  var facts: Declaration.Facts?
  var evidence: SourceRange?

  private var cursor: JSONCursor

  /// The most names of which each is compared with all before it.
  private static let nameLimit = 64

  init(_ bytes: [UInt8]) {
    cursor = JSONCursor(bytes)
  }

  /// Reads all members; `false` where one is not as it has to be.
  mutating func read(
    facts readFacts: (inout JSONCursor) throws(JSONError) -> Void
  ) throws(JSONError) -> Bool {
    guard try cursor.nextKind() == .object else { return false }
    try cursor.beginObject()
    while let key = try cursor.nextMember() {
      guard try readMember(key, readFacts) else { return false }
    }
    try cursor.finish()
    return true
  }

  private mutating func readMember(
    _ key: JSONStringToken, _ readFacts: (inout JSONCursor) throws(JSONError) -> Void
  ) throws(JSONError) -> Bool {
    let kind = try cursor.nextKind()
    switch (key.contents.count, kind) {
    case (5, .object) where cursor.matches(key, "facts") && facts == nil:
      let start = cursor.offset
      try readFacts(&cursor)
      facts = .object(SourceRange(start, cursor.offset))
    case (8, .object) where cursor.matches(key, "evidence") && evidence == nil:
      return try readEvidence()
    case (6, .number) where cursor.matches(key, "format") && !hasFormat:
      hasFormat = cursor.text(in: try cursor.readNumber()) == "1"
      return hasFormat
    case (11, .string) where cursor.matches(key, "declaration") && id == nil:
      id = try readText()
      return id != nil
    case (11, .object) where cursor.matches(key, "association") && association == nil:
      return try readAssociation()
    case (10, .string) where cursor.matches(key, "declaredOn") && declaredOn == nil:
      declaredOn = try readDate()
      return declaredOn != nil
    case (10, .object) where cursor.matches(key, "declaredBy") && declaredBy == nil:
      try cursor.beginObject()
      while let key = try cursor.nextMember() {
        guard cursor.matches(key, "role"), declaredBy == nil else { return false }
        declaredBy = try readText()
        guard declaredBy != nil else { return false }
      }
      return declaredBy != nil
    default: return false
    }
    return true
  }

  private mutating func readAssociation() throws(JSONError) -> Bool {
    var name: String?
    var cvr: String?
    try cursor.beginObject()
    while let key = try cursor.nextMember() {
      let text = try readText()
      guard text != nil else { return false }
      if cursor.matches(key, "name"), name == nil {
        name = text
      } else if cursor.matches(key, "cvr"), cvr == nil {
        cvr = text
      } else {
        return false
      }
    }
    association = Declaration.Association(name: name, cvr: cvr)
    return true
  }

  /// Passes over what the facts rest on, of which every name has to stand once.
  private mutating func readEvidence() throws(JSONError) -> Bool {
    let start = cursor.offset
    var names: [JSONStringToken] = []
    try cursor.beginObject()
    while let name = try cursor.nextMember() {
      guard names.count < Self.nameLimit, !name.hasEscapes, try cursor.nextKind() == .object
      else { return false }
      // By index, for a closure would copy the frame.
      for index in names.indices where cursor.hasSameBytes(names[index], name) { return false }
      names.append(name)
      try cursor.beginObject()
      var hasDocument = false
      var hasPage = false
      while let key = try cursor.nextMember() {
        if cursor.matches(key, "document"), !hasDocument {
          guard try nextIsText() else { return false }
          hasDocument = isText(try cursor.readString())
          guard hasDocument else { return false }
        } else if cursor.matches(key, "page"), !hasPage, try cursor.nextKind() == .number {
          hasPage = isPage(try cursor.readNumber())
          guard hasPage else { return false }
        } else {
          return false
        }
      }
    }
    evidence = SourceRange(start, cursor.offset)
    return true
  }

  /// Whether a number is plainly that of a page: up to nine digits and not 0.
  private func isPage(_ range: SourceRange) -> Bool {
    range.count < 10 && cursor.isNatural(range)
      && cursor.byte(at: range.lowerBound) != UInt8(ascii: "0")
  }

  /// A text that is plainly not blank.
  private mutating func readText() throws(JSONError) -> String? {
    guard try nextIsText() else { return nil }
    let token = try cursor.readString()
    return isText(token) ? cursor.decode(token) : nil
  }

  private mutating func nextIsText() throws(JSONError) -> Bool {
    try cursor.nextKind() == .string
  }

  /// Whether a string is plainly not blank.
  private func isText(_ token: JSONStringToken) -> Bool {
    guard token.contents.count > 0, !token.hasEscapes else { return false }
    switch cursor.byte(at: token.contents.lowerBound) {
    // Printable ASCII, and the letters from U+00C0 to U+07FF.
    case 0x21..<0x7F, 0xC3...0xDF: return true
    default: return false
    }
  }

  private mutating func readDate() throws(JSONError) -> CivilDate? {
    let token = try cursor.readString()
    do throws(CivilDate.ParseError) {
      return try CivilDate(parsing: cursor.bytes.span.extracting(token.contents.indices))
    } catch {
      return nil
    }
  }
}
