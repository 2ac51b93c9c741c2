package import ValueCharters

/// What many reports amount to together: how many declarations satisfy each rule, and which facts
/// are missing most.
package struct ReportTally: Sendable {
  /// What was found under one charter.
  package struct Charter: Sendable {
    /// How many declarations have each outcome.
    package fileprivate(set) var outcomes: [Outcome: Int] = [:]

    /// How many declarations have each status under each rule, in the order of the rules.
    package fileprivate(set) var rules: [StatusCounts]
  }

  /// A fact that leaves something open.
  package struct MissingFact: Hashable, Sendable {
    /// How many declarations something is open in on account of it.
    package fileprivate(set) var declarations = 0

    /// How many findings in those.
    package fileprivate(set) var findings = 0
  }

  /// How many declarations were evaluated.
  package private(set) var declarations = 0

  /// What was found under each charter.
  package private(set) var charters: [Charter]

  /// What is missing, by the numbers of the facts.
  package private(set) var missing: [MissingFact]

  /// Makes a tally of nothing.
  ///
  /// - Parameter evaluator: What will evaluate the declarations.
  package init(_ evaluator: CharterEvaluator) {
    charters = evaluator.charters.map {
      Charter(rules: Array(repeating: StatusCounts(), count: $0.compiled.rules.count))
    }
    missing = Array(repeating: MissingFact(), count: evaluator.vocabulary.facts.count)
  }

  /// Counts a report.
  package mutating func add(_ report: Report) {
    declarations += 1
    var counted: Set<Int> = []
    for (index, result) in report.charters.enumerated() {
      charters[index].outcomes[result.outcome, default: 0] += 1
      for (rule, finding) in result.findings.enumerated() {
        charters[index].rules[rule][finding.status] += 1
        for fact in finding.openFacts {
          missing[fact.rawValue].findings += 1
          if counted.insert(fact.rawValue).inserted { missing[fact.rawValue].declarations += 1 }
        }
      }
    }
  }

  /// Adds what other reports amount to.
  package mutating func add(_ other: ReportTally) {
    declarations += other.declarations
    for index in charters.indices {
      charters[index].outcomes.merge(other.charters[index].outcomes, uniquingKeysWith: +)
      for rule in charters[index].rules.indices {
        charters[index].rules[rule].add(other.charters[index].rules[rule])
      }
    }
    for index in missing.indices {
      missing[index].declarations += other.missing[index].declarations
      missing[index].findings += other.missing[index].findings
    }
  }
}
