import CharterDiagnostics
import FEEL

extension Finding {
  /// The declared facts that decided, made when they are asked for.
  ///
  /// For a rule that does not apply they are those that its applicability rests on, otherwise those
  /// of its requirement and then those of its own applicability.
  public var evidence: [Evidence] {
    let readings = readings(onlyKnown: true)
    var evidence: [Evidence] = []
    evidence.reserveCapacity(readings.count)
    for index in readings.indices {
      if let found = Evidence(readings[index], in: record) { evidence.append(found) }
    }
    return evidence
  }

  /// The facts that decided, each once.
  ///
  /// - Parameter onlyKnown: Whether facts that are not known are left out.
  /// - Returns: The facts, and what was known of them.
  func readings(onlyKnown: Bool = false) -> [Explanation.Reading] {
    let context = record.context
    // Rules are big; reaching into them leaves them where they are.
    let (prepared, rule) = (prepared, reference.rule)
    var readings: [Explanation.Reading] = []
    switch status {
    case .notEvaluated: break
    case .notApplicable:
      for condition in decisiveConditions {
        condition.collectEvidence(
          in: context, saying: .false, into: &readings, onlyKnown: onlyKnown)
      }
    case .satisfied, .notSatisfied, .undetermined, .needsReview, .error:
      prepared.compiled.rules[rule].requires.collectEvidence(
        in: context, saying: verdict.requires, into: &readings, onlyKnown: onlyKnown)
      prepared.compiled.rules[rule].applies?.collectEvidence(
        in: context, into: &readings, onlyKnown: onlyKnown)
    }
    return readings
  }

  /// The explanations of the conditions that decided.
  var explanations: [Explanation] {
    let context = record.context
    return decisiveConditions.map { $0.explanation(in: context) }
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
