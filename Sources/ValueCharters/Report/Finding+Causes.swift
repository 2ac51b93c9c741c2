import CharterDiagnostics
package import FEEL

extension Finding {
  /// What is not known, made when it is asked for: what leaves applicability open comes first.
  ///
  /// Empty for a finding that is settled, and for one that only waits to be confirmed.
  public var causes: [Cause] {
    guard isUnsettled else { return [] }
    return rawCauses.compactMap { record.cause($0) }
  }

  /// The facts that the ``causes`` are about, each once.
  package var openFacts: [FactID] {
    var facts: [FactID] = []
    collectOpenFacts(into: &facts)
    return facts
  }

  /// Appends the facts that the ``causes`` are about and that are not there yet.
  ///
  /// - Parameter facts: Takes the facts.
  package func collectOpenFacts(into facts: inout [FactID]) {
    guard isUnsettled else { return }
    guard !verdict.isAdverse else {
      // They are evidence, which is in order.
      return facts.append(sorted: rawCauses.map(\.fact))
    }
    // Charters and rules are big; each condition is asked where it lies.
    let charter = prepared
    let (rule, context) = (reference.rule, record.context)
    charter.compiled.applies?.collectOpenFacts(in: context, into: &facts)
    charter.compiled.rules[rule].applies?.collectOpenFacts(in: context, into: &facts)
    charter.requirements.collectOpenFacts(of: rule, in: context, into: &facts)
  }

  /// The ``causes`` whose answers can still change the status.
  ///
  /// The others stand in conditions whose parts take away each other's effect.
  package var openCauses: [Cause] {
    guard isUnsettled else { return [] }
    let causes = rawCauses
    // An adverse finding waits for people and not for facts.
    if verdict.isAdverse { return causes.compactMap { record.cause($0) } }
    let relevance = Relevance(
      of: causes, leaving: status, rule: compiledRule, compiledCharter, in: record.context)
    return causes.filter(relevance.matters).compactMap { record.cause($0) }
  }

  /// What could not be computed, made when it is asked for.
  public var faults: [Fault] {
    guard status != .notEvaluated, status != .notApplicable else { return [] }
    return conditions.faults.map { fault in
      Fault(code: fault.code, location: compiledCharter.location(of: fault.range))
    }
  }

  /// The conditions of the rule with all that is missing.
  var conditions: Conditions {
    Conditions(compiledRule, compiledCharter, in: record.context)
  }

  private var rawCauses: [FEEL.Cause] {
    guard verdict.isAdverse else { return conditions.causes }
    guard verdict.confirmation == .notUpheld else { return [] }
    // Whoever did not uphold the finding saw the judgements differently, or else what they are of.
    let readings = compiledRule.requires.evidence(in: record.context)
    let judged = readings.filter { record.fact($0.fact)?.source == .assessor }
    var seen = Seen<FEEL.Cause>()
    return (judged.isEmpty ? readings : judged)
      .map { FEEL.Cause($0.fact, .disputed, indices: $0.indices) }
      .filter { seen.insert($0) }
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
