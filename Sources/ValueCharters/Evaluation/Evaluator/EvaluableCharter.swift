import CharterDiagnostics
package import FEEL

/// A compiled charter with what every report says of it and of its rules, looked up once.
///
/// It never changes, and all reports hold the one.
package final class EvaluableCharter: Sendable {
  /// The compiled charter.
  package let compiled: CompiledCharter

  /// Which rules are in force when.
  let versions: RuleVersions

  /// What reports say of the charter.
  let subject: CharterSubject

  /// What findings say of each rule.
  let ruleSubjects: [RuleSubject]

  /// What outcomes depend on.
  let traits: [RuleTraits]

  /// What the rules require, laid out to be answered for many declarations.
  let requirements: ConditionTable

  private let madeDefinitions = LazyReference<Shared<[String: Syntax]>>()

  /// The definitions as they are written, put together when somebody first asks for them.
  var definitions: [String: Syntax] {
    if compiled.charter.definitions.isEmpty { return [:] }
    let made =
      madeDefinitions.load()
      ?? madeDefinitions.storeIfNil(Shared(compiled.charter.definitionSyntax))
    return made.content
  }

  init(_ compiled: CompiledCharter) {
    self.compiled = compiled
    traits = compiled.rules.map { RuleTraits($0, compiled) }
    requirements = ConditionTable(compiled.rules.map(\.requires))
    versions = RuleVersions(compiled.rules.map(\.rule))
    subject = CharterSubject(compiled)
    let charter = compiled.charter
    var sources = NamePlaces()
    for (place, source) in charter.sources.enumerated() where sources[source.id.content] == nil {
      sources.add(place, of: source.id.content)
    }
    ruleSubjects = compiled.rules.map { RuleSubject($0, charter, sources) }
  }
}

extension EvaluableCharter {
  /// Gives the rules their statuses: the one thing that has to be fast.
  ///
  /// Nothing here allocates but what going through the elements of a list takes.
  ///
  /// - Parameters:
  ///   - context: The facts and the evaluation date.
  ///   - isSelected: Whether a rule is to be evaluated.
  ///   - confirmation: What a person has said about an adverse finding on a rule that needs it.
  ///   - body: Takes the verdict on each rule, in order.
  /// - Returns: The outcome of a charter that is not in force or does not apply.
  package func judge(
    in context: Expression.Context,
    isSelected: (Int) -> Bool,
    confirmation: (Int) -> ConfirmationState,
    _ body: (Int, Verdict) -> Void
  ) -> Outcome? {
    let today = context.today
    let isInForce = compiled.charter.inForce.contains(today)
    let charterApplies = compiled.applies?.truth(in: context) ?? .true
    for index in compiled.rules.indices {
      guard isInForce, isSelected(index), versions.isInForce(index, on: today) else {
        body(index, .notEvaluated)
        continue
      }
      var applies = charterApplies
      // Whatever the rule's own condition says where the charter does not apply.
      if !applies.isFalse, let own = compiled.rules[index].applies {
        applies = applies && own.truth(in: context)
      }
      let verdict = Verdict(
        applies: applies,
        // Nothing is asked of whom the rule does not apply to.
        requires: applies.isFalse ? nil : requirements.truth(of: index, in: context),
        confirmation: traits[index].needsConfirmation ? confirmation(index) : .notNeeded,
        onlyPeopleCanSettle: {
          traits[index].readsJudgements
            && compiled.onlyPeopleCanSettle(compiled.rules[index], in: context)
        })
      body(index, verdict)
    }
    if !isInForce { return .notInForce }
    return charterApplies.isFalse ? .notApplicable : nil
  }
}
