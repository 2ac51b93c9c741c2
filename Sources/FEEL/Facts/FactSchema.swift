import CharterDiagnostics

/// The facts that conditions may name: a tree of names whose leaves have types.
///
/// Every fact has a number, and so has every member of the elements of a list, in one space and in
/// the order of declaration.
package struct FactSchema: Sendable {
  struct Node: Sendable {
    let name: String
    let parent: Int

    /// The children in the order of declaration.
    var children: [Int] = []

    /// Where the children are by name, once they are too many to be looked through.
    var places: [String: Int] = [:]
    var fact: FactID?
  }

  /// The number of children that are looked through.
  private static let fewChildren = 32

  private struct Entry: Sendable {
    let node: Int
    var type: FEELType
    let isMember: Bool
  }

  /// What a path leads to.
  package enum Lookup: Hashable, Sendable {
    /// A fact, reached after a number of the path's names; the others are members of its value.
    case fact(FactID, nameCount: Int)

    /// A group of facts.
    case group

    /// Nothing.
    case unknown
  }

  private(set) var nodes = [Node(name: "", parent: 0)]
  private var entries: [Entry] = []

  /// Makes a schema without facts.
  package init() {}

  /// The number of facts, members of list elements included.
  package var count: Int { entries.count }

  /// The facts that a declaration supplies directly, in the order of declaration.
  package var facts: [FactID] {
    entries.indices.lazy.filter { !entries[$0].isMember }.map { FactID(rawValue: $0) }
  }

  /// Adds a fact.
  ///
  /// - Returns: The fact's number, or `nil` where the path is empty or already taken, by a fact, by
  ///   a group, or by a fact on the way.
  @discardableResult
  package mutating func declare(_ path: [String], _ type: FEELType) -> FactID? {
    var node = 0
    var depth = 0
    while depth < path.count, let next = child(path[depth], of: node) {
      if nodes[next].fact != nil { return nil }
      node = next
      depth += 1
    }
    if depth == path.count { return nil }
    for name in path[depth...] { node = addChild(name, of: node) }
    return addFact(at: node, type, isMember: false)
  }

  /// The child of a node with a name.
  private func child(_ name: String, of parent: Int) -> Int? {
    let children = nodes[parent].children
    if children.count > Self.fewChildren { return nodes[parent].places[name] }
    return children.first { nodes[$0].name == name }
  }

  private mutating func addChild(_ name: String, of parent: Int) -> Int {
    nodes.append(Node(name: name, parent: parent))
    let child = nodes.count - 1
    nodes[parent].children.append(child)
    if nodes[parent].children.count > Self.fewChildren {
      if nodes[parent].places.isEmpty {
        for other in nodes[parent].children { nodes[parent].places[nodes[other].name] = other }
      }
      nodes[parent].places[name] = child
    }
    return child
  }

  private mutating func addFact(at node: Int, _ type: FEELType, isMember: Bool) -> FactID {
    let fact = FactID(rawValue: entries.count)
    entries.append(Entry(node: node, type: .any, isMember: isMember))
    nodes[node].fact = fact
    entries[fact.rawValue].type = numbered(type, at: node)
    return fact
  }

  /// The type with the numbers of its members.
  private mutating func numbered(_ type: FEELType, at node: Int) -> FEELType {
    switch type {
    case .list(let element): return .list(of: numbered(element, at: node))
    case .record(let fields):
      var numberedFields: [FEELType.Field] = []
      for field in fields {
        let child = child(field.name, of: node) ?? addChild(field.name, of: node)
        let fact = addFact(at: child, field.type, isMember: true)
        let type = entries[fact.rawValue].type
        numberedFields.append(FEELType.Field(field.name, type, fact: fact))
      }
      return .record(numberedFields)
    default: return type
    }
  }

  /// What a path leads to.
  package func lookup(_ path: [String]) -> Lookup {
    var node = 0
    for (index, name) in path.enumerated() {
      guard let next = child(name, of: node) else { return .unknown }
      if let fact = nodes[next].fact { return .fact(fact, nameCount: index + 1) }
      node = next
    }
    return .group
  }

  /// Whether a path begins with this name.
  package func hasRoot(_ name: String) -> Bool {
    child(name, of: 0) != nil
  }

  /// The type of a fact; members of its records are numbered.
  package func type(of fact: FactID) -> FEELType {
    entries.indices.contains(fact.rawValue) ? entries[fact.rawValue].type : .any
  }

  /// The names that lead to a fact.
  package func names(of fact: FactID) -> [String] {
    steps(to: fact).map { nodes[$0].name }
  }

  /// How many lists hold a fact.
  package func listDepth(of fact: FactID) -> Int {
    steps(to: fact).dropLast().reduce(0) { $0 + listDepth(at: $1) }
  }

  /// The nodes on the way to a fact, outermost first.
  func steps(to fact: FactID) -> [Int] {
    guard entries.indices.contains(fact.rawValue) else { return [] }
    var result: [Int] = []
    var node = entries[fact.rawValue].node
    while node != 0 {
      result.append(node)
      node = nodes[node].parent
    }
    return result.reversed()
  }

  /// The name of a node and how many lists deep its elements lie.
  func step(at node: Int) -> (name: String, listDepth: Int) {
    (nodes[node].name, listDepth(at: node))
  }

  private func listDepth(at node: Int) -> Int {
    guard let fact = nodes[node].fact else { return 0 }
    var depth = 0
    var type = entries[fact.rawValue].type
    while case .list(let element) = type {
      depth += 1
      type = element
    }
    return depth
  }
}
