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

  /// What an expression consists of, behind one reference, so that a copy costs next to nothing.
  private indirect enum Content: Sendable {
    case condition(Term<Bool>, [Definition], Details)
    case other(Node, [Definition], Details)
  }

  /// What is asked of an expression seldom, behind one more, so that an evaluation passes it by.
  private indirect enum Details: Sendable {
    case details(
      source: ConditionText, range: SourceRange, type: FEELType, facts: [FactID], Grounds)
  }

  private let content: Content

  /// Makes an expression.
  init(
    source: ConditionText, range: SourceRange, type: FEELType, facts: [FactID], node: Node,
    definitions: [Definition]
  ) {
    let details = Details.details(
      source: source, range: range, type: type, facts: facts, Grounds(node))
    content =
      if case .boolean(let term) = node {
        .condition(term, definitions, details)
      } else {
        .other(node, definitions, details)
      }
  }

  private var details: Details {
    switch content {
    case .condition(_, _, let details), .other(_, _, let details): details
    }
  }

  private var node: Node {
    switch content {
    case .condition(let term, _, _): .boolean(term)
    case .other(let node, _, _): node
    }
  }

  private var definitions: [Definition] {
    switch content {
    case .condition(_, let definitions, _), .other(_, let definitions, _): definitions
    }
  }
}

extension Expression {
  /// The text.
  package var source: ConditionText {
    switch details {
    case .details(let source, _, _, _, _): source
    }
  }

  /// The range of the text, without the space around it.
  package var range: SourceRange {
    switch details {
    case .details(_, let range, _, _, _): range
    }
  }

  /// The type of the value.
  package var type: FEELType {
    switch details {
    case .details(_, _, let type, _, _): type
    }
  }

  /// The facts that it can read, through definitions too, in the order of declaration.
  package var facts: [FactID] {
    switch details {
    case .details(_, _, _, let facts, _): facts
    }
  }
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
    guard case .condition(let condition, let definitions, _) = content else { return .unknown }
    var evaluator = Evaluator<NoTrace>(context, definitions: definitions)
    switch evaluator.evaluate(condition) {
    case .known(true): return .true
    case .known(false): return .false
    case .unknown: return .unknown
    case .fault: return .fault
    }
  }

  /// The reasons for which facts are missing that a condition needs; none for one that is settled.
  ///
  /// Nothing here allocates.
  package func reasons(in context: Context) -> Cause.Reasons {
    guard case .condition(let condition, let definitions, _) = content else { return [] }
    var evaluator = Evaluator<ReasonTrace>(context, definitions: definitions)
    guard case .unknown(let trace) = evaluator.evaluate(condition) else { return [] }
    return trace.reasons
  }

  /// Evaluates and tells which parts decided.
  package func explanation(in context: Context) -> Explanation {
    var explainer = Explainer(context, definitions: definitions, source: source)
    return explainer.explain(node)
  }

  /// The facts that decided, each once and in the order of the vocabulary.
  ///
  /// - Parameters:
  ///   - context: What is known.
  ///   - readings: Facts that need not be found again; those found are appended.
  ///   - onlyKnown: Whether facts that are not known are left out.
  package func collectEvidence(
    in context: Context, into readings: inout [Explanation.Reading], onlyKnown: Bool = false
  ) {
    var collector = EvidenceCollector(context, definitions: definitions, onlyKnown: onlyKnown)
    switch details {
    case .details(_, _, _, _, let grounds): collector.collect(grounds)
    }
    collector.append(to: &readings)
  }

  /// The facts that decided, each once and in the order of the vocabulary.
  package func evidence(in context: Context) -> [Explanation.Reading] {
    var readings: [Explanation.Reading] = []
    collectEvidence(in: context, into: &readings)
    return readings
  }
}
