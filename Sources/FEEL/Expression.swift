package import CharterDiagnostics

/// A condition, or another expression, that is checked and ready to be evaluated.
package struct Expression: Sendable {
  private let content: Content

  /// What an expression consists of; it never changes, and all copies hold the one.
  private final class Content: Sendable {
    let node: Node

    /// The node, where it is a condition.
    let condition: Term<Bool>?

    let definitions: [Definition]
    private let madePlain = LazyReference<FoundPlain>()
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
    }

    /// The condition laid out to be answered fast, where it is of the kinds that can be; worked out
    /// when it is first to be answered on its own.
    var plain: PlainCondition? {
      let found =
        madePlain.load()
        ?? madePlain.storeIfNil(
          FoundPlain(condition.flatMap { PlainCondition($0, definitions) }))
      return found.condition
    }

    /// What the outcome can rest on, worked out when somebody first asks for evidence.
    var grounds: Grounds {
      (madeGrounds.load() ?? madeGrounds.storeIfNil(FoundGrounds(Grounds(node)))).grounds
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

  /// Lays the condition out behind others; `nil` where it is not of the kinds that can be.
  func layOut(in layout: inout PlainLayout) -> Int? {
    content.condition.flatMap { layout.layOut($0, content.definitions) }
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

  /// Whether what a condition says rests on a list that is empty.
  ///
  /// - Parameters:
  ///   - context: What is known.
  ///   - truth: What the condition says.
  /// - Returns: What an explanation would say of it.
  package func isVacuous(in context: Context, saying truth: Truth) -> Bool {
    content.plain?.isVacuous(in: context, saying: truth) ?? explanation(in: context).isVacuous
  }

  /// What ``truth(in:)`` says, found by evaluating the condition in any case.
  package func evaluatedTruth(in context: Context) -> Truth {
    guard let condition = content.condition else { return .unknown }
    var evaluator = Evaluator<NoTrace>(context, definitions: content.definitions)
    return Truth(evaluator.evaluate(condition))
  }

  /// The reasons for which facts are missing that a condition needs; none for one that is settled.
  package func reasons(in context: Context) -> Cause.Reasons {
    guard let condition = content.condition else { return [] }
    var evaluator = Evaluator<CauseTrace>(context, definitions: content.definitions)
    guard case .unknown(let trace) = evaluator.evaluate(condition) else { return [] }
    return trace.reasons
  }

  /// Appends the facts that are missing for a condition and are not there yet, in the order of the
  /// vocabulary; none for one that is settled.
  ///
  /// - Parameters:
  ///   - context: What is known.
  ///   - facts: Takes the facts.
  package func collectOpenFacts(in context: Context, into facts: inout [FactID]) {
    if let plain = content.plain, plain.collectOpenFacts(in: context, into: &facts) { return }
    collectEvaluatedOpenFacts(in: context, into: &facts)
  }

  /// Does what ``collectOpenFacts(in:into:)`` does by evaluating the condition in any case.
  func collectEvaluatedOpenFacts(in context: Context, into facts: inout [FactID]) {
    guard let condition = content.condition else { return }
    var evaluator = Evaluator<CauseTrace>(context, definitions: content.definitions)
    guard case .unknown(let trace) = evaluator.evaluate(condition) else { return }
    facts.append(sorted: trace.facts)
  }

  /// The facts that are missing for a condition, in the order of the vocabulary; none for one that
  /// is settled.
  package func openFacts(in context: Context) -> [FactID] {
    var facts: [FactID] = []
    collectOpenFacts(in: context, into: &facts)
    return facts
  }

  /// Evaluates and tells which parts decided.
  package func explanation(in context: Context) -> Explanation {
    var explainer = Explainer(context, definitions: content.definitions, source: content.source)
    return explainer.explain(content.node)
  }

  /// Appends the facts that decided and are not there yet, each once and in the order of the
  /// vocabulary.
  ///
  /// - Parameters:
  ///   - context: What is known.
  ///   - truth: What the condition says, if that is known already.
  ///   - facts: Takes the facts.
  ///   - onlyKnown: Whether facts that are not known are left out.
  package func collectEvidence(
    in context: Context, saying truth: Truth? = nil, into facts: inout [DecisiveFact],
    onlyKnown: Bool = false
  ) {
    let truth = truth ?? self.truth(in: context)
    let isPlain =
      content.plain?.collectEvidence(
        in: context, saying: truth, into: &facts, onlyKnown: onlyKnown) ?? false
    if isPlain { return }
    collectEvaluatedEvidence(in: context, saying: truth, into: &facts, onlyKnown: onlyKnown)
  }

  /// Does what ``collectEvidence(in:saying:into:onlyKnown:)`` does by evaluating the condition in any
  /// case.
  package func collectEvaluatedEvidence(
    in context: Context, saying truth: Truth, into facts: inout [DecisiveFact], onlyKnown: Bool
  ) {
    var collector = EvidenceCollector(
      context, definitions: content.definitions, onlyKnown: onlyKnown)
    collector.collect(content.grounds, truth)
    facts.append(decisive: collector.found)
  }

  /// The facts that decided, each once and in the order of the vocabulary.
  package func evidence(in context: Context) -> [Explanation.Reading] {
    var facts: [DecisiveFact] = []
    collectEvidence(in: context, into: &facts)
    return facts.map { Explanation.Reading($0, in: context) }
  }
}

/// A condition laid out to be answered fast, if it can be.
private final class FoundPlain: Sendable {
  let condition: PlainCondition?

  init(_ condition: PlainCondition?) {
    self.condition = condition
  }
}

/// What the outcome of an expression can rest on.
private final class FoundGrounds: Sendable {
  let grounds: Grounds

  init(_ grounds: Grounds) {
    self.grounds = grounds
  }
}
