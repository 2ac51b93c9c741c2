extension Report.CharterResult {
  /// What to do next, in order, made when it is asked for: hear, ask, assess, confirm, put right,
  /// decide.
  public var nextSteps: [Report.NextStep] { nextSteps(settling: findings.open) }

  /// What to do next, for who has looked already for what is open.
  ///
  /// - Parameter open: What is open in the findings.
  /// - Returns: The steps, in order.
  package func nextSteps(settling open: [OpenFinding]) -> [Report.NextStep] {
    NextStepPlan(self, open).steps
  }
}
