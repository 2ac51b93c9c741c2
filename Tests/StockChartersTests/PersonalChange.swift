import CharterDiagnostics
import CharterJSON

/// A change to a declaration that concerns nothing but what an association is called, believes,
/// speaks or where it is at home.
enum PersonalChange: CaseIterable {
  /// Another name, belief and place.
  case otherwise

  /// Nothing is told of them.
  case untold

  /// They are said not to be known.
  case unknown

  /// The declaration with the change.
  func applied(to text: String) throws -> String {
    let root = JSONReader.read(SourceText(path: "d", text: text), dialect: .json).root
    var writer = JSONWriter()
    if let root { write(root, ["$"], to: &writer) }
    return writer.text
  }

  private func write(_ node: JSONNode, _ path: [String], to writer: inout JSONWriter) {
    switch node.value {
    case .object(let members):
      writer.beginObject()
      for member in members { write(member, path, to: &writer) }
      for name in additions(to: path) where node[name] == nil && self != .untold {
        writer.key(name)
        write(JSONNode(.null, range: node.range), named: name, to: &writer)
      }
      writer.endObject()
    case .array(let elements):
      writer.beginArray()
      for element in elements { write(element, path, to: &writer) }
      writer.endArray()
    case .string(let text): writer.string(text)
    case .number(let text): writer.number(text: text)
    case .boolean(let value): writer.boolean(value)
    case .null, .invalid: writer.null()
    }
  }

  private func write(_ member: JSONMember, _ path: [String], to writer: inout JSONWriter) {
    let path = path + [member.name]
    if path == ["$", "association", "name"] {
      if self == .untold { return }
      writer.key(member.name)
      return writer.string("Åndehullet مسجد")
    }
    guard Self.isPersonal(path) else {
      writer.key(member.name)
      write(member.value, path, to: &writer)
      return
    }
    if self == .untold { return }
    writer.key(member.name)
    write(member.value, named: member.name, to: &writer)
  }

  /// Writes another value for a personal fact.
  private func write(_ node: JSONNode, named name: String, to writer: inout JSONWriter) {
    if self == .unknown { return writer.null() }
    switch (name, node.value) {
    case (_, .boolean(let value)): writer.boolean(!value)
    case ("region", _): writer.string("zealand")
    case (_, .string): writer.string("Åndehullet مسجد")
    case ("seatMunicipality", _): writer.string("Andetsteds")
    default: writer.boolean(true)
    }
  }

  /// The personal facts that an object may have.
  private func additions(to path: [String]) -> [String] {
    path == ["$", "facts", "association"] ? ["beliefBased", "seatMunicipality"] : []
  }

  private static func isPersonal(_ path: [String]) -> Bool {
    let facts = path.dropFirst(2).joined(separator: ".")
    return path[1] == "facts" && PersonalFactsTests.personal.contains(facts)
  }
}
