import CharterDiagnostics

/// Where an element of a list comes from.
struct Origin {
  /// Its position in each of the lists that hold it, outermost first; `nil` where it is not an
  /// element of a fact.
  let indices: [Int]?
}

extension Explainer {
  mutating func explainQuantifier(
    _ junction: Junction, _ list: Term<Elements>, _ body: Term<Bool>,
    in explanation: inout Explanation
  ) {
    guard case .known(let elements) = evaluator.evaluate(list), !elements.slots.isEmpty else {
      explanation.isVacuous = isEmpty(list)
      explanation.readings = readings(of: list.node)
      return
    }
    let multiplicity = evaluator.multiplicity
    let (product, overflow) = multiplicity.multipliedReportingOverflow(by: elements.slots.count)
    guard !overflow, product <= FEELLimits.visits else {
      explanation.readings = readings(of: list.node)
      return
    }
    evaluator.multiplicity = product
    defer { evaluator.multiplicity = multiplicity }
    let indices = indices(of: list)
    if indices == nil { explanation.readings = readings(of: list.node) }
    for (position, slot) in elements.slots.enumerated() {
      let outcome = evaluator.evaluate(body, with: slot)
      guard explanation.isDecisive(outcome, junction) else { continue }
      guard explanation.children.count < FEELLimits.explainedElements else { break }
      origins.append(Origin(indices: indices?[position]))
      evaluator.variables.append(slot)
      let child = explain(body.node, as: .element(position))
      explanation.children.append(child)
      evaluator.variables.removeLast()
      origins.removeLast()
    }
    explanation.decide(by: junction)
  }

  /// The positions in facts of the elements of a list; `nil` where they are no elements of facts.
  private mutating func indices(of list: Term<Elements>) -> [[Int]]? {
    if let place = list.node.place {
      guard case .known(let elements) = evaluator.evaluate(list),
        let base = indices(of: place)
      else { return nil }
      return elements.slots.indices.map { base + [$0] }
    }
    switch list.form {
    case .operation(.projection(let inner, _)): return indices(of: inner)
    case .operation(.filter(let inner, let condition)):
      guard let innerIndices = indices(of: inner),
        case .known(let elements) = evaluator.evaluate(inner)
      else { return nil }
      return zip(innerIndices, elements.slots).compactMap { indices, slot in
        switch evaluator.evaluate(condition.condition, with: slot) {
        case .known(true), .fault: indices
        case .known(false), .unknown: nil
        }
      }
    default: return nil
    }
  }

  /// The positions of the lists that hold a place, if they are known.
  func indices(of place: Place) -> [Int]? {
    switch place.root {
    case .fact: []
    case .variable(let depth):
      origins.indices.contains(depth) ? origins[depth].indices : nil
    }
  }
}

extension Explanation {
  /// Whether what a quantifier says of one element is among what decided it.
  fileprivate func isDecisive(
    _ outcome: Outcome<Bool, CauseTrace>, _ junction: Junction
  ) -> Bool {
    switch (truth, outcome) {
    case (.unknown, .known), (.fault, .known): false
    case (.unknown, _), (.fault, _): true
    case (.true, .known(let value)): junction == .and || value
    case (.false, .known(let value)): junction == .or || !value
    case (.true, _), (.false, _): false
    case (nil, _): false
    }
  }
}
