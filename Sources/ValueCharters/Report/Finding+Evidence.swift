import CharterDiagnostics
import FEEL

extension Finding {
  /// The declared facts that decided, made when they are asked for.
  ///
  /// For a rule that does not apply they are those that its applicability rests on, otherwise those
  /// of its requirement and then those of its own applicability.
  public var evidence: [Evidence] {
    readings.compactMap { Evidence($0, in: record) }
  }

  /// The facts that decided, known or not, each once.
  var readings: [Explanation.Reading] {
    let context = record.context
    var readings: [Explanation.Reading] = []
    for condition in decisiveConditions {
      for reading in condition.evidence(in: context) where !readings.contains(reading) {
        readings.append(reading)
      }
    }
    return readings
  }

  /// The explanations of the conditions that decided.
  var explanations: [Explanation] {
    let context = record.context
    return decisiveConditions.map { $0.explanation(in: context) }
  }

  /// The conditions that decided.
  private var decisiveConditions: [Expression] {
    let (charter, rule) = (reference.charter, reference.rule)
    let compiled = record.evaluator.charters[charter].compiled
    switch status {
    case .notEvaluated: return []
    case .notApplicable:
      let context = record.context
      return [compiled.applies, compiled.rules[rule].applies].compactMap { $0 }
        .filter { $0.truth(in: context) == .false }
    case .satisfied, .notSatisfied, .undetermined, .needsReview, .error:
      guard let applies = compiled.rules[rule].applies else {
        return [compiled.rules[rule].requires]
      }
      return [compiled.rules[rule].requires, applies]
    }
  }
}
