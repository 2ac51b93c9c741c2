import CharterDiagnostics

extension Explainer {
  mutating func explainQuantifier(
    _ junction: Junction, _ list: Term<Elements>, _ body: Term<Bool>,
    in explanation: inout Explanation
  ) {
    guard case .known(let elements) = evaluator.elements(of: list), elements.count > 0 else {
      explanation.isVacuous = isEmpty(list)
      explainLeaf(list.node, in: &explanation)
      return
    }
    let multiplicity = evaluator.multiplicity
    let (product, overflow) = multiplicity.multipliedReportingOverflow(by: elements.count)
    guard !overflow, product <= FEELLimits.visits else {
      explainLeaf(list.node, in: &explanation)
      return
    }
    evaluator.multiplicity = product
    defer { evaluator.multiplicity = multiplicity }
    let listOrigins = evaluator.origins(of: list, origins)
    for position in 0..<elements.count {
      let element = evaluator.element(position, of: elements)
      let outcome = evaluator.evaluate(body, with: element)
      guard explanation.isDecisive(outcome, junction) else { continue }
      guard explanation.children.count < FEELLimits.explainedElements else { break }
      origins.append(listOrigins?[position] ?? .elsewhere)
      evaluator.variables.append(element)
      let child = explain(body.node, as: .element(position))
      explanation.children.append(child)
      evaluator.variables.removeLast()
      origins.removeLast()
    }
    explanation.decide(by: junction)
    for source in listOrigins == nil ? [list.node] : list.filterConditions {
      explainLeaf(source, in: &explanation)
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
