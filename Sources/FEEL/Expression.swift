package import CharterDiagnostics

/// A condition, or another expression, that is checked and ready to be evaluated.
package struct Expression: Sendable {
  private let content: Content

  /// What an expression consists of; it never changes, and all copies hold the one.
  private final class Content: Sendable {
    let node: Node

    /// The node, where it is a condition.
    let condition: Term<Bool>?

    /// The condition laid out to be answered fast, where it is of the kinds that can be.
    let plain: PlainCondition?

    let definitions: [Definition]
    private let madeGrounds = LazyReference<FoundGrounds>()
    let source: ConditionText
    let syntax: Syntax
    let type: FEELType
    let facts: [FactID]

    init(
      source: ConditionText, syntax: Syntax, type: FEELType, facts: [FactID], node: Node,
      definitions: [Definition]
    ) {
      self.source = source
      self.syntax = syntax
      self.type = type
      self.facts = facts
      self.node = node
      self.definitions = definitions
      condition = Bool.term(node)
      plain = condition.flatMap { PlainCondition($0, definitions) }
    }

    /// What the outcome can rest on, worked out when somebody first asks for evidence.
    var grounds: FoundGrounds {
      madeGrounds.load() ?? madeGrounds.storeIfNil(FoundGrounds(Grounds(node)))
    }
  }

  /// Makes an expression.
  init(
    source: ConditionText, syntax: Syntax, type: FEELType, facts: [FactID], node: Node,
    definitions: [Definition]
  ) {
    content = Content(
      source: source, syntax: syntax, type: type, facts: facts, node: node,
      definitions: definitions)
  }
}

extension Expression {
  /// The text.
  package var source: ConditionText { content.source }

  /// The range of the text, without the space around it.
  package var range: SourceRange { content.syntax.range }

  /// What is written.
  package var syntax: Syntax { content.syntax }

  /// The type of the value.
  package var type: FEELType { content.type }

  /// The facts that it can read, through definitions too, in the order of declaration.
  package var facts: [FactID] { content.facts }
}

extension Expression {
  /// Evaluates to a value, or to every cause and fault that stand in its way.
  package func evaluate(in context: Context) -> Slot {
    var evaluator = Evaluator<CauseTrace>(context, definitions: content.definitions)
    return evaluator.slot(of: content.node).canonical
  }

  /// Evaluates a condition to what it says, without reasons and without allocation.
  ///
  /// What is no condition is never true.
  package func truth(in context: Context) -> Truth {
    if let truth = content.plain?.truth(in: context) { return truth }
    return evaluatedTruth(in: context)
  }

  /// Whether the condition is of the kinds that are answered fast.
  package var isPlain: Bool { content.plain != nil }

  /// Whether what the condition says can rest on a list that is empty.
  package var mayBeVacuous: Bool { content.plain?.goesThroughLists ?? true }

  /// What ``truth(in:)`` says, found by evaluating the condition in any case.
  package func evaluatedTruth(in context: Context) -> Truth {
    guard let condition = content.condition else { return .unknown }
    var evaluator = Evaluator<NoTrace>(context, definitions: content.definitions)
    return Truth(evaluator.evaluate(condition))
  }

  /// The reasons for which facts are missing that a condition needs; none for one that is settled.
  package func reasons(in context: Context) -> Cause.Reasons {
    guard let condition = content.condition else { return [] }
    var evaluator = Evaluator<ReasonTrace>(context, definitions: content.definitions)
    guard case .unknown(let trace) = evaluator.evaluate(condition) else { return [] }
    return trace.reasons
  }

  /// The facts that are missing for a condition, in the order of the vocabulary; none for one that
  /// is settled.
  package func openFacts(in context: Context) -> [FactID] {
    if let facts = content.plain?.openFacts(in: context) { return facts }
    guard let condition = content.condition else { return [] }
    var evaluator = Evaluator<FactTrace>(context, definitions: content.definitions)
    guard case .unknown(let trace) = evaluator.evaluate(condition) else { return [] }
    return trace.facts
  }

  /// Evaluates and tells which parts decided.
  package func explanation(in context: Context) -> Explanation {
    var explainer = Explainer(context, definitions: content.definitions, source: content.source)
    return explainer.explain(content.node)
  }

  /// The facts that decided, each once and in the order of the vocabulary.
  ///
  /// - Parameters:
  ///   - context: What is known.
  ///   - truth: What the condition says, if that is known already.
  ///   - readings: Facts that need not be found again; those found are appended.
  ///   - onlyKnown: Whether facts that are not known are left out.
  package func collectEvidence(
    in context: Context, saying truth: Truth? = nil,
    into readings: inout [Explanation.Reading], onlyKnown: Bool = false
  ) {
    let found = content.grounds
    if onlyKnown, let fact = found.onlyFact {
      // Most conditions look at one fact, and then there is nothing to decide.
      guard context.facts.reason(of: fact) == nil else { return }
      let reading = Explanation.Reading(fact: fact, indices: [], slot: context.facts[fact])
      guard case .known = reading.slot else { return }
      if !readings.contains(where: { $0.isAt(reading) }) { readings.append(reading) }
      return
    }
    var collector = EvidenceCollector(
      context, definitions: content.definitions, onlyKnown: onlyKnown)
    collector.collect(found.grounds, truth ?? self.truth(in: context))
    collector.append(to: &readings)
  }

  /// The facts that decided, each once and in the order of the vocabulary.
  package func evidence(in context: Context) -> [Explanation.Reading] {
    var readings: [Explanation.Reading] = []
    collectEvidence(in: context, into: &readings)
    return readings
  }
}

/// What the outcome of an expression can rest on.
private final class FoundGrounds: Sendable {
  let grounds: Grounds

  /// The fact that it rests on, where that is all.
  let onlyFact: FactID?

  init(_ grounds: Grounds) {
    self.grounds = grounds
    onlyFact =
      if case .readings(let places, let definitions) = grounds, definitions.isEmpty,
        places.count == 1,
        case .fact(let fact) = places[0].root, places[0].path.isEmpty, places[0].fact == fact
      {
        fact
      } else {
        nil
      }
  }
}
