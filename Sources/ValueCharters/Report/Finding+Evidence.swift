import CharterDiagnostics
import FEEL

extension Finding {
  /// The declared facts that decided, made when they are asked for.
  ///
  /// For a rule that does not apply they are those that its applicability rests on, otherwise those
  /// of its requirement and then those of its own applicability.
  public var evidence: [Evidence] {
    if let fact = onlyDecisiveFact {
      return fact.isKnown(in: record.context) ? [Evidence(fact, in: record)] : []
    }
    return decisiveFacts(onlyKnown: true).map { Evidence($0, in: record) }
  }

  /// The one fact that decided, where the conditions look at no other: for most rules there is
  /// nothing to collect.
  private var onlyDecisiveFact: DecisiveFact? {
    switch status {
    case .notEvaluated, .notApplicable: return nil
    case .satisfied, .notSatisfied, .undetermined, .needsReview, .error:
      let (prepared, rule) = (prepared, reference.rule)
      guard prepared.compiled.rules[rule].applies == nil else { return nil }
      return prepared.requirements.onlyDecisiveFact(of: rule, in: record.context)
    }
  }

  /// The facts that decided, each once.
  ///
  /// - Parameter onlyKnown: Whether facts that are not known are left out.
  /// - Returns: The facts, with what was known of them.
  func decisiveFacts(onlyKnown: Bool = false) -> [DecisiveFact] {
    let context = record.context
    // Rules are big; reaching into them leaves them where they are.
    let (prepared, rule) = (prepared, reference.rule)
    var facts: [DecisiveFact] = []
    switch status {
    case .notEvaluated: break
    case .notApplicable:
      for condition in decisiveConditions {
        condition.collectEvidence(
          in: context, saying: .false, into: &facts, onlyKnown: onlyKnown)
      }
    case .satisfied, .notSatisfied, .undetermined, .needsReview, .error:
      let truth = verdict.requires ?? prepared.requirements.truth(of: rule, in: context)
      prepared.requirements.collectEvidence(
        of: rule, in: context, saying: truth, into: &facts, onlyKnown: onlyKnown)
      prepared.compiled.rules[rule].applies?.collectEvidence(
        in: context, into: &facts, onlyKnown: onlyKnown)
    }
    return facts
  }

  /// The conditions that decided.
  var decisiveConditions: [Expression] {
    // Rules are big; reaching into them leaves them where they are.
    let (prepared, rule) = (prepared, reference.rule)
    switch status {
    case .notEvaluated: return []
    case .notApplicable:
      let context = record.context
      return [prepared.compiled.applies, prepared.compiled.rules[rule].applies].compactMap { $0 }
        .filter { $0.truth(in: context) == .false }
    case .satisfied, .notSatisfied, .undetermined, .needsReview, .error:
      let requires = prepared.compiled.rules[rule].requires
      return prepared.compiled.rules[rule].applies.map { [requires, $0] } ?? [requires]
    }
  }
}
