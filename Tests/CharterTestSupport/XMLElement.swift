/// An element of an XML document, for tests that look into one.
public struct XMLElement: Sendable {
  /// The name.
  public let name: String

  /// The attributes by their names.
  public let attributes: [String: String]

  /// The elements in it, in order.
  public internal(set) var children: [XMLElement] = []

  /// The text in it, without that of the elements in it.
  public internal(set) var text = ""

  /// The elements of a name at any depth, in the order of the document.
  public func all(_ name: String) -> [XMLElement] {
    children.flatMap { ($0.name == name ? [$0] : []) + $0.all(name) }
  }
}
