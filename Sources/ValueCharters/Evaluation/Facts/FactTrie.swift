import CharterJSON
package import FEEL

/// The facts of a vocabulary as a tree that the bytes of JSON keys lead down.
///
/// It is made once and used for every declaration. A key is compared where it stands in the file;
/// no text is made of it.
package struct FactTrie: Sendable {
  /// What conditions can want of a text.
  package enum TextUse: Sendable {
    /// Nothing.
    case none

    /// The list that it is in, as a whole.
    case withList

    /// The text.
    case itself
  }

  /// A group of facts, a fact, or a member of a fact's list elements.
  package struct Node: Sendable {
    /// The group that holds it, or the fact whose list elements do; the root is its own.
    let parent: Int

    /// What the value has to be; for a list whose elements are records see `children`.
    package let shape: FactShape

    /// The fact, or -1 for a group.
    let factNumber: Int

    /// What conditions can want of the fact's text; one that they want nothing of is checked and not
    /// kept.
    package internal(set) var textUse = TextUse.itself

    /// Who may supply the fact.
    package let source: FactSource

    /// The members of the group or of the list's elements, in the order of declaration.
    package var children: Range<Int>

    /// The fact, if the node is one.
    package var fact: FactID? { factNumber < 0 ? nil : FactID(rawValue: factNumber) }
  }

  /// The nodes; the first one is the group of all facts.
  package private(set) var nodes: [Node] = []

  /// The facts of the nodes.
  private(set) var facts: [FactID] = []

  /// The bounds of numbers.
  private(set) var bounds: [FactShape.Bounds] = []

  /// The choices of all facts, those of one fact side by side.
  private(set) var choices: [FactShape.Choice] = []

  /// The shapes of list elements.
  private(set) var elementShapes: [FactShape] = []

  /// The names of the nodes in their groups.
  private(set) var names = JSONNames([])

  /// The children by name of the nodes that have too many to look through.
  private var indices: [Int: [String: Int]] = [:]

  /// The number of children that are looked through one by one.
  private static let fewChildren = 32

  private var nodesOfFacts: [Int] = []

  /// Makes the tree of a schema's facts.
  ///
  /// - Parameters:
  ///   - schema: The facts and their types.
  ///   - source: Tells who may supply a fact.
  package init(schema: FactSchema, source: (FactID) -> FactSource) {
    nodes = [
      Node(
        parent: 0, shape: .group, factNumber: -1, source: .association, children: 0..<0)
    ]
    var names = [""]
    append(schema.children(of: FactSchema.root), of: schema, to: 0, &names) { source($0) }
    self.names = JSONNames(names)
    facts = nodes.map { FactID(rawValue: $0.factNumber) }
    nodesOfFacts = Array(repeating: 0, count: schema.count)
    for (index, node) in nodes.enumerated() where node.factNumber >= 0 {
      nodesOfFacts[node.factNumber] = index
    }
  }

  /// Notes that conditions read no others than some facts.
  package mutating func keepTexts(of facts: [FactID]) {
    var isRead = Array(repeating: false, count: nodesOfFacts.count)
    for fact in facts where isRead.indices.contains(fact.rawValue) { isRead[fact.rawValue] = true }
    for index in nodes.indices {
      guard let fact = nodes[index].fact else { continue }
      // Whoever reads a list may compare its elements as a whole.
      let parent = nodes[index].parent
      nodes[index].textUse =
        if isRead[fact.rawValue] {
          .itself
        } else if nodes[parent].fact != nil, nodes[parent].textUse != .none {
          .withList
        } else {
          .none
        }
    }
  }

  /// The node of a fact, or the root for one that the tree does not have.
  package func node(of fact: FactID) -> Int {
    nodesOfFacts.indices.contains(fact.rawValue) ? nodesOfFacts[fact.rawValue] : 0
  }

  /// Appends the children of a node side by side, then theirs.
  private mutating func append(
    _ children: [Int], of schema: FactSchema, to parent: Int, _ names: inout [String],
    source: (FactID) -> FactSource
  ) {
    let first = nodes.count
    // Members of a list's elements come from where the list does.
    let listSource = nodes[parent].fact.map { _ in nodes[parent].source }
    for child in children {
      let fact = schema.fact(at: child)
      names.append(schema.name(of: child))
      nodes.append(
        Node(
          parent: parent,
          shape: fact.map { shape(of: schema.type(of: $0)) } ?? .group,
          factNumber: fact?.rawValue ?? -1,
          source: listSource ?? fact.map(source) ?? .association,
          children: 0..<0))
    }
    nodes[parent].children = first..<nodes.count
    if children.count > Self.fewChildren {
      let places = children.enumerated().map { (schema.name(of: $1), first + $0) }
      indices[parent] = Dictionary(places) { first, _ in first }
    }
    for (index, child) in children.enumerated() {
      append(schema.children(of: child), of: schema, to: first + index, &names, source: source)
    }
  }

  private mutating func shape(of type: FEELType) -> FactShape {
    switch type {
    case .boolean: return .boolean
    case .text: return .text
    case .date: return .date
    case .record: return .record
    case .number(let number):
      bounds.append(FactShape.Bounds(minimum: number.minimum, maximum: number.maximum))
      return .number(bounds.count - 1)
    case .choice(let names):
      choices.append(contentsOf: names.map { FactShape.Choice($0) })
      return .choice(first: choices.count - names.count, count: names.count)
    case .list(let element):
      elementShapes.append(shape(of: element))
      return .list(elementShapes.count - 1)
    case .any, .range, .yearsAndMonths, .daysAndTime: return .any
    }
  }
}

extension FactTrie {
  /// The child of a node that a key names.
  ///
  /// - Parameters:
  ///   - node: The group, or the fact whose list elements have members.
  ///   - key: The key; without escapes, which names do not need.
  ///   - cursor: The file.
  /// - Returns: The child, or `nil` where there is none of that name.
  func child(of node: Int, named key: JSONStringToken, in cursor: borrowing JSONCursor) -> Int? {
    let children = nodes[node].children
    if children.count > Self.fewChildren { return indices[node]?[cursor.decode(key)] }
    return children.first { cursor.hasBytes(key, of: names, $0) }
  }

  /// The names that lead to a node, joined by dots; empty for the group of all facts.
  package func path(of node: Int) -> String {
    var names: [String] = []
    var node = node
    while node != 0 {
      names.append(name(of: node))
      node = nodes[node].parent
    }
    return names.reversed().joined(by: ".")
  }

  /// The name of a node in its group.
  func name(of node: Int) -> String {
    String(decoding: names.bytes(of: node), as: UTF8.self)
  }

  /// The child of a node with a name.
  func child(of node: Int, named name: String) -> Int? {
    if let index = indices[node] { return index[name] }
    return nodes[node].children.first { names.bytes(of: $0).elementsEqual(name.utf8) }
  }
}
