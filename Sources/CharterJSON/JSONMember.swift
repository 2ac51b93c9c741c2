package import CharterDiagnostics

/// A member of an object: its name, where that stands, and its value.
package struct JSONMember: Hashable, Sendable {
  /// The decoded name.
  package let name: String

  /// The range of the name as written, with its quotes.
  package let nameRange: SourceRange

  /// The value.
  package let value: JSONNode

  /// Makes a member.
  package init(name: String, nameRange: SourceRange, value: JSONNode) {
    self.name = name
    self.nameRange = nameRange
    self.value = value
  }

  /// The range of the whole member, from its name to the end of its value.
  package var range: SourceRange { nameRange.union(value.range) }

  /// Whether it has a name, compared byte for byte.
  package func isNamed(_ other: String) -> Bool {
    name.hasSameBytes(as: other)
  }
}

extension [JSONMember] {
  /// The index of the first member of that name.
  package func firstIndex(named name: String) -> Int? {
    // Members are big; going through them by index leaves them where they are. Most other names have
    // other lengths.
    let count = name.utf8.count
    for index in indices
    where self[index].name.utf8.count == count && self[index].name.hasSameBytes(as: name) {
      return index
    }
    return nil
  }
}
