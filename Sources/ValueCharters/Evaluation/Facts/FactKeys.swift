import CharterDiagnostics
import CharterJSON

/// The keys of an object of facts, as far as they are expected.
struct FactKeys {
  /// The group, or the fact whose list elements have members.
  let parent: Int

  /// The child that is looked for first, and the ones behind it: files mostly keep the order of the
  /// vocabulary, and leave some out.
  var next: Int

  /// One past the parent's last child.
  let end: Int

  /// Where the last key stands, with its quotes, where it was not one of those looked for first.
  var range: SourceRange?

  /// The number of children that are looked for first.
  static let lookahead = 8

  /// What stands for a child in the place of a key that names none.
  static let unknown = -1
}

// Of the tree that all readings hold, so that nothing of a reading is copied for looking up a key.

extension FactTree {
  /// The keys that are expected in an object.
  func keys(of parent: Int) -> FactKeys {
    let children = content.nodes[parent].children
    return FactKeys(parent: parent, next: children.lowerBound, end: children.upperBound)
  }

  /// Reads the next key of an object; at the end of the object goes out of it and gives `nil`.
  ///
  /// - Returns: The child that the key names, or ``FactKeys/unknown``.
  @inline(__always)
  func nextKey(_ keys: inout FactKeys, from cursor: inout JSONCursor) throws(JSONError) -> Int? {
    let likely = keys.next..<min(keys.next &+ FactKeys.lookahead, keys.end)
    switch cursor.nextMember(amongKnown: content.names, likely) {
    case .name(let child):
      keys.next = child &+ 1
      keys.range = nil
      return child
    case .end: return nil
    case .other: return try nextUnlikelyKey(&keys, from: &cursor)
    }
  }

  private func nextUnlikelyKey(
    _ keys: inout FactKeys, from cursor: inout JSONCursor
  ) throws(JSONError) -> Int? {
    guard let key = try cursor.nextMember() else { return nil }
    keys.range = key.range
    guard let child = child(of: keys.parent, named: key, in: cursor) else {
      return FactKeys.unknown
    }
    keys.next = child + 1
    return child
  }

  /// The child that a key names; a key with escapes, which no name needs, is decoded first.
  private func child(
    of node: Int, named key: JSONStringToken, in cursor: borrowing JSONCursor
  ) -> Int? {
    guard key.hasEscapes else { return content.child(of: node, named: key, in: cursor) }
    return content.child(of: node, named: cursor.decode(key))
  }

  /// Where the key that was read last stands, with its quotes; asked before its value is read.
  func range(of child: Int, _ keys: FactKeys, in cursor: borrowing JSONCursor) -> SourceRange {
    keys.range ?? cursor.knownKey(child, of: content.names)
  }

  /// The first member of an object that is a node; the object may be one that breaks off behind it.
  ///
  /// - Parameters:
  ///   - node: The node.
  ///   - object: The range of the object.
  ///   - bytes: The bytes of the file.
  /// - Returns: The ranges of the key, with its quotes, and of the value; `nil` where the object has
  ///   no such member.
  func firstMember(
    of node: Int, in object: SourceRange, of bytes: [UInt8]
  ) -> (key: SourceRange, value: SourceRange)? {
    var cursor = JSONCursor(bytes, from: object.lowerBound, to: object.upperBound)
    var keys = keys(of: content.nodes[node].parent)
    do throws(JSONError) {
      guard case .object = try cursor.nextKind() else { return nil }
      try cursor.beginObject()
      while let child = try nextKey(&keys, from: &cursor) {
        if child == node {
          let key = range(of: child, keys, in: cursor)
          return (key, try cursor.skipValue())
        }
        try cursor.skipValue()
      }
    } catch {
      return nil
    }
    return nil
  }
}
