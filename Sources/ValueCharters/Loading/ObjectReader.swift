package import CharterDiagnostics
package import CharterJSON

/// Reads the members of one object by their names and reports what is wrong with them.
///
/// Its caller asks for each member that the object can have, then calls ``finish(_:)``, which
/// reports the members that nobody asked for and those that are missing. A missing member whose
/// name is misspelt is one mistake.
package struct ObjectReader: Sendable {
  /// The object.
  package let node: JSONNode

  private let noun: Noun
  private let members: [JSONMember]

  /// The marks of the members' names: most names that are asked for and not there have another.
  private let marks: UInt64
  private var known: [String]

  /// The members that were asked for, as the bits of their indices, as far as these go.
  private var asked: UInt64 = 0
  private var missing: [(name: String, diagnostic: Diagnostic)] = []

  /// Takes up an object, or reports that the node is none.
  package init?(_ node: JSONNode, _ noun: Noun, _ log: inout LoadingLog) {
    guard node.isObject else {
      if let found = FoundKind(node) {
        log.report(ShapeProblem.notAnObject(noun, found: found), at: node.range)
      }
      return nil
    }
    self.init(node, noun, members: node.entries(&log))
  }

  private init(_ node: JSONNode, _ noun: Noun, members: [JSONMember]) {
    self.node = node
    self.noun = noun
    self.members = members
    var marks: UInt64 = 0
    for index in members.indices { marks |= Self.mark(of: members[index].name) }
    self.marks = marks
    var known: [String] = []
    known.reserveCapacity(24)
    self.known = known
  }

  /// The range of the opening brace, where a missing member is reported.
  package var opening: SourceRange {
    SourceRange(node.range.lowerBound, min(node.range.lowerBound + 1, node.range.upperBound))
  }

  /// Reads a member that the object needs.
  package mutating func required<Content>(
    _ name: String, _ shape: Shape<Content>, _ log: inout LoadingLog
  ) -> Content? {
    required(name, shape, else: ShapeProblem.missingMember(name, of: noun), &log)
  }

  /// Reads a member that the object needs, with a problem of its own where it is missing.
  package mutating func required<Content>(
    _ name: String, _ shape: Shape<Content>, else problem: some LoadingProblem,
    _ log: inout LoadingLog
  ) -> Content? {
    guard let index = index(of: name) else {
      missing.append((name, problem.diagnostic(at: log.location(opening))))
      return nil
    }
    return shape(members[index].value, MemberLabel(name), &log)
  }

  /// Reads a member that the object can have.
  package mutating func optional<Content>(
    _ name: String, _ shape: Shape<Content>, _ log: inout LoadingLog
  ) -> Content? {
    guard let index = index(of: name) else { return nil }
    return shape(members[index].value, MemberLabel(name), &log)
  }

  /// Whether the object has a member, which it can have.
  package mutating func has(_ name: String) -> Bool { index(of: name) != nil }

  /// A member that the object can have, for a caller who reads it.
  package mutating func member(_ name: String) -> JSONMember? {
    index(of: name).map { members[$0] }
  }

  private mutating func index(of name: String) -> Int? {
    known.append(name)
    guard let index = place(of: name) else { return nil }
    asked |= 1 << index
    return index
  }

  private func place(of name: String) -> Int? {
    marks & Self.mark(of: name) == 0 ? nil : members.firstIndex(named: name)
  }

  /// A bit for the length and the first byte of a name.
  private static func mark(of name: String) -> UInt64 {
    1 << (UInt64(name.utf8.count &* 7 &+ Int(name.utf8.first ?? 0)) & 63)
  }

  /// Whether the object has several members of a name; all but the first are left out.
  package func isRepeated(_ name: String) -> Bool { node.members(named: name).count > 1 }

  /// Reports a member that the object could only have if it were different.
  package mutating func refuse(
    _ name: String, _ problem: some LoadingProblem, _ log: inout LoadingLog
  ) {
    guard place(of: name) != nil, let index = index(of: name) else { return }
    log.report(problem, at: members[index].nameRange)
  }

  /// Reports the members that nobody asked for and those that are missing.
  ///
  /// - Parameters:
  ///   - severity: How serious an unknown member is.
  ///   - log: Where to.
  package func finish(severity: Diagnostic.Severity = .error, _ log: inout LoadingLog) {
    if missing.isEmpty, asked.nonzeroBitCount == members.count { return }
    var missing = missing
    log.unread.formUnion(missing.map(\.name))
    let absent = known.filter { name in !members.contains { $0.isNamed(name) } }
    for member in members where !known.contains(where: member.isNamed) && !log.isFull {
      // What is still missing is what was most probably meant.
      let nearest =
        NearestName.find(member.name, among: missing.map(\.name))
        ?? NearestName.find(member.name, among: absent)
      // What the object needs and does not have is never a trifle.
      let isNeeded = missing.contains { $0.name == nearest }
      if let nearest {
        missing.removeAll { $0.name == nearest }
        if LoadingLog.declaring.contains(nearest) { log.unread.insert(nearest) }
      }
      report(member, nearest: nearest, isNeeded ? .error : severity, &log)
    }
    for (_, diagnostic) in missing { log.report(diagnostic) }
  }

  private func report(
    _ member: JSONMember, nearest: String?, _ severity: Diagnostic.Severity,
    _ log: inout LoadingLog
  ) {
    let problem = ShapeProblem.unknownMember(member.name, of: noun, nearest: nearest)
    let fixIts = nearest.map { [member.renaming(to: $0, in: log.source)] } ?? []
    log.report(
      Diagnostic(
        id: problem.id, severity: severity, message: problem.message,
        location: log.location(member.nameRange), fixIts: fixIts))
  }
}

extension JSONMember {
  /// The fix that gives the member another name and keeps its quotes.
  func renaming(to name: String, in source: SourceText) -> FixIt {
    let quote: String
    switch source.text(in: nameRange).utf8.first {
    case UInt8(ascii: "'"): quote = "'"
    case UInt8(ascii: "\""): quote = "\""
    default: quote = ""
    }
    return FixIt(
      LocalizedText(en: "rename it to \(name.quoted)", da: "omdøb det til \(name.quoted)"),
      edits: [FixIt.Edit(nameRange, quote + name + quote)])
  }
}
