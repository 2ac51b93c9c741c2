import CharterDiagnostics
package import CharterJSON

/// A change to one fact of a declaration, as a charter test makes it.
package struct FactChange: Sendable {
  /// The path of the fact, or of a group.
  package let path: Located<String>

  /// The new value; `null` takes the fact out of the declaration.
  package let value: JSONNode

  /// Makes a change.
  package init(path: Located<String>, value: JSONNode) {
    self.path = path
    self.value = value
  }
}
