import CharterDiagnostics

/// Explains terms over the facts of one declaration.
struct Explainer {
  private var evaluator: Evaluator<CauseTrace>

  init(_ context: Expression.Context, definitions: Definitions) {
    evaluator = Evaluator(context, definitions: definitions)
  }

  mutating func explain(_ node: Node, in source: ConditionText) -> Explanation {
    Explanation(
      role: .part, text: source.text(in: node.range), range: node.range,
      outcome: evaluator.slot(of: node).canonical)
  }
}
