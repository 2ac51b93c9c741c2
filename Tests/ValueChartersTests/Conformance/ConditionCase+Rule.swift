import CharterDiagnostics
import ConformanceCases
import ValueCharters

/// What is found of a rule that requires a condition.
enum RuleVerdict: Equatable {
  /// The status, the causes without their places, and the codes of the faults.
  case found(Status, causes: Set<[String]>, faults: Set<String>)

  /// The charter does not load.
  case refused(Refusal?)
}

extension ConditionCase {
  /// What a charter finds that has the condition as its only rule.
  func verdict() throws -> RuleVerdict {
    let evaluator: CharterEvaluator
    do {
      let charter = try Charter(json5: Array(charter.utf8))
      evaluator = try CharterEvaluator([charter], vocabulary: loadedVocabulary)
    } catch let error as LoadingError {
      var refusals = Refusal.all(in: error.diagnostics.map(\.id))
      // What is no condition has the wrong type for a rule besides.
      if refusals.count > 1 { refusals.remove(.type) }
      return .refused(refusals.count == 1 ? refusals.first ?? nil : nil)
    }
    let finding = try evaluator.evaluate(declaration, on: date).charters[0].findings[0]
    return .found(
      finding.status, causes: Set(finding.causes.map { [$0.fact, $0.reason.rawValue] }),
      faults: Set(finding.faults.map(\.code.rawValue)))
  }

  /// What the table of statuses makes of what is expected.
  var expectedVerdict: RuleVerdict? {
    switch expected {
    case .known(.boolean(true)): .found(.satisfied, causes: [], faults: [])
    case .known(.boolean(false)): .found(.notSatisfied, causes: [], faults: [])
    case .known: nil
    case .unknown(let causes, let faults):
      .found(
        .undetermined, causes: Set(causes.map { [$0.fact, $0.reason] }),
        faults: Set(faults.map(\.code)))
    case .fault(let faults): .found(.error, causes: [], faults: Set(faults.map(\.code)))
    case .invalid(let refusal): .refused(refusal)
    }
  }
}
