package import CharterDiagnostics

/// Which statuses some tests bring the rules of their charters to.
package struct CharterTestCoverage: Sendable {
  /// What every rule should be brought to by some test.
  package enum Goal: String, Hashable, CaseIterable, Sendable {
    /// Satisfied.
    case satisfied

    /// Not satisfied.
    case notSatisfied

    /// Undetermined, or waiting for a person.
    case unsettled

    /// The statuses that reach it.
    package var statuses: [Status] {
      switch self {
      case .satisfied: [.satisfied]
      case .notSatisfied: [.notSatisfied]
      case .unsettled: [.undetermined, .needsReview]
      }
    }
  }

  /// One rule and the tests that reach its statuses.
  package struct Rule: Sendable {
    /// The identifier.
    package let id: String

    /// Where its condition stands.
    package let location: SourceLocation

    /// How many tests bring it to each status.
    package fileprivate(set) var reached: [Status: Int] = [:]

    /// How many tests say that it has that status, so that they notice when it has not.
    package fileprivate(set) var expected: [Status: Int] = [:]

    /// What no test brings it to.
    package var missing: [Goal] {
      Goal.allCases.filter { goal in goal.statuses.allSatisfy { reached[$0, default: 0] == 0 } }
    }
  }

  /// One charter and its rules.
  package struct Charter: Sendable {
    /// The identifier.
    package let id: String

    /// The path of its file.
    package let path: String

    /// The rules in order.
    package fileprivate(set) var rules: [Rule]
  }

  /// The charters, in the order in which they were added.
  package private(set) var charters: [Charter] = []

  /// Makes a coverage of no charter.
  package init() {}

  /// Adds the rules of some charters, whether tests reach them or not.
  package mutating func add(_ evaluator: CharterEvaluator) {
    for charter in evaluator.charters.map(\.compiled.charter)
    where index(of: charter.id, charter.source.path) == nil {
      let rules = charter.rules.map { rule in
        Rule(id: rule.id.content, location: rule.requires.location)
      }
      charters.append(Charter(id: charter.id, path: charter.source.path, rules: rules))
    }
  }

  /// Adds what a test that is not broken reaches.
  ///
  /// - Parameters:
  ///   - result: The result of the test.
  ///   - evaluator: The charters of its file, which have been added.
  package mutating func add(_ result: CharterTestResult, of evaluator: CharterEvaluator) {
    guard result.verdict != .broken, let report = result.report else { return }
    let indices = evaluator.charters.map(\.compiled.charter).map { charter in
      index(of: charter.id, charter.source.path)
    }
    for (index, found) in zip(indices, report.charters) {
      guard let index else { continue }
      for (rule, finding) in found.findings.enumerated() {
        charters[index].rules[rule].reached[finding.status, default: 0] += 1
      }
    }
    for expected in result.test.expectation.statuses {
      guard let rule = evaluator.ruleNames[expected.rule.content],
        let index = indices[rule.charter]
      else { continue }
      charters[index].rules[rule.rule].expected[expected.status, default: 0] += 1
    }
  }

  /// How many goals there are, and how many of them are reached.
  package var goals: (reached: Int, all: Int) {
    let rules = charters.flatMap(\.rules)
    let all = rules.count * Goal.allCases.count
    return (all - rules.map(\.missing.count).reduce(0, +), all)
  }

  private func index(of id: String, _ path: String) -> Int? {
    charters.firstIndex { $0.id == id && $0.path == path }
  }
}
