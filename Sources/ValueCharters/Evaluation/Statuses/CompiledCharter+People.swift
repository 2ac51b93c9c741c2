import FEEL

extension CompiledCharter {
  /// Whether all that keeps a rule from being settled are judgements that nobody has made or that
  /// differ.
  ///
  /// - Parameters:
  ///   - rule: A rule of the charter that is not settled.
  ///   - context: What is known.
  /// - Returns: Whether only people can settle it.
  func onlyPeopleCanSettle(_ rule: Rule, in context: Expression.Context) -> Bool {
    var reasons = rule.requires.reasons(in: context)
    for condition in [applies, rule.applies] {
      if let condition { reasons.formUnion(condition.reasons(in: context)) }
    }
    return !reasons.isEmpty
      && reasons.isSubset(of: [Cause.Reasons(.awaitingReview), Cause.Reasons(.disputed)])
  }
}
