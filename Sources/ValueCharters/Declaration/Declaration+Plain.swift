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
    var cursor = JSONCursor(source.bytes)
    var frame = PlainFrame()
    do throws(JSONError) {
      guard try frame.read(from: &cursor, facts: readFacts), let id = frame.id,
        let facts = frame.facts, frame.hasFormat || isRecord
      else { return nil }
      self.id = id
      self.facts = facts
    } catch {
      return nil
    }
    statedAssociation = Part(at: frame.association)
    declaredOn = frame.declaredOn
    statedDeclarant = Part(at: frame.declaredBy)
    statedEvidence = Part(at: frame.evidence)
    self.source = source
  }
}

/// The members of a declaration, each read once and only as what it has to be.
private struct PlainFrame {
  var hasFormat = false
  var id: String?
  var association: SourceRange?
  var declaredOn: CivilDate?
  var declaredBy: SourceRange?
  var facts: Declaration.Facts?
  var evidence: SourceRange?

  /// The members, in the order in which files mostly have them.
  private enum Member: String, CaseIterable {
    case format, declaration, association, declaredOn, declaredBy, facts, evidence
  }

  private static let members = Member.allCases
  private static let memberNames = JSONNames(members.map(\.rawValue))
  private static let associationMembers = JSONNames(["name", "cvr"])
  private static let declarantMembers = JSONNames(["role"])
  private static let evidenceMembers = JSONNames(["document", "page"])

  /// The most names of which each is compared with all before it.
  private static let nameLimit = 64

  /// Reads all members; `false` where one is not as it has to be.
  mutating func read(
    from cursor: inout JSONCursor,
    facts readFacts: (inout JSONCursor) throws(JSONError) -> Void
  ) throws(JSONError) -> Bool {
    guard try cursor.isNext(.object) else { return false }
    try cursor.beginObject()
    while let place = try cursor.nextMember(of: Self.memberNames) {
      guard place < Self.members.count,
        try readMember(Self.members[place], from: &cursor, readFacts)
      else { return false }
    }
    try cursor.finish()
    return true
  }

  private mutating func readMember(
    _ member: Member, from cursor: inout JSONCursor,
    _ readFacts: (inout JSONCursor) throws(JSONError) -> Void
  ) throws(JSONError) -> Bool {
    switch member {
    case .facts:
      guard facts == nil, try cursor.isNext(.object) else { return false }
      let start = cursor.offset
      try readFacts(&cursor)
      facts = .object(SourceRange(start, cursor.offset))
      return true
    case .evidence:
      guard evidence == nil, try cursor.isNext(.object) else { return false }
      return try readEvidence(from: &cursor)
    case .format:
      guard !hasFormat, try cursor.isNext(.number) else { return false }
      let number = try cursor.readNumber()
      hasFormat = number.count == 1 && cursor.byte(at: number.lowerBound) == UInt8(ascii: "1")
      return hasFormat
    case .declaration:
      guard id == nil else { return false }
      id = try cursor.readPlainText()
      return id != nil
    case .association:
      guard association == nil, try cursor.isNext(.object) else { return false }
      return try readAssociation(from: &cursor)
    case .declaredOn:
      guard declaredOn == nil, try cursor.isNext(.string) else { return false }
      declaredOn = try readDate(from: &cursor)
      return declaredOn != nil
    case .declaredBy:
      guard declaredBy == nil, try cursor.isNext(.object) else { return false }
      return try readDeclarant(from: &cursor)
    }
  }

  private mutating func readAssociation(
    from cursor: inout JSONCursor
  ) throws(JSONError) -> Bool {
    let start = cursor.offset
    var (hasName, hasNumber) = (false, false)
    try cursor.beginObject()
    while let place = try cursor.nextMember(of: Self.associationMembers) {
      guard try cursor.skipPlainText() else { return false }
      switch place {
      case 0 where !hasName: hasName = true
      case 1 where !hasNumber: hasNumber = true
      default: return false
      }
    }
    association = SourceRange(start, cursor.offset)
    return true
  }

  private mutating func readDeclarant(from cursor: inout JSONCursor) throws(JSONError) -> Bool {
    let start = cursor.offset
    var hasRole = false
    try cursor.beginObject()
    while let place = try cursor.nextMember(of: Self.declarantMembers) {
      guard place == 0, !hasRole, try cursor.skipPlainText() else { return false }
      hasRole = true
    }
    declaredBy = SourceRange(start, cursor.offset)
    return hasRole
  }

  /// Passes over what the facts rest on, of which every name has to stand once.
  private mutating func readEvidence(from cursor: inout JSONCursor) throws(JSONError) -> Bool {
    let start = cursor.offset
    var names: [SourceRange] = []
    names.reserveCapacity(8)
    try cursor.beginObject()
    while let name = try cursor.nextMember() {
      guard names.count < Self.nameLimit, !name.hasEscapes, try cursor.isNext(.object)
      else { return false }
      for index in names.indices where cursor.hasSameBytes(names[index], name.contents) {
        return false
      }
      names.append(name.contents)
      guard try cursor.skipPlainFoundation(Self.evidenceMembers) else { return false }
    }
    evidence = SourceRange(start, cursor.offset)
    return true
  }

  private func readDate(from cursor: inout JSONCursor) throws(JSONError) -> CivilDate? {
    let token = try cursor.readString()
    do throws(CivilDate.ParseError) {
      return try CivilDate(parsing: cursor.bytes.span.extracting(token.contents.indices))
    } catch {
      return nil
    }
  }
}

extension JSONCursor {
  /// Passes over what one fact rests on; `false` where it is not as it has to be.
  fileprivate mutating func skipPlainFoundation(_ members: JSONNames) throws(JSONError) -> Bool {
    var hasDocument = false
    var hasPage = false
    try beginObject()
    while let place = try nextMember(of: members) {
      switch place {
      case 0 where !hasDocument:
        guard try isNext(.string) else { return false }
        let token = try readString()
        hasDocument = isPlainText(token)
        guard hasDocument else { return false }
      case 1 where !hasPage:
        guard try isNext(.number) else { return false }
        let range = try readNumber()
        hasPage = isPage(range)
        guard hasPage else { return false }
      default: return false
      }
    }
    return true
  }

  /// Whether a number is plainly that of a page: up to nine digits and not 0.
  private func isPage(_ range: SourceRange) -> Bool {
    range.count < 10 && isNatural(range) && byte(at: range.lowerBound) != UInt8(ascii: "0")
  }

  /// Passes over a text; `false` where it is not one that is plainly not blank.
  fileprivate mutating func skipPlainText() throws(JSONError) -> Bool {
    guard try isNext(.string) else { return false }
    return isPlainText(try readString())
  }

  /// A text that is plainly not blank.
  fileprivate mutating func readPlainText() throws(JSONError) -> String? {
    guard try isNext(.string) else { return nil }
    let token = try readString()
    return isPlainText(token) ? decode(token) : nil
  }

  /// Whether a string is plainly not blank.
  private func isPlainText(_ token: JSONStringToken) -> Bool {
    guard token.contents.count > 0, !token.hasEscapes else { return false }
    switch byte(at: token.contents.lowerBound) {
    // Printable ASCII, and the letters from U+00C0 to U+07FF.
    case 0x21..<0x7F, 0xC3...0xDF: return true
    default: return false
    }
  }
}
