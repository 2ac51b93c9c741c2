package import CharterDiagnostics

/// A value and where it stands in its text.
package struct JSONNode: Hashable, Sendable {
  /// The value.
  package let value: JSONValue

  /// The range of UTF-8 offsets of the value as written; a string's has its quotes.
  package let range: SourceRange

  /// Makes a node.
  package init(_ value: JSONValue, range: SourceRange) {
    self.value = value
    self.range = range
  }

  /// What kind of value it is, or `nil` when it could not be read.
  package var kind: JSONKind? { value.kind }

  /// The Boolean, if it is one.
  package var boolean: Bool? {
    if case .boolean(let value) = value { value } else { nil }
  }

  /// The exact text of the number, if it is one.
  package var number: String? {
    if case .number(let text) = value { text } else { nil }
  }

  /// The decoded text, if it is a string.
  package var string: String? {
    if case .string(let text) = value { text } else { nil }
  }

  /// The elements, if it is an array.
  package var elements: [JSONNode]? {
    if case .array(let elements) = value { elements } else { nil }
  }

  /// Whether it is an object.
  package var isObject: Bool { if case .object = value { true } else { false } }

  /// Whether it is an array or an object.
  package var isContainer: Bool {
    switch value {
    case .array, .object: true
    case .null, .boolean, .number, .string, .invalid: false
    }
  }

  /// The members in order, if it is an object.
  package var members: [JSONMember]? {
    if case .object(let members) = value { members } else { nil }
  }

  /// The members of that name in order; several where a key is repeated.
  package func members(named name: String) -> [JSONMember] {
    members?.filter { $0.isNamed(name) } ?? []
  }

  /// Whether it is an object that has a member of that name.
  package func has(_ name: String) -> Bool {
    guard case .object(let members) = value else { return false }
    return members.firstIndex(named: name) != nil
  }

  /// Whether it is an object whose first member of that name has a value of a kind.
  package func has(_ name: String, _ kind: JSONKind) -> Bool {
    guard case .object(let members) = value, let index = members.firstIndex(named: name) else {
      return false
    }
    return members[index].value.kind == kind
  }

  /// The value of the first member of that name, if it is an object that has one.
  package subscript(name: String) -> JSONNode? {
    guard case .object(let members) = value, let index = members.firstIndex(named: name) else {
      return nil
    }
    return members[index].value
  }

  /// The element at an index, if it is an array that has one.
  package subscript(index: Int) -> JSONNode? {
    guard let elements, elements.indices.contains(index) else { return nil }
    return elements[index]
  }
}
