import CharterDiagnostics
import FEEL

extension Finding {
  /// What is not known, made when it is asked for: what leaves applicability open comes first.
  ///
  /// Empty for a finding that is settled, and for one that only waits to be confirmed.
  public var causes: [Cause] {
    guard status == .undetermined || status == .needsReview else { return [] }
    let content = record.content
    return rawCauses(in: content).compactMap { content.cause($0) }
  }

  /// The ``causes`` whose answers can still change the status.
  ///
  /// The others stand in conditions whose parts take away each other's effect.
  package var openCauses: [Cause] {
    guard status == .undetermined || status == .needsReview else { return [] }
    let content = record.content
    let causes = rawCauses(in: content)
    // An adverse finding waits for people and not for facts.
    if verdict.isAdverse { return causes.compactMap { content.cause($0) } }
    let charter = content.evaluator.charters[reference.charter].compiled
    let relevance = Relevance(
      of: causes, rule: charter.rules[reference.rule], charter, in: content.context)
    return causes.filter(relevance.matters).compactMap { content.cause($0) }
  }

  /// What could not be computed, made when it is asked for.
  public var faults: [Fault] {
    guard status != .notEvaluated, status != .notApplicable else { return [] }
    let content = record.content
    let charter = content.evaluator.charters[reference.charter].compiled
    return conditions(in: content).faults.map { fault in
      Fault(code: fault.code, location: charter.location(of: fault.range))
    }
  }

  /// The conditions of the rule with all that is missing.
  func conditions(in content: EvaluationRecord) -> Conditions {
    let charter = content.evaluator.charters[reference.charter].compiled
    return Conditions(charter.rules[reference.rule], charter, in: content.context)
  }

  private func rawCauses(in content: EvaluationRecord) -> [FEEL.Cause] {
    guard verdict.isAdverse else { return conditions(in: content).causes }
    guard verdict.confirmation == .notUpheld else { return [] }
    // Whoever did not uphold the finding saw the judgements differently, or else what they are of.
    let readings = explanations(in: content).first?.evidence ?? []
    let judged = readings.filter { content.fact($0.fact)?.source == .assessor }
    var seen: Set<FEEL.Cause> = []
    return (judged.isEmpty ? readings : judged)
      .map { FEEL.Cause($0.fact, .disputed, indices: $0.indices) }
      .filter { seen.insert($0).inserted }
  }
}

extension EvaluationRecord {
  /// Something that is not known, for people.
  fileprivate func cause(_ cause: Cause) -> Finding.Cause? {
    guard let fact = fact(cause.fact) else { return nil }
    let place = place(of: fact.id, indices: cause.indices)
    return Finding.Cause(
      fact: fact.path,
      title: fact.shownTitle,
      reason: cause.reason,
      question: fact.askedQuestion,
      ask: fact.source,
      pointer: place.pointer,
      location: place.location)
  }
}
