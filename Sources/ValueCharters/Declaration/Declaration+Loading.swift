package import CharterDiagnostics
package import CharterJSON
import FEEL

extension Declaration {
  /// Reads the frame of a declaration; its facts are read when it is evaluated.
  ///
  /// - Parameters:
  ///   - bytes: The bytes of the file, strict JSON.
  ///   - path: The path for messages.
  /// - Throws: Everything that is wrong with the frame; a mistake in the facts is no error here.
  public init(json bytes: [UInt8], path: String = "declaration.json") throws(LoadingError) {
    self = try Declaration.load(SourceText(path: path, bytes: bytes)).get()
  }

  /// Reads as much of the frame of a declaration as there is.
  ///
  /// - Parameters:
  ///   - source: The file, or one record of a stream.
  ///   - isRecord: Whether it is a record, which may leave out its format.
  /// - Returns: The declaration; `nil` for what is no JSON object of this format.
  package static func load(_ source: SourceText, isRecord: Bool = false) -> Loaded<Declaration> {
    let plain = Declaration(plain: source, isRecord: isRecord) { cursor throws(JSONError) in
      try cursor.skipValue()
    }
    if let plain { return Loaded(plain, []) }
    var log = LoadingLog(source)
    do throws(JSONError) {
      let frame = try DeclarationFrame(source)
      var content = frame.declaration(source, isRecord: isRecord, &log)
      content?.diagnostics = log.sorted
      return Loaded(content, log.sorted)
    } catch {
      return Loaded(nil, [error.diagnostic(in: source)])
    }
  }
}

extension Declaration {
  /// Reads a declaration that stands within another file, as in a charter test.
  package static func load(_ node: JSONNode, in source: SourceText) -> Loaded<Declaration> {
    var log = LoadingLog(source)
    guard var object = ObjectReader(node, .declaration, &log),
      object.readFormat(isRequired: false, &log)
    else { return Loaded(nil, log.sorted) }
    var declaration = Declaration(&object, source, &log) { object, log in
      object.required("facts", Shape<JSONNode>.object, &log).map { .tree($0) } ?? .absent
    }
    object.finish(&log)
    declaration.diagnostics = log.sorted
    return Loaded(declaration, log.sorted)
  }

  /// The content of a part of the frame, read now unless it was.
  func content<Content>(
    of part: Part<Content>, _ name: String, _ shape: Shape<Content>
  ) -> Content? {
    switch part {
    case .read(let content): return content
    case .unread(let range):
      var cursor = JSONCursor(source.bytes, from: range.lowerBound, to: range.upperBound)
      var log = LoadingLog(source)
      guard let node = try? cursor.readNode() else { return nil }
      return shape(node, MemberLabel(name), &log)
    }
  }

  fileprivate init(
    _ object: inout ObjectReader, _ source: SourceText, _ log: inout LoadingLog,
    facts readFacts: (inout ObjectReader, inout LoadingLog) -> Facts
  ) {
    id = object.required("declaration", .text, &log) ?? ""
    statedAssociation = .read(object.optional("association", .association, &log))
    declaredOn = object.optional("declaredOn", .date, &log)
    statedDeclarant = .read(object.optional("declaredBy", .declarant, &log))
    facts = readFacts(&object, &log)
    statedEvidence = .read(object.optional("evidence", .evidence, &log))
    self.source = source
    for name in ["reviews", "confirmations", "hearings", "notices", "waivers", "case"] {
      object.refuse(name, DeclarationProblem.belongsToCaseFile(name), &log)
    }
  }
}

/// The members of a declaration, its facts as nothing but a range.
private struct DeclarationFrame {
  /// The members without the facts, as nodes.
  private var members: [JSONMember] = []

  /// Where `facts` stands; several times where the key is repeated.
  private var facts: [(nameRange: SourceRange, kind: JSONKind, range: SourceRange)] = []

  private let root: JSONNode

  init(_ source: SourceText) throws(JSONError) {
    var cursor = JSONCursor(source.bytes)
    guard try cursor.nextKind() == .object else {
      // Whatever else it is, its type alone will be told.
      let kind = try cursor.nextKind()
      let range = try cursor.skipValue()
      try cursor.finish()
      root = JSONNode(kind.emptyValue, range: range)
      return
    }
    let start = cursor.offset
    try cursor.beginObject()
    while let key = try cursor.nextMember() {
      let kind = try cursor.nextKind()
      if cursor.matches(key, "facts") {
        facts.append((key.range, kind, try cursor.skipValue()))
      } else {
        let value = try cursor.readNode()
        members.append(JSONMember(name: cursor.decode(key), nameRange: key.range, value: value))
      }
    }
    root = JSONNode(.object(members), range: SourceRange(start, cursor.offset))
    try cursor.finish()
  }

  func declaration(
    _ source: SourceText, isRecord: Bool, _ log: inout LoadingLog
  ) -> Declaration? {
    guard var object = ObjectReader(root, .declaration, &log),
      object.readFormat(isRequired: !isRecord, &log)
    else { return nil }
    let declaration = Declaration(&object, source, &log) { readFacts(&$0, &$1) }
    // A portal may add members of its own, so that one nobody knows is no error.
    object.finish(severity: .warning, &log)
    return declaration
  }

  private func readFacts(
    _ object: inout ObjectReader, _ log: inout LoadingLog
  ) -> Declaration.Facts {
    guard let first = facts.first else {
      _ = object.required("facts", Shape<JSONNode>.object, &log)
      return .absent
    }
    for repeated in facts.dropFirst() {
      log.report(
        ShapeProblem.duplicateKey("facts"), at: repeated.nameRange,
        notes: [.firstHere(log.location(first.nameRange))])
    }
    if facts.count > 1 { return .malformed(first.range) }
    switch first.kind {
    case .object: return .object(first.range)
    case .null: return .null(first.range)
    default:
      log.reportWrongType(
        MemberLabel("facts"), .object, JSONNode(first.kind.emptyValue, range: first.range))
      return .malformed(first.range)
    }
  }
}

extension JSONKind {
  /// A value of the kind that says nothing else.
  fileprivate var emptyValue: JSONValue {
    switch self {
    case .null: .null
    case .boolean: .boolean(false)
    case .number: .number("0")
    case .string: .string("")
    case .array: .array([])
    case .object: .object([])
    }
  }
}

extension JSONCursor {
  /// Reads the value that comes next into a tree.
  fileprivate mutating func readNode() throws(JSONError) -> JSONNode {
    let kind = try nextKind()
    let start = offset
    switch kind {
    case .string:
      let token = try readString()
      return JSONNode(.string(decode(token)), range: token.range)
    case .number:
      let range = try readNumber()
      return JSONNode(.number(text(in: range)), range: range)
    case .boolean:
      let value = try readBoolean()
      return JSONNode(.boolean(value), range: SourceRange(start, offset))
    case .null:
      try readNull()
      return JSONNode(.null, range: SourceRange(start, offset))
    case .array:
      var elements: [JSONNode] = []
      try beginArray()
      while try nextElement() { elements.append(try readNode()) }
      return JSONNode(.array(elements), range: SourceRange(start, offset))
    case .object:
      var members: [JSONMember] = []
      try beginObject()
      while let key = try nextMember() {
        let value = try readNode()
        members.append(JSONMember(name: decode(key), nameRange: key.range, value: value))
      }
      return JSONNode(.object(members), range: SourceRange(start, offset))
    }
  }
}
