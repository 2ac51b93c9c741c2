/// Conditions that are all answered for one declaration after another.
///
/// Those of the kinds that charters are mostly made of lie one behind the other, so that between two
/// answers no reference is followed or counted.
package final class ConditionTable: Sendable {
  private let conditions: [Expression]
  private let plain: PlainCondition

  /// Where each condition begins among the plain ones; -1 for one that has to be evaluated.
  private let starts: [Int]

  /// Lays out some conditions.
  package init(_ conditions: [Expression]) {
    self.conditions = conditions
    var layout = PlainLayout()
    starts = conditions.map { $0.layOut(in: &layout) ?? -1 }
    plain = PlainCondition(layout)
  }

  /// What a condition says, which is what ``Expression/truth(in:)`` says.
  ///
  /// - Parameters:
  ///   - place: The place of the condition.
  ///   - context: What is known.
  /// - Returns: What it says.
  package func truth(of place: Int, in context: Expression.Context) -> Truth {
    let start = starts[place]
    if start >= 0, let truth = plain.truth(from: start, in: context) { return truth }
    return conditions[place].evaluatedTruth(in: context)
  }

  /// Appends the facts that are missing for a condition, as
  /// ``Expression/collectOpenFacts(in:into:)`` does.
  ///
  /// - Parameters:
  ///   - place: The place of the condition.
  ///   - context: What is known.
  ///   - facts: Takes the facts.
  package func collectOpenFacts(
    of place: Int, in context: Expression.Context, into facts: inout [FactID]
  ) {
    let start = starts[place]
    if start >= 0, plain.collectOpenFacts(from: start, in: context, into: &facts) { return }
    conditions[place].collectEvaluatedOpenFacts(in: context, into: &facts)
  }

  /// Appends the facts that decided a condition, as
  /// ``Expression/collectEvidence(in:saying:into:onlyKnown:)`` does.
  ///
  /// - Parameters:
  ///   - place: The place of the condition.
  ///   - context: What is known.
  ///   - truth: What the condition says.
  ///   - facts: Takes the facts.
  ///   - onlyKnown: Whether facts that are not known are left out.
  package func collectEvidence(
    of place: Int, in context: Expression.Context, saying truth: Truth,
    into facts: inout [DecisiveFact], onlyKnown: Bool
  ) {
    let start = starts[place]
    if start >= 0,
      plain.collectEvidence(
        from: start, in: context, saying: truth, into: &facts, onlyKnown: onlyKnown)
    {
      return
    }
    conditions[place].collectEvaluatedEvidence(
      in: context, saying: truth, into: &facts, onlyKnown: onlyKnown)
  }

  /// Whether what a condition says rests on an empty list, as ``Expression/isVacuous(in:saying:)``
  /// tells.
  ///
  /// - Parameters:
  ///   - place: The place of the condition.
  ///   - context: What is known.
  ///   - truth: What the condition says.
  /// - Returns: Whether it does.
  package func isVacuous(
    of place: Int, in context: Expression.Context, saying truth: Truth
  ) -> Bool {
    let start = starts[place]
    if start >= 0, let isVacuous = plain.isVacuous(from: start, in: context, saying: truth) {
      return isVacuous
    }
    return conditions[place].explanation(in: context).isVacuous
  }

  /// The fact that decided a condition, where that is a comparison of one and no other, as most are.
  ///
  /// - Parameters:
  ///   - place: The place of the condition.
  ///   - context: What is known.
  /// - Returns: The fact; `nil` where there may be others.
  package func onlyDecisiveFact(
    of place: Int, in context: Expression.Context
  ) -> DecisiveFact? {
    let start = starts[place]
    guard start >= 0, let fact = plain.onlyFact(from: start) else { return nil }
    return DecisiveFact(fact, .cell(context.facts.cell(of: fact)))
  }
}
