import FEEL

/// The conditions of one rule as they came out, with what is missing and what went wrong.
struct Conditions: Sendable {
  /// Whether the charter applies.
  let charterApplies: Slot

  /// Whether the rule applies, as far as it has a condition of its own.
  let ruleApplies: Slot

  /// Whether the rule holds.
  let requires: Slot

  /// Evaluates the conditions of a rule.
  init(_ rule: CompiledCharter.Rule, _ charter: CompiledCharter, in context: Expression.Context) {
    charterApplies = charter.applies?.evaluate(in: context) ?? .known(.boolean(true))
    ruleApplies = rule.applies?.evaluate(in: context) ?? .known(.boolean(true))
    requires = rule.requires.evaluate(in: context)
  }

  /// What is missing: what leaves applicability open comes first, then the requirement's.
  ///
  /// What no answer could change any more is left out: a condition that is settled, and all of them
  /// where the rule does not apply, or holds whether it applies or not.
  var causes: [Cause] {
    guard isOpen else { return [] }
    var seen: Set<Cause> = []
    return [charterApplies, ruleApplies, requires].flatMap(\.causes).filter {
      seen.insert($0).inserted
    }
  }

  /// What could not be computed, of the conditions that matter.
  var faults: [Fault] {
    if charterApplies.truth == .false || ruleApplies.truth == .false { return [] }
    return Set([charterApplies, ruleApplies, requires].flatMap(\.faults)).sorted()
  }

  private var isOpen: Bool {
    charterApplies.truth != .false && ruleApplies.truth != .false && requires.truth != .true
  }
}

extension Slot {
  /// What a condition says.
  var truth: Truth {
    switch self {
    case .known(.boolean(true)): .true
    case .known(.boolean(false)): .false
    case .known, .unknown: .unknown
    case .fault: .fault
    }
  }

  /// What is missing.
  var causes: [Cause] {
    if case .unknown(let causes, _) = self { causes } else { [] }
  }

  /// What could not be computed.
  var faults: [Fault] {
    switch self {
    case .known: []
    case .unknown(_, let faults), .fault(let faults): faults
    }
  }
}
