import CharterDiagnostics

// The tree of names.

extension FactSchema {
  /// The node of which all facts are descendants.
  package static let root = 0

  /// The nodes below a node, in the order of declaration.
  package func children(of node: Int) -> [Int] { nodes[node].children }

  /// The name of a node in its group.
  package func name(of node: Int) -> String { nodes[node].name }

  /// The fact of a node, or the member of a list's elements that it is; `nil` for a group.
  package func fact(at node: Int) -> FactID? { nodes[node].fact }
}

extension FactSchema {
  /// The path of a fact as conditions write it, such as `finance.donations.amount`.
  package func path(of fact: FactID) -> String {
    names(of: fact).joined(separator: ".")
  }

  /// The JSON Pointer of a fact below the object that holds all facts.
  ///
  /// - Parameters:
  ///   - fact: The fact, or a member of list elements.
  ///   - indices: The positions in the lists that hold it, outermost first; a further one is the
  ///     position of an element in the fact itself.
  /// - Returns: The pointer, such as `/finance/donations/3/amount`.
  package func pointer(to fact: FactID, indices: [Int] = []) -> String {
    var remaining = indices[...]
    var pointer = ""
    for node in steps(to: fact) {
      let step = step(at: node)
      pointer += "/" + Self.escaped(step.name)
      for index in remaining.prefix(step.listDepth) { pointer += "/\(index)" }
      remaining = remaining.dropFirst(step.listDepth)
    }
    return pointer
  }

  /// The paths of the facts that a declaration supplies directly.
  var paths: [String] { facts.map { path(of: $0) } }

  /// The path of the fact that someone probably meant.
  package func nearestPath(to path: String) -> String? {
    Self.nearest(to: path, among: paths)
  }

  /// The path that someone probably meant.
  static func nearest(to path: String, among paths: [String]) -> String? {
    if let nearest = NearestName.find(path, among: paths) { return nearest }
    // A path that only lacks its beginning has one fact that ends so.
    let endings = paths.filter { $0.hasSuffix("." + path) }
    return endings.count == 1 ? endings.first : nil
  }

  private static func escaped(_ name: String) -> String {
    var result = ""
    for character in name.unicodeScalars {
      switch character {
      case "~": result += "~0"
      case "/": result += "~1"
      default: result.unicodeScalars.append(character)
      }
    }
    return result
  }
}
