import CharterDiagnostics

/// Explains terms over the facts of one declaration.
struct Explainer {
  var evaluator: Evaluator<CauseTrace>

  /// The text that ranges lie in: the condition's, or that of a definition.
  var source: ConditionText

  /// Where the elements come from that the enclosing quantifiers have reached, outermost first.
  var origins: [Origin] = []

  /// How many more parts can be explained.
  private var remaining = FEELLimits.explanationSize

  /// Makes an explainer.
  init(_ context: Expression.Context, definitions: [Definition], source: ConditionText) {
    evaluator = Evaluator(context, definitions: definitions)
    self.source = source
  }

  /// Explains a term and its parts.
  mutating func explain(_ node: Node, as role: Explanation.Role = .part) -> Explanation {
    remaining -= 1
    var explanation = Explanation(
      role: role, text: source.text(in: node.range), range: node.range,
      outcome: evaluator.slot(of: node).canonical)
    if remaining > 0 {
      explainParts(of: node, in: &explanation)
    } else {
      explanation.readings = readings(of: node)
    }
    return explanation
  }

  private mutating func explainParts(of node: Node, in explanation: inout Explanation) {
    if let index = node.definition {
      let definition = definition(index)
      explanation.isVacuous = definition.isVacuous
      explanation.children = [definition]
      return
    }
    guard case .boolean(let term) = node else { return explainLeaf(node, in: &explanation) }
    switch term.form {
    case .conditional(let test, let then, let otherwise):
      explainConditional(test.condition, then, otherwise, in: &explanation)
    case .operation(.not(let operand)):
      explanation.children = [explain(operand.node)]
      explanation.isVacuous = explanation.children[0].isVacuous
    case .operation(.junction(let junction, let parts)):
      for part in parts { explanation.children.append(explain(part.term.node)) }
      explanation.decide(by: junction)
    case .operation(.quantifier(let junction, let list, let body)):
      explainQuantifier(junction, list, body, in: &explanation)
    case .operation(.fold(_, let list)):
      explainLeaf(node, in: &explanation)
      explanation.isVacuous = isEmpty(list)
    default: explainLeaf(node, in: &explanation)
    }
  }

  /// Explains what has no conditions as parts: what it reads, and the definitions that it uses.
  mutating func explainLeaf(_ node: Node, in explanation: inout Explanation) {
    explanation.readings += readings(of: node)
    for index in definitions(usedBy: node) where remaining > 0 {
      explanation.children.append(definition(index))
    }
  }

  private mutating func explainConditional(
    _ test: Term<Bool>, _ then: Term<Bool>, _ otherwise: Term<Bool>,
    in explanation: inout Explanation
  ) {
    let test = explain(test.node)
    explanation.children = [test]
    switch test.truth {
    case .true: explanation.children.append(explain(then.node))
    case .false: explanation.children.append(explain(otherwise.node))
    case .unknown:
      explanation.children.append(explain(then.node))
      explanation.children.append(explain(otherwise.node))
    case .fault, nil: break
    }
    explanation.isVacuous = explanation.children.contains(where: \.isVacuous)
  }

  private mutating func definition(_ index: Int) -> Explanation {
    let definition = evaluator.definitions[index]
    guard let node = definition.node else {
      return Explanation(
        role: .definition(definition.name), text: "", range: definition.range,
        outcome: .unknown([]))
    }
    let outer = (source, origins, evaluator.variables)
    (source, origins, evaluator.variables) = (definition.source, [], [])
    defer { (source, origins, evaluator.variables) = outer }
    return explain(node, as: .definition(definition.name))
  }

  func isEmpty(_ list: Term<Elements>) -> Bool {
    var evaluator = evaluator
    guard case .known(let elements) = evaluator.elements(of: list) else { return false }
    return elements.count == 0
  }
}

extension Explanation {
  /// Marks which children decided a joining of conditions, and whether empty lists did.
  mutating func decide(by junction: Junction) {
    let absorbing: Truth = junction.absorbing ? .true : .false
    for index in children.indices {
      let isDecisive =
        switch truth {
        case absorbing: children[index].truth == absorbing
        case .unknown, .fault:
          children[index].truth == .unknown || children[index].truth == .fault
        default: true
        }
      if !isDecisive { children[index].dismiss() }
    }
    let decisive = children.filter(\.isDecisive)
    // Where one part suffices, an empty list decided only if no other part would have.
    isVacuous =
      truth == absorbing
      ? !decisive.isEmpty && decisive.allSatisfy(\.isVacuous)
      : decisive.contains(where: \.isVacuous)
  }

  /// Marks the part, and what it is made of, as not having decided.
  private mutating func dismiss() {
    isDecisive = false
    for index in children.indices { children[index].dismiss() }
  }
}
