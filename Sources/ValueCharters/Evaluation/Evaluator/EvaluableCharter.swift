package import FEEL

/// A compiled charter with what every report says of it and of its rules, looked up once.
package struct EvaluableCharter: Sendable {
  /// The compiled charter.
  package let compiled: CompiledCharter

  /// Which rules are in force when.
  let versions: RuleVersions

  /// What reports say of the charter.
  let subject: Shared<CharterSubject>

  /// What findings say of each rule.
  let ruleSubjects: [Shared<RuleSubject>]

  init(_ compiled: CompiledCharter) {
    self.compiled = compiled
    versions = RuleVersions(compiled.rules.map(\.rule))
    subject = Shared(CharterSubject(compiled))
    ruleSubjects = compiled.rules.map { Shared(RuleSubject($0, compiled.charter)) }
  }
}

extension EvaluableCharter {
  /// Gives the rules their statuses: the one thing that has to be fast.
  ///
  /// Nothing here allocates unless judgements are among what is missing.
  ///
  /// - Parameters:
  ///   - context: The facts and the evaluation date.
  ///   - isSelected: Whether a rule is to be evaluated.
  ///   - confirmation: What a person has said about an adverse finding on a rule.
  ///   - body: Takes the verdict on each rule, in order.
  /// - Returns: The outcome of a charter that is not in force or does not apply.
  package func judge(
    in context: Expression.Context,
    isSelected: (Int) -> Bool,
    confirmation: (Int) -> ConfirmationState,
    _ body: (Int, Verdict) -> Void
  ) -> Outcome? {
    let isInForce = compiled.charter.inForce.contains(context.today)
    let applies = compiled.applies?.truth(in: context) ?? .true
    for (index, rule) in compiled.rules.enumerated() {
      guard isInForce, isSelected(index), versions.isInForce(index, on: context.today) else {
        body(index, .notEvaluated)
        continue
      }
      let verdict = Verdict(
        applies: applies == .false
          ? .false : applies && (rule.applies?.truth(in: context) ?? .true),
        requires: { rule.requires.truth(in: context) },
        confirmation: confirmation(index),
        onlyPeopleCanSettle: { onlyPeopleCanSettle(rule, in: context) })
      body(index, verdict)
    }
    if !isInForce { return .notInForce }
    return applies == .false ? .notApplicable : nil
  }

  private func onlyPeopleCanSettle(
    _ rule: CompiledCharter.Rule, in context: Expression.Context
  ) -> Bool {
    guard hasJudgements(rule) else { return false }
    let causes = Conditions(rule, compiled, in: context).causes
    return !causes.isEmpty
      && causes.allSatisfy { $0.reason == .awaitingReview || $0.reason == .disputed }
  }

  private func hasJudgements(_ rule: CompiledCharter.Rule) -> Bool {
    func isJudgement(_ fact: FactID) -> Bool {
      compiled.vocabulary[fact]?.source == .assessor
    }
    return rule.requires.facts.contains(where: isJudgement)
      || rule.applies?.facts.contains(where: isJudgement) ?? false
      || compiled.applies?.facts.contains(where: isJudgement) ?? false
  }
}
