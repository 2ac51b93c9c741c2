import FEEL

extension Finding {
  /// Remarks on how it was found, in the order of ``Flag``, made when they are asked for.
  public var flags: [Flag] {
    guard status != .notEvaluated else { return [] }
    let endorsements = self.endorsements
    let isComputed = status != .notApplicable && status != .error
    return Flag.allCases.filter { flag in
      switch flag {
      case .applicabilityOpen: verdict.isApplicabilityOpen
      case .vacuous: isVacuous
      case .declined: endorsements.contains("declined")
      case .qualified: endorsements.contains("qualified")
      case .assumed:
        !record.assumed.isEmpty && !record.assumptions(behind: decisiveFacts()).isEmpty
      case .faultNoted: isComputed && mayHaveFaults && !conditions.faults.isEmpty
      }
    }
  }

  /// Whether a condition has no value, without which there is no fault.
  private var mayHaveFaults: Bool {
    switch (verdict.applies, verdict.requires) {
    case (.true?, .true?), (.true?, .false?): false
    default: true
    }
  }

  /// Whether an empty list is what the requirement, or not applying, rests on.
  private var isVacuous: Bool {
    let context = record.context
    switch status {
    case .satisfied, .notSatisfied:
      guard let truth = verdict.requires else { return false }
      return prepared.requirements.isVacuous(of: reference.rule, in: context, saying: truth)
    case .notApplicable:
      return decisiveConditions.contains { $0.isVacuous(in: context, saying: .false) }
    case .undetermined, .needsReview, .notEvaluated, .error: return false
    }
  }

  /// What was declared about the endorsements that the rule asks for.
  var endorsements: [String] {
    compiledRule.endorsements.compactMap { fact in
      guard case .known(.text(let choice)) = record.context.facts[fact] else { return nil }
      return choice
    }
  }
}

extension EvaluationRecord {
  /// What was taken for granted of the facts that were read, and of the dates that they were held
  /// against.
  func assumptions(behind decisive: [DecisiveFact]) -> Set<FactID> {
    guard !assumed.isEmpty else { return [] }
    let used = decisive.filter { $0.slot(in: context).wasHeldAgainstItsDate }.map(\.fact)
    let dates = used.compactMap { evaluator.factRules.dates[$0] }
    return Set((used + dates).filter(isAssumed))
  }
}

extension Slot {
  /// Whether a fact has a value, or had one that is too old.
  fileprivate var wasHeldAgainstItsDate: Bool {
    switch self {
    case .known: true
    case .unknown(let causes, _): causes.contains { $0.reason == .stale }
    case .fault: false
    }
  }
}
