import FEEL

/// What outcomes depend on of a rule, small enough to be copied for nothing.
struct RuleTraits: Sendable {
  let level: Charter.Rule.Level
  let holder: Charter.Rule.Holder
  let isCurable: Bool
  let needsConfirmation: Bool

  /// Whether judgements are among the facts of its conditions and of the charter's.
  let readsJudgements: Bool

  init(_ compiled: CompiledCharter.Rule, _ charter: CompiledCharter) {
    level = compiled.rule.level
    holder = compiled.rule.holder
    isCurable = compiled.rule.cure != nil
    needsConfirmation = compiled.rule.needsConfirmation
    readsJudgements = [charter.applies, compiled.applies, compiled.requires].contains {
      $0?.facts.contains { charter.vocabulary[$0]?.source == .assessor } ?? false
    }
  }
}
