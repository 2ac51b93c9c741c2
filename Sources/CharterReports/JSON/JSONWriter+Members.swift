package import CharterJSON

extension JSONWriter {
  /// Writes a key and a string, or `null`.
  package mutating func member(_ name: String, _ text: String?) {
    key(name)
    if let text { string(text) } else { null() }
  }

  /// Writes a key and an integer.
  package mutating func member(_ name: String, _ value: Int) {
    key(name)
    number(value)
  }

  /// Writes a key and a Boolean, or `null`.
  package mutating func member(_ name: String, _ value: Bool?) {
    key(name)
    if let value { boolean(value) } else { null() }
  }

  /// Writes a key and some strings.
  package mutating func member(_ name: String, _ texts: [String]) {
    key(name)
    beginArray()
    for text in texts { string(text) }
    endArray()
  }
}
