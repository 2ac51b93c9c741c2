import CharterDiagnostics
import FEEL

extension Finding {
  /// The declared facts that decided, made when they are asked for.
  ///
  /// For a rule that does not apply they are those that its applicability rests on, otherwise those
  /// of its requirement and then those of its own applicability.
  public var evidence: [Evidence] {
    let content = record.content
    var seen: Set<Explanation.Reading> = []
    return explanations(in: content).flatMap(\.evidence).compactMap { reading in
      guard case .known(let value) = reading.slot, seen.insert(reading).inserted else {
        return nil
      }
      return content.evidence(reading, value)
    }
  }

  /// The explanations of the conditions that decided.
  func explanations(in content: EvaluationRecord) -> [Explanation] {
    let charter = content.evaluator.charters[reference.charter].compiled
    let rule = charter.rules[reference.rule]
    let context = content.context
    switch status {
    case .notEvaluated: return []
    case .notApplicable:
      return [charter.applies, rule.applies].compactMap { $0?.explanation(in: context) }
        .filter { $0.truth == .false }
    case .satisfied, .notSatisfied, .undetermined, .needsReview, .error:
      return [rule.requires, rule.applies].compactMap { $0?.explanation(in: context) }
    }
  }
}

extension EvaluationRecord {
  /// A fact that decided, for people.
  fileprivate func evidence(_ reading: Explanation.Reading, _ value: Value) -> Finding.Evidence? {
    guard let fact = fact(reading.fact) else { return nil }
    let place = place(of: fact.id, indices: reading.indices)
    let isShown = shows(fact)
    return Finding.Evidence(
      fact: fact.path,
      title: fact.shownTitle,
      value: isShown ? value : nil,
      display: isShown ? fact.display(value) : ValueWords.withheld,
      pointer: place.pointer,
      location: facts.assumed.contains(fact.id) ? nil : place.location)
  }
}
