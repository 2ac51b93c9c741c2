/// What was found for one rule.
public enum Status: String, CaseIterable, Sendable {
  /// The rule holds.
  case satisfied

  /// The rule does not hold.
  case notSatisfied

  /// Facts are missing.
  case undetermined

  /// Only a person can settle it.
  case needsReview

  /// The rule does not apply.
  case notApplicable

  /// The rule is not in force on the date, or others were selected.
  case notEvaluated

  /// The condition cannot be computed.
  case error
}
