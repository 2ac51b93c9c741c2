import FEEL

extension Finding {
  /// Remarks on how it was found, in the order of ``Flag``, made when they are asked for.
  public var flags: [Flag] {
    guard status != .notEvaluated else { return [] }
    let content = record.content
    let explanations = explanations(in: content)
    let endorsements = endorsements(in: content)
    let isComputed = status != .notApplicable && status != .error
    return Flag.allCases.filter { flag in
      switch flag {
      case .applicabilityOpen: verdict.isApplicabilityOpen
      case .vacuous: isSettled && explanations.contains(where: \.restsOnEmptyList)
      case .declined: endorsements.contains("declined")
      case .qualified: endorsements.contains("qualified")
      case .assumed:
        explanations.contains {
          !content.assumptions(behind: $0.evidence.map(\.fact)).isEmpty
        }
      case .faultNoted: isComputed && !conditions(in: content).faults.isEmpty
      }
    }
  }

  private var isSettled: Bool {
    status == .satisfied || status == .notSatisfied || status == .notApplicable
  }

  /// What was declared about the endorsements that the rule asks for.
  func endorsements(in content: EvaluationRecord) -> [String] {
    let charter = content.evaluator.charters[reference.charter].compiled
    return charter.rules[reference.rule].endorsements.compactMap { fact in
      guard case .known(.text(let choice)) = content.facts.store[fact] else { return nil }
      return choice
    }
  }
}

extension EvaluationRecord {
  /// What was taken for granted of some facts, and of the dates that they are held against.
  func assumptions(behind used: [FactID]) -> Set<FactID> {
    guard !facts.assumed.isEmpty else { return [] }
    let dates = evaluator.factRules.datings.filter { used.contains($0.fact) }.map(\.date)
    return Set(used + dates).intersection(facts.assumed)
  }
}

extension Explanation {
  /// Whether an empty list is what the outcome rests on.
  var restsOnEmptyList: Bool {
    isDecisive && (isVacuous || children.contains(where: \.restsOnEmptyList))
  }
}
