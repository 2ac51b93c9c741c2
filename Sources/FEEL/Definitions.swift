/// The named expressions that conditions may use, by name and by number.
struct Definitions: Sendable {
  /// The definitions by number, in the order in which they were checked.
  private(set) var list: [Definition] = []

  private var indices: [String: Int] = [:]

  subscript(index: Int) -> Definition { list[index] }

  /// The names, in the order in which the definitions were checked.
  var names: [String] { list.map(\.name) }

  /// The number of a definition.
  func index(of name: String) -> Int? { indices[name] }

  /// Adds a definition; one of the same name is hidden by it.
  mutating func append(_ definition: Definition) {
    indices[definition.name] = list.count
    list.append(definition)
  }
}
