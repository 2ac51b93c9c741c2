extension Report.CharterResult {
  /// What to do next, in order, made when it is asked for: hear, ask, assess, confirm, put right,
  /// decide.
  public var nextSteps: [Report.NextStep] {
    NextStepPlan(self).steps
  }
}
