import CharterJSON
import Testing

/// A document that differs from another one in one node.
struct NodeMutation: CustomTestStringConvertible {
  /// Where and how it differs.
  let testDescription: String
  let document: JSONNode

  /// Everything that one node can be instead: each member gone or misspelt, one more, and each value
  /// of every other sort.
  static func all(of document: JSONNode) -> [NodeMutation] {
    variants(of: document, at: "").map {
      NodeMutation(testDescription: $0.place, document: $0.node)
    }
  }

  private static let others: [JSONValue] = [
    .null, .boolean(true), .number("7"), .string("x"), .string(""), .array([]), .object([]),
  ]

  private static func variants(
    of node: JSONNode, at place: String
  ) -> [(place: String, node: JSONNode)] {
    var variants = others.map { value in
      (place: "\(place) = \(value)", node: JSONNode(value, range: node.range))
    }
    let elements = node.elements ?? []
    for (index, element) in elements.enumerated() {
      for variant in Self.variants(of: element, at: "\(place)/\(index)") {
        var changed = elements
        changed[index] = variant.node
        variants.append((variant.place, JSONNode(.array(changed), range: node.range)))
      }
    }
    guard let members = node.members else { return variants }
    func add(_ what: String, _ members: [JSONMember]) {
      variants.append(("\(place)\(what)", JSONNode(.object(members), range: node.range)))
    }
    let extra = JSONMember(
      name: "z9_", nameRange: node.range, value: JSONNode(.string("z"), range: node.range))
    add(" with another member", members + [extra])
    for (index, member) in members.enumerated() {
      var changed = members
      changed.remove(at: index)
      add(" without \(member.name)", changed)
      changed.insert(renamed(member), at: index)
      add(" with \(member.name) misspelt", changed)
      for variant in Self.variants(of: member.value, at: "\(place)/\(member.name)") {
        changed[index] = JSONMember(
          name: member.name, nameRange: member.nameRange, value: variant.node)
        variants.append((variant.place, JSONNode(.object(changed), range: node.range)))
      }
    }
    return variants
  }

  private static func renamed(_ member: JSONMember) -> JSONMember {
    JSONMember(name: member.name + "_9", nameRange: member.nameRange, value: member.value)
  }
}
