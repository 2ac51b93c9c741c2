import CharterDiagnostics
import CharterJSON

extension FactReading {
  /// A key of an object of facts.
  struct Key {
    /// What it names, if there is such a fact or group.
    let node: Int?

    /// Where it stands, with its quotes.
    let range: SourceRange
  }

  /// The keys of an object, as far as they are expected.
  struct Keys {
    /// The group, or the fact whose list elements have members.
    let parent: Int

    /// The names of all nodes.
    let names: JSONNames

    /// The children of the parent that are looked for first: files mostly keep the order of the
    /// vocabulary, and leave some out.
    var likely: Range<Int>

    /// One past the parent's last child.
    let end: Int

    /// The number of children that are looked for first.
    static let lookahead = 8

    /// Expects the children from a place on.
    mutating func expect(from place: Int) {
      likely = place..<min(place + Self.lookahead, end)
    }
  }

  /// The keys that are expected in an object.
  func keys(of parent: Int) -> Keys {
    let children = tree.content.nodes[parent].children
    var keys = Keys(
      parent: parent, names: tree.content.names, likely: children, end: children.upperBound)
    keys.expect(from: children.lowerBound)
    return keys
  }

  /// Reads the next key of an object; at the end of the object goes out of it and gives `nil`.
  func nextKey(_ keys: inout Keys, from cursor: inout JSONCursor) throws(JSONError) -> Key? {
    if let node = cursor.nextMember(amongKnown: keys.names, keys.likely) {
      keys.expect(from: node + 1)
      return Key(node: node, range: cursor.knownKey(node, of: keys.names))
    }
    guard let key = try cursor.nextMember() else { return nil }
    let node = child(of: keys.parent, named: key, in: cursor)
    if let node { keys.expect(from: node + 1) }
    return Key(node: node, range: key.range)
  }

  /// The child that a key names; a key with escapes, which no name needs, is decoded first.
  private func child(
    of node: Int, named key: JSONStringToken, in cursor: borrowing JSONCursor
  ) -> Int? {
    guard key.hasEscapes else { return tree.content.child(of: node, named: key, in: cursor) }
    return tree.content.child(of: node, named: cursor.decode(key))
  }
}
