/// The outcome of a condition, when nobody asks for reasons.
package enum Truth: String, CaseIterable, Hashable, Sendable {
  /// The condition holds.
  case `true`

  /// The condition does not hold.
  case `false`

  /// It is not known whether the condition holds.
  case unknown

  /// The condition cannot be computed.
  case fault
}
