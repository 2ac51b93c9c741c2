package import FEEL

/// Tells which rules of a charter are in force on a day: a rule yields to the later version of
/// it that names it.
package struct RuleVersions: Sendable {
  private let periods: [InForce]

  /// For each rule the rules that replace it.
  private let successors: [[Int]]

  /// Whether no rule has a day on which it begins or ends, as in most charters.
  private let areTimeless: Bool

  /// Looks up which rules replace which.
  ///
  /// - Parameter rules: The rules of a charter that loads, so that no versions name each other in a
  ///   circle.
  package init(_ rules: [Charter.Rule]) {
    areTimeless = rules.allSatisfy { $0.inForce == InForce() && $0.versionOf == nil }
    if areTimeless {
      periods = []
      successors = []
      return
    }
    periods = rules.map(\.inForce)
    var successors: [[Int]] = Array(repeating: [], count: rules.count)
    for (rule, earlier) in Charter.Rule.earlierVersions(of: rules).enumerated() {
      if let earlier { successors[earlier].append(rule) }
    }
    self.successors = successors
  }

  /// Whether a rule is in force on a day.
  package func isInForce(_ rule: Int, on date: CivilDate) -> Bool {
    areTimeless || (periods[rule].contains(date) && !isReplaced(rule, on: date))
  }

  /// Whether a later version, or a later version of that one, is in force on a day.
  private func isReplaced(_ rule: Int, on date: CivilDate) -> Bool {
    // Most rules have no later version.
    !successors[rule].isEmpty
      && successors[rule].contains { successor in
        periods[successor].contains(date) || isReplaced(successor, on: date)
      }
  }
}
