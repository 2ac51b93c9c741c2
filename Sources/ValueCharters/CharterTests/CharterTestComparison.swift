import CharterDiagnostics

/// Holds what a test expects against what was found.
struct CharterTestComparison {
  private let report: Report
  private let names: RuleNames

  init(_ report: Report, _ names: RuleNames) {
    self.report = report
    self.names = names
  }

  /// What came out otherwise than a test expects, in the order of formats: outcomes, then rules.
  func mismatches(of test: CharterTestFile.Test) -> [CharterTestMismatch] {
    let expectation = test.expectation
    return compare(expectation.outcomes, .outcome, \.outcome)
      + compare(expectation.best, .best, \.best)
      + compare(expectation.worst, .worst, \.worst)
      + expectation.statuses.compactMap { expected in
        compare(expected.rule, .status, [expected.status.rawValue]) { [$0.status.rawValue] }
      }
      + expectation.causes.compactMap { expected in
        compare(expected.rule, .causes, expected.facts.map(\.content)) { finding in
          finding.causes.map(\.fact)
        }
      }
      + expectation.flags.compactMap { expected in
        compare(expected.rule, .flags, expected.flags.map(\.rawValue)) { finding in
          finding.flags.map(\.rawValue)
        }
      }
  }

  private func compare(
    _ expected: [CharterTestFile.Expectation.CharterOutcome],
    _ aspect: CharterTestMismatch.Aspect, _ outcome: (Report.CharterResult) -> Outcome
  ) -> [CharterTestMismatch] {
    expected.compactMap { expected in
      let result = report.charters.first { result in
        expected.charter.map { $0.content == result.id } ?? true
      }
      guard let result, outcome(result) != expected.outcome else { return nil }
      return CharterTestMismatch(
        aspect: aspect, name: result.id, expected: [expected.outcome.rawValue],
        got: [outcome(result).rawValue], location: expected.location,
        findings: result.decisiveFindings)
    }
  }

  /// Compares sets, which for a status have one member.
  private func compare(
    _ rule: Located<String>, _ aspect: CharterTestMismatch.Aspect, _ expected: [String],
    _ found: (Finding) -> [String]
  ) -> CharterTestMismatch? {
    guard let reference = names[rule.content] else { return nil }
    let finding = report.charters[reference.charter].findings[reference.rule]
    var seen: Set<String> = []
    let got = found(finding).filter { seen.insert($0).inserted }
    guard seen != Set(expected) else { return nil }
    return CharterTestMismatch(
      aspect: aspect, name: rule.content, expected: expected, got: got, location: rule.location,
      findings: [finding])
  }
}

extension Report.CharterResult {
  /// The findings that keep the outcome from being the best one.
  fileprivate var decisiveFindings: [Finding] {
    findings.filter { finding in
      guard finding.holder == .association, !finding.isWaived,
        finding.level == .must || effect == .guiding
      else { return false }
      switch finding.status {
      case .notSatisfied, .undetermined, .needsReview, .error: return true
      case .satisfied, .notApplicable, .notEvaluated: return false
      }
    }
  }
}
