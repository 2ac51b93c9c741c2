import CharterDiagnostics
import CharterJSON
import FEEL

// Only top-level facts have their ranges noted while they are read. The places of list elements are
// looked up again, for the few that are shown.

extension EvaluationRecord {
  /// Where a fact stands, or its nearest existing parent.
  ///
  /// - Parameters:
  ///   - id: The fact.
  ///   - indices: The positions in the lists that hold it, outermost first.
  /// - Returns: The place.
  func place(of id: FactID, indices: [Int] = []) -> FactPlace {
    let positions = ListPositions(indices)
    if let range = declaredRange(of: id, positions) {
      return FactPlace(
        pointer: evaluator.subject(of: id).pointer(at: positions),
        location: SourceLocation(declaration.source, range))
    }
    if let judgement = caseRecord.judgements[id] { return judgement.place }
    let trie = declared.trie
    let path = trie.path(to: id, indices: indices)
    if let recorded, recorded.valueRange(of: path.topNode) != nil, counts(inCase: path.topNode) {
      return placeInCase(path.steps)
    }
    if let range = declared.valueRange(of: path.topNode) {
      return placeInDeclaration(path, topRange: range)
    }
    switch fact(id)?.source {
    case .authority: return placeInCase(path.steps)
    case .assessor: return FactPlace(pointer: "/reviews", location: nil)
    case .association, nil: return nearestParentInDeclaration(of: path.topNode)
    }
  }

  /// Whether what the case file says of a fact is what counts: the authority's word does, and what
  /// the file had no business saying where the declaration is silent.
  private func counts(inCase node: Int) -> Bool {
    let fact = declared.trie.nodes[node]
    if fact.source == .authority { return true }
    return declared.valueRange(of: node) == nil
      && fact.fact.map { context.facts.reason(of: $0) == .refused } ?? true
  }

  /// Where a fact or a list element stands in the declaration, if it does and nothing else can have
  /// decided about it: the commonest case, for which no way has to be followed.
  func declaredRange(of fact: FactID, _ positions: ListPositions) -> SourceRange? {
    guard recorded == nil, caseRecord.judgements.isEmpty else { return nil }
    // The reading is big; reaching into it leaves it where it is.
    let node = reading.facts.tree.content.node(of: fact)
    let topNode = reading.facts.tree.content.topNode(of: node)
    let element: SourceRange
    switch positions {
    case .none: return node == topNode ? reading.facts.valueRange(of: node) : nil
    case .one(let position):
      guard let range = reading.facts.elementRange(of: topNode, at: position) else { return nil }
      if node == topNode { return range }
      element = range
    case .several: return nil
    }
    let bytes = reading.declaration.source.bytes
    return reading.facts.tree.firstMember(of: node, in: element, of: bytes)?.value
  }

  private func placeInCase(_ steps: [JSONPath.Step]) -> FactPlace {
    guard let caseFile, let facts = caseFile.facts else {
      return FactPlace(pointer: JSONPointer(["facts"]).description, location: nil)
    }
    return place(steps, in: facts, of: caseFile.source)
  }

  private func place(
    _ steps: [JSONPath.Step], in facts: JSONNode, of source: SourceText
  ) -> FactPlace {
    let path = JSONPath(steps: steps)
    let end = path.follow(in: facts)
    return FactPlace(
      pointer: path.pointer(to: end.stepCount, below: JSONPointer(["facts"])).description,
      location: SourceLocation(
        source, end.stepCount == steps.count ? end.range : end.range.opening))
  }

  private func placeInDeclaration(
    _ path: FactTrie.Path, topRange: SourceRange
  ) -> FactPlace {
    if case .tree(let facts) = declaration.facts {
      return place(path.steps, in: facts, of: declaration.source)
    }
    let inner = JSONPath(steps: Array(path.steps.dropFirst(path.topDepth)))
    let end = inner.follow(in: declaration.source.bytes, from: topRange)
    let outer = JSONPath(steps: path.steps).pointer(
      to: path.topDepth, below: JSONPointer(["facts"]))
    return FactPlace(
      pointer: inner.pointer(to: end.stepCount, below: outer).description,
      location: SourceLocation(
        declaration.source,
        end.stepCount == inner.steps.count ? end.range : end.range.opening))
  }

  private func nearestParentInDeclaration(of node: Int) -> FactPlace {
    let trie = declared.trie
    var node = node
    while node != 0 {
      node = trie.nodes[node].parent
      guard let range = declared.valueRange(of: node) else { continue }
      var pointer = JSONPointer.root.appending("facts")
      for step in trie.way(to: node) { pointer.append(trie.name(of: step)) }
      return FactPlace(
        pointer: pointer.description,
        location: SourceLocation(declaration.source, range.opening))
    }
    return FactPlace(
      pointer: "", location: SourceLocation(declaration.source, SourceRange(0, 0)))
  }
}

extension SourceRange {
  /// The first byte, which stands for the whole where something is missing in it.
  fileprivate var opening: SourceRange {
    SourceRange(lowerBound, min(lowerBound + 1, upperBound))
  }
}

extension FactTrie {
  /// The way to a fact from the object of all facts.
  struct Path: Sendable {
    /// The fact whose value the file holds directly: the fact itself, or the list it is in.
    let topNode: Int

    /// How many steps lead to that.
    let topDepth: Int

    /// All steps.
    let steps: [JSONPath.Step]
  }

  /// The nodes that lead to a node, outermost first.
  func way(to node: Int) -> [Int] {
    var chain: [Int] = []
    var node = node
    while node != 0 {
      chain.append(node)
      node = nodes[node].parent
    }
    return chain.reversed()
  }

  /// The outermost fact on the way to a node, whose value a file holds directly.
  func topNode(of node: Int) -> Int {
    var top = 0
    var node = node
    while node != 0 {
      if nodes[node].fact != nil { top = node }
      node = nodes[node].parent
    }
    return top
  }

  /// The way to a fact, or to an element of it.
  func path(to fact: FactID, indices: [Int]) -> Path {
    var steps: [JSONPath.Step] = []
    var top: (node: Int, depth: Int)?
    var remaining = indices[...]
    for node in way(to: node(of: fact)) {
      steps.append(.member(name(of: node)))
      guard nodes[node].fact != nil else { continue }
      if top == nil { top = (node, steps.count) }
      steps += remaining.prefix(listDepth(of: node)).map { .element($0) }
      remaining = remaining.dropFirst(listDepth(of: node))
    }
    return Path(topNode: top?.node ?? 0, topDepth: top?.depth ?? 0, steps: steps)
  }

  /// How many lists deep the elements of a fact lie.
  func listDepth(of node: Int) -> Int {
    var depth = 0
    var shape = nodes[node].shape
    while case .list(let element) = shape {
      depth += 1
      shape = elementShapes[element]
    }
    return depth
  }
}
