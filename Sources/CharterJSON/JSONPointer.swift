/// A JSON Pointer (RFC 6901): the way from the root of a document to a value in it.
package struct JSONPointer: Hashable, Sendable, CustomStringConvertible {
  /// The text, empty for the root, else a `/` before each escaped component.
  package private(set) var description: String

  /// The pointer to the root.
  package static let root = JSONPointer()

  /// Makes the pointer to the root.
  package init() {
    description = ""
  }

  /// Makes a pointer from the names on the way.
  package init(_ names: [String]) {
    self.init()
    for name in names { append(name) }
  }

  /// Goes one member further.
  package mutating func append(_ name: String) {
    description += "/"
    guard name.utf8.contains(where: { $0 == UInt8(ascii: "~") || $0 == UInt8(ascii: "/") }) else {
      description += name
      return
    }
    for scalar in name.unicodeScalars {
      switch scalar {
      case "~": description += "~0"
      case "/": description += "~1"
      default: description.unicodeScalars.append(scalar)
      }
    }
  }

  /// Goes to an element of an array.
  package mutating func append(_ index: Int) {
    description += "/\(index)"
  }

  /// The pointer that goes one member further.
  package func appending(_ name: String) -> JSONPointer {
    var result = self
    result.append(name)
    return result
  }

  /// The pointer that goes to an element of an array.
  package func appending(_ index: Int) -> JSONPointer {
    var result = self
    result.append(index)
    return result
  }
}
