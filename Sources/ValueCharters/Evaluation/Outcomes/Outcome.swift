/// What the findings of a charter amount to: an indication, never a decision.
public enum Outcome: String, CaseIterable, Sendable {
  /// The charter is not in force on the evaluation date.
  case notInForce

  /// The charter does not apply.
  case notApplicable

  /// A must is not satisfied and has no cure left.
  case conflict

  /// A condition could not be computed.
  case error

  /// A must is not settled.
  case undetermined

  /// A must is not satisfied, and every such one can be cured.
  case gaps

  /// Nothing stands against it.
  case conforms

  /// Guiding: a should is not satisfied.
  case differs

  /// Guiding: a should is not settled.
  case open

  /// Guiding: nothing differs.
  case aligned
}
