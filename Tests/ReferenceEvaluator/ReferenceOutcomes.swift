import ValueCharters

/// The table of outcomes.
struct ReferenceOutcomes {
  private let charter: Charter
  private let findings: [ReferenceEvaluation.Finding]

  init(_ charter: Charter, _ findings: [ReferenceEvaluation.Finding]) {
    self.charter = charter
    self.findings = findings
  }

  /// The outcome of the rules of a holder, if what is unsettled turned out so.
  func outcome(of holder: Charter.Rule.Holder, unsettledAs assumed: Status? = nil) -> Outcome {
    let isGuiding = charter.effect == .guiding
    let counting = zip(charter.rules, findings).filter { rule, finding in
      rule.holder == holder && !finding.isWaived && (isGuiding || rule.level == .must)
    }.map { _, finding in
      let isUnsettled = finding.status == .undetermined || finding.status == .needsReview
      return (isUnsettled ? assumed ?? .undetermined : finding.status, finding.isCurable)
    }
    let isError = counting.contains { $0.0 == .error }
    let isOpen = counting.contains { $0.0 == .undetermined }
    let failed = counting.filter { $0.0 == .notSatisfied }
    if isGuiding {
      return !failed.isEmpty ? .differs : isError ? .error : isOpen ? .open : .aligned
    }
    if failed.contains(where: { !$0.1 }) { return .conflict }
    return isError ? .error : isOpen ? .undetermined : failed.isEmpty ? .conforms : .gaps
  }
}
