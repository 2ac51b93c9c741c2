package import FEEL

/// Tells which rules of a charter are in force on a day: a rule yields to the later version of
/// it that names it.
package struct RuleVersions: Sendable {
  private let periods: [InForce]

  /// For each rule the rules that replace it.
  private let successors: [[Int]]

  /// Looks up which rules replace which.
  ///
  /// Versions that name each other in a circle replace nothing.
  package init(_ rules: [Charter.Rule]) {
    periods = rules.map(\.inForce)
    let numbers = Dictionary(rules.enumerated().map { ($1.id.content, $0) }) { first, _ in first }
    let earlier = rules.map { rule in rule.versionOf.flatMap { numbers[$0.content] } }
    let versions = rules.indices.filter { !Self.isInCircle($0, earlier) }
    let byEarlier = Dictionary(grouping: versions) { earlier[$0] }
    successors = rules.indices.map { byEarlier[$0] ?? [] }
  }

  /// Whether a rule is a version of itself by way of others, given what each is a version of.
  private static func isInCircle(_ rule: Int, _ earlier: [Int?]) -> Bool {
    var seen: Set<Int> = []
    var next = earlier[rule]
    while let version = next, seen.insert(version).inserted {
      if version == rule { return true }
      next = earlier[version]
    }
    return false
  }

  /// Whether a rule is in force on a day.
  package func isInForce(_ rule: Int, on date: CivilDate) -> Bool {
    periods[rule].contains(date) && !isReplaced(rule, on: date)
  }

  /// Whether a later version, or a later version of that one, is in force on a day.
  private func isReplaced(_ rule: Int, on date: CivilDate) -> Bool {
    successors[rule].contains { successor in
      periods[successor].contains(date) || isReplaced(successor, on: date)
    }
  }
}
