import CharterDiagnostics
import CharterJSON
import CharterTestSupport

/// Trees that laws change; their ranges mean nothing.
extension JSONNode {
  /// Makes a tree.
  init(_ value: JSONValue) {
    self.init(value, range: SourceRange(0, 0))
  }

  /// Makes an object.
  static func object(_ members: [(name: String, value: JSONNode)]) -> JSONNode {
    JSONNode(.object(members.map { JSONMember(name: $0.name, value: $0.value) }))
  }

  /// Makes an array.
  static func array(_ elements: [JSONNode]) -> JSONNode { JSONNode(.array(elements)) }

  /// Makes a string.
  static func string(_ text: String) -> JSONNode { JSONNode(.string(text)) }

  /// Reads a text, which must have no mistake.
  init(json5 bytes: [UInt8]) throws {
    let read = JSONReader.read(SourceText(path: "text", bytes: bytes), dialect: .json5)
    guard let root = read.root, read.isComplete else { throw Unreadable(text: bytes) }
    self = root
  }

  /// A text that is no JSON5.
  struct Unreadable: Error {
    let text: [UInt8]
  }

  /// The tree as JSON.
  var written: [UInt8] {
    var writer = JSONWriter()
    writer.write(self)
    return writer.bytes
  }

  /// The tree with the value of a member changed, made or, for `nil`, taken away.
  func changing(_ name: String, _ change: (JSONNode?) throws -> JSONNode?) rethrows -> JSONNode {
    var members = self.members ?? []
    let index = members.firstIndex { $0.isNamed(name) }
    let value = try change(index.map { members[$0].value })
    switch (index, value) {
    case (let index?, let value?): members[index] = JSONMember(name: name, value: value)
    case (let index?, nil): members.remove(at: index)
    case (nil, let value?): members.append(JSONMember(name: name, value: value))
    case (nil, nil): break
    }
    return JSONNode(.object(members))
  }

  /// The tree with what lies at the end of some names changed; `nil` where no object is on the way.
  func changing(
    at names: some Collection<String>, _ change: (JSONNode?) -> JSONNode?
  ) -> JSONNode? {
    guard let name = names.first else { return change(self) }
    // Where a key stands twice nothing can be known.
    guard case .object = value, members(named: name).count < 2 else { return nil }
    let rest = names.dropFirst()
    var isBlocked = false
    let result = changing(name) { member in
      if rest.isEmpty { return change(member) }
      guard let member else { return change(nil).map { Self.nested($0, at: rest) } }
      guard let changed = member.changing(at: rest, change) else {
        isBlocked = true
        return member
      }
      return changed
    }
    return isBlocked ? nil : result
  }

  private static func nested(_ node: JSONNode, at names: some Collection<String>) -> JSONNode {
    names.reversed().reduce(node) { .object([($1, $0)]) }
  }

  /// The tree with each element of an array changed.
  func mapElements(_ change: (JSONNode) throws -> JSONNode) rethrows -> JSONNode {
    guard let elements else { return self }
    return .array(try elements.map(change))
  }

  /// The tree with each value of an object changed.
  func mapMembers(_ change: (JSONMember) throws -> JSONNode) rethrows -> JSONNode {
    guard let members else { return self }
    return .object(try members.map { ($0.name, try change($0)) })
  }

  /// The tree with its arrays of rules and the like in another order.
  func shufflingElements(_ random: inout SeededGenerator) -> JSONNode {
    .array((elements ?? []).shuffled(using: &random))
  }

  /// The tree with the members of all objects in another order.
  func shufflingKeys(_ random: inout SeededGenerator) -> JSONNode {
    switch value {
    case .array(let elements): return .array(elements.map { $0.shufflingKeys(&random) })
    case .object(let members):
      let changed = members.map { (name: $0.name, value: $0.value.shufflingKeys(&random)) }
      return .object(changed.shuffled(using: &random))
    default: return self
    }
  }
}

extension JSONMember {
  /// Makes a member.
  init(name: String, value: JSONNode) {
    self.init(name: name, nameRange: SourceRange(0, 0), value: value)
  }
}
