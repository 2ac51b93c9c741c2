package import ValueCharters

extension ExitCode {
  /// What the findings of a report amount to.
  ///
  /// - Parameters:
  ///   - report: The report.
  ///   - scope: Which findings count.
  ///   - allowsUnsettled: Whether what is only unsettled counts as success.
  package init(_ report: Report, scope: FailureScope, allowsUnsettled: Bool) {
    self = .success
    for result in report.charters {
      let verdicts = result.findings.verdicts
      for index in verdicts.indices {
        let code = combined(
          with: ExitCode(verdicts[index].status, allowsUnsettled: allowsUnsettled))
        if code != self, scope.contains(result.findings[index]) { self = code }
      }
    }
  }

  private init(_ status: Status, allowsUnsettled: Bool) {
    switch status {
    case .notSatisfied, .error: self = .adverse
    case .undetermined, .needsReview: self = allowsUnsettled ? .success : .unsettled
    case .satisfied, .notApplicable, .notEvaluated: self = .success
    }
  }
}

extension FailureScope {
  /// Whether the exit code speaks of a finding; never of one that was waived.
  func contains(_ finding: Finding) -> Bool {
    switch self {
    case .must: finding.level == .must && !finding.isWaived
    case .any: !finding.isWaived
    case .never: false
    }
  }
}
