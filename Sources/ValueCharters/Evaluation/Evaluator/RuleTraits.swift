import FEEL

/// What outcomes depend on of a rule, small enough to be copied for nothing.
struct RuleTraits: Sendable {
  let level: Charter.Rule.Level
  let holder: Charter.Rule.Holder
  let isCurable: Bool
  let needsConfirmation: Bool

  /// Whether judgements are among the facts of its conditions and of the charter's, or date them.
  let readsJudgements: Bool

  init(_ compiled: CompiledCharter.Rule, _ charter: CompiledCharter) {
    level = compiled.rule.level
    holder = compiled.rule.holder
    isCurable = compiled.rule.cure != nil
    needsConfirmation = compiled.rule.needsConfirmation
    let vocabulary = charter.vocabulary
    func readsJudgements(_ condition: Expression) -> Bool {
      condition.facts.contains { vocabulary.restsOnJudgement($0) }
    }
    self.readsJudgements =
      readsJudgements(compiled.requires) || compiled.applies.map(readsJudgements) ?? false
      || charter.applies.map(readsJudgements) ?? false
  }
}

extension Vocabulary {
  /// Whether a fact is a judgement, or holds for a time that is counted from one.
  fileprivate func restsOnJudgement(_ fact: FactID) -> Bool {
    if self[fact]?.source == .assessor { return true }
    guard case .fact(let date)? = validities[fact]?.datedBy else { return false }
    return self[date]?.source == .assessor
  }
}
