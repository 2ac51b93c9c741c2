import CharterDiagnostics
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

  /// What is missing, for a finding that is open: what leaves applicability open comes first, then
  /// the requirement's.
  var causes: [Cause] {
    var seen = Seen<Cause>()
    return [charterApplies, ruleApplies, requires].flatMap(\.causes).filter {
      seen.insert($0)
    }
  }

  /// What could not be computed, for a rule that may apply.
  var faults: [Fault] {
    let faults = [charterApplies, ruleApplies, requires].flatMap(\.faults)
    return faults.count < 2 ? faults : Set(faults).sorted()
  }
}

extension Slot {
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
