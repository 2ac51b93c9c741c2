/// What a person has said about an adverse finding that rests on judgement.
package enum ConfirmationState: Hashable, CaseIterable, Sendable {
  /// The rule needs no confirmation.
  case notNeeded

  /// Nobody has said anything yet.
  case awaited

  /// The finding was confirmed.
  case upheld

  /// The finding was not confirmed, which leaves two people of different minds.
  case notUpheld
}
