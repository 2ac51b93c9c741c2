/// Adds up the statuses of one holder's rules to an outcome and to its bounds.
package struct OutcomeTally: Hashable, Sendable {
  /// What stands of each sort among the rules that count.
  private struct Standings: OptionSet, Hashable, Sendable {
    let rawValue: UInt8

    static let incurable = Standings(rawValue: 1 << 0)
    static let curable = Standings(rawValue: 1 << 1)
    static let error = Standings(rawValue: 1 << 2)
    static let unsettledIncurable = Standings(rawValue: 1 << 3)
    static let unsettledCurable = Standings(rawValue: 1 << 4)
    static let unsettled: Standings = [.unsettledIncurable, .unsettledCurable]
    static let notSatisfied: Standings = [.incurable, .curable]
  }

  private let effect: Charter.Effect
  private var standings: Standings = []

  /// Whether there are rules at all.
  package private(set) var isEmpty = true

  /// Makes a tally without rules.
  package init(effect: Charter.Effect) {
    self.effect = effect
  }

  /// Adds the status of a rule.
  ///
  /// - Parameters:
  ///   - status: The status.
  ///   - level: Whether the outcome depends on the rule.
  ///   - isCurable: Whether the rule can still be put right if it is not satisfied.
  ///   - isWaived: Whether the rule is waived and left out.
  package mutating func add(
    _ status: Status, level: Charter.Rule.Level, isCurable: Bool, isWaived: Bool
  ) {
    isEmpty = false
    // In a guiding charter everything is a should, whatever a faulty file says.
    guard !isWaived, level == .must || effect == .guiding else { return }
    switch status {
    case .notSatisfied: standings.insert(isCurable ? .curable : .incurable)
    case .error: standings.insert(.error)
    case .undetermined, .needsReview:
      standings.insert(isCurable ? .unsettledCurable : .unsettledIncurable)
    case .satisfied, .notApplicable, .notEvaluated: break
    }
  }

  /// What the statuses amount to.
  package var outcome: Outcome { outcome(of: standings) }

  /// The outcome if all that is unsettled turned out satisfied.
  package var best: Outcome { outcome(of: standings.subtracting(.unsettled)) }

  /// The outcome if all that is unsettled turned out not satisfied.
  package var worst: Outcome {
    var worst = standings.subtracting(.unsettled)
    if standings.contains(.unsettledIncurable) { worst.insert(.incurable) }
    if standings.contains(.unsettledCurable) { worst.insert(.curable) }
    return outcome(of: worst)
  }

  private func outcome(of standings: Standings) -> Outcome {
    if effect == .guiding {
      if !standings.isDisjoint(with: .notSatisfied) { return .differs }
      if standings.contains(.error) { return .error }
      return standings.isDisjoint(with: .unsettled) ? .aligned : .open
    }
    if standings.contains(.incurable) { return .conflict }
    if standings.contains(.error) { return .error }
    if !standings.isDisjoint(with: .unsettled) { return .undetermined }
    return standings.contains(.curable) ? .gaps : .conforms
  }
}
