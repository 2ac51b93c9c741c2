package import FEEL

/// Tells which rules of a charter are in force on a day: a rule yields to the later version of
/// it that names it.
package struct RuleVersions: Sendable {
  private let periods: [InForce]

  /// For each rule the rules that replace it.
  private let successors: [[Int]]

  /// Looks up which rules replace which.
  package init(_ rules: [Charter.Rule]) {
    periods = rules.map(\.inForce)
    let versions = rules.indices.filter { rules[$0].versionOf != nil }
    let byPredecessor = Dictionary(grouping: versions) { rules[$0].versionOf?.content }
    successors = rules.map { byPredecessor[$0.id.content] ?? [] }
  }

  /// Whether a rule is in force on a day.
  package func isInForce(_ rule: Int, on date: CivilDate) -> Bool {
    periods[rule].contains(date) && !isReplaced(rule, on: date, depth: 0)
  }

  /// Whether a later version, or a later version of that one, is in force on a day.
  private func isReplaced(_ rule: Int, on date: CivilDate, depth: Int) -> Bool {
    // Versions that name each other in a circle replace nothing.
    guard depth < periods.count else { return false }
    return successors[rule].contains { successor in
      periods[successor].contains(date) || isReplaced(successor, on: date, depth: depth + 1)
    }
  }
}
