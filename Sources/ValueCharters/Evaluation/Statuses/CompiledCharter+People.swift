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
    if let applies { reasons.formUnion(applies.reasons(in: context)) }
    if let applies = rule.applies { reasons.formUnion(applies.reasons(in: context)) }
    let ofPeople = Cause.Reasons(.awaitingReview).union(Cause.Reasons(.disputed))
    return !reasons.isEmpty && reasons.isSubset(of: ofPeople)
  }
}
