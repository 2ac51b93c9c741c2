package import CharterDiagnostics

/// A condition, or another expression, that is checked and ready to be evaluated.
package struct Expression: Sendable {
  /// What an expression is evaluated with.
  package struct Context: Sendable {
    /// What is known about the facts.
    package var facts: FactStore

    /// The evaluation date, which is what `today()` gives.
    package var today: CivilDate

    /// Makes a context.
    package init(facts: FactStore, today: CivilDate) {
      self.facts = facts
      self.today = today
    }
  }

  /// The text.
  package let source: ConditionText

  /// The range of the text, without the space around it.
  package let range: SourceRange

  /// The type of the value.
  package let type: FEELType

  /// The facts that it can read, through definitions too, in the order of declaration.
  package let facts: [FactID]

  let node: Node
  let definitions: Definitions
}

extension Expression {
  /// Evaluates to a value, or to every cause and fault that stand in its way.
  package func evaluate(in context: Context) -> Slot {
    var evaluator = Evaluator<CauseTrace>(context, definitions: definitions)
    return evaluator.slot(of: node).canonical
  }

  /// Evaluates a condition to what it says, without reasons and without allocation.
  ///
  /// What is no condition is never true.
  package func truth(in context: Context) -> Truth {
    guard case .boolean(let term) = node else { return .unknown }
    var evaluator = Evaluator<NoTrace>(context, definitions: definitions)
    switch evaluator.evaluate(term) {
    case .known(true): return .true
    case .known(false): return .false
    case .unknown: return .unknown
    case .fault: return .fault
    }
  }

  /// Evaluates and tells which parts decided.
  package func explanation(in context: Context) -> Explanation {
    var explainer = Explainer(context, definitions: definitions, source: source)
    return explainer.explain(node)
  }
}
