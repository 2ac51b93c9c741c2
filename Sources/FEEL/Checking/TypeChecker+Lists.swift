import CharterDiagnostics

extension TypeChecker {
  /// Makes a list of elements.
  mutating func list(_ elements: [Checked], _ range: SourceRange) -> Checked {
    var type = FEELType.any
    for element in elements {
      guard let joined = type.joined(with: element.type) else {
        report(.mixedList(first: type, other: element.type), element.range)
        return .invalid(range, .list(of: .any))
      }
      type = joined
    }
    let nodes = elements.compactMap(\.node)
    let isComplete = nodes.count == elements.count
    return operation(
      isComplete ? .literal(nodes) : nil, of: Elements.self, as: .list(of: type), range)
  }

  /// Checks the bounds of a range that stands where none can.
  mutating func range(_ lower: Syntax, _ upper: Syntax, _ range: SourceRange) -> Checked {
    let lower = checkValue(lower)
    let upper = checkValue(upper)
    return .invalid(range, .range(of: lower.type.joined(with: upper.type) ?? .any))
  }

  mutating func quantifier(
    _ junction: Junction, _ bindings: ArraySlice<Syntax.Binding>, _ body: Syntax,
    _ range: SourceRange
  ) -> Checked {
    guard let binding = bindings.first else {
      let body = check(body)
      let term: Term<Bool>? = require(body, .boolean, .satisfies)
      return Checked(.boolean, term?.node, body.range)
    }
    let list = checkValue(binding.list)
    let term: Term<Elements>? = require(list, .list(of: .any), .domain)
    reportShadowing(by: binding.name)
    scopes.append(
      .variable(
        binding.name.text, elementType(of: list.type), fact: list.fact, mayFault: mayFault(list)))
    defer { scopes.removeLast() }
    let inner = quantifier(junction, bindings.dropFirst(), body, range)
    guard let term, let body: Term<Bool> = inner.term() else { return .invalid(range, .boolean) }
    return operation(.quantifier(junction, over: term, body), of: Bool.self, range)
  }

  private mutating func reportShadowing(by name: Syntax.Name) {
    let text = name.text
    let isVariable = scopes.contains { scope in
      if case .variable(text, _, _, _) = scope { true } else { false }
    }
    if isVariable {
      report(.shadowedName(text, .variable), name.range)
    } else if definitions.index(of: text) != nil {
      report(.shadowedName(text, .definition), name.range)
    } else if schema.hasRoot(text) {
      report(.shadowedName(text, .fact), name.range)
    }
  }

  private func elementType(of type: FEELType) -> FEELType {
    if case .list(let element) = type { element } else { .any }
  }

  /// Checks `x[y]`: a filter where y is a condition, an element where it is a number.
  mutating func bracket(_ value: Syntax, _ inner: Syntax, _ range: SourceRange) -> Checked {
    let list = checkValue(value)
    guard list.type.kind == .list || list.type.kind == .any else {
      report(.notAList(list.type), list.range)
      return .invalid(range)
    }
    let element = elementType(of: list.type)
    let outerUses = itemUses
    scopes.append(.item(element, fact: list.fact, mayFault: mayFault(list)))
    let inner = checkValue(inner)
    let conditionMayFault = mayFault(inner)
    scopes.removeLast()
    let usesItem = itemUses.contains(scopes.count)
    let innerUses = itemUses.elements
    itemUses = outerUses
    for use in innerUses where use < scopes.count { itemUses.insert(use) }
    let elements: Term<Elements>? = list.term()
    if inner.type.isNumber {
      if usesItem { report(.indexOnElement, inner.range) }
      guard !usesItem, let elements, let position: Term<Decimal128> = inner.term() else {
        return .invalid(range, element)
      }
      let node = Node(element.kind, .element(of: elements, at: position), range)
      return Checked(element, node, range, fact: list.fact)
    }
    let type = list.type.kind == .any ? .list(of: .any) : list.type
    // What is no condition may have been meant as a position.
    guard let condition: Term<Bool> = require(inner, .boolean, .filter) else {
      return .invalid(range)
    }
    guard let elements else { return .invalid(range, type) }
    let guarded = Guarded(condition: condition, mayFault: conditionMayFault)
    return operation(.filter(elements, guarded), of: Elements.self, as: type, range)
      .reading(list.fact)
  }
}
