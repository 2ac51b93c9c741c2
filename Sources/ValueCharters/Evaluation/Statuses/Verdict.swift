package import FEEL

/// The status of a rule and what has to be remarked of it: all that the outcome depends on.
package struct Verdict: Hashable, Sendable {
  /// The status.
  package let status: Status

  /// Whether the rule applies; `nil` where nobody looked.
  package let applies: Truth?

  /// Whether its requirement holds; `nil` where nobody looked, because the rule does not apply.
  package let requires: Truth?

  /// What a person has said about it.
  package let confirmation: ConfirmationState

  /// The verdict on a rule that is not in force or was not selected.
  package static let notEvaluated = Verdict(
    status: .notEvaluated, applies: nil, requires: nil, confirmation: .notNeeded)

  private init(
    status: Status, applies: Truth?, requires: Truth?, confirmation: ConfirmationState
  ) {
    self.status = status
    self.applies = applies
    self.requires = requires
    self.confirmation = confirmation
  }

  /// Gives a rule its status.
  ///
  /// - Parameters:
  ///   - applies: Whether the rule applies, the charter's own condition included.
  ///   - requires: Whether its requirement holds; `nil` for a rule that does not apply.
  ///   - confirmation: What a person has said about an adverse finding.
  ///   - onlyPeopleCanSettle: Whether all that is missing are judgements; called only where the
  ///     status depends on it.
  package init(
    applies: Truth,
    requires: Truth?,
    confirmation: ConfirmationState,
    onlyPeopleCanSettle: () -> Bool
  ) {
    let status: Status
    switch Standing(applies: applies, requires: requires ?? .unknown) {
    case .notApplicable: status = .notApplicable
    case .satisfied: status = .satisfied
    case .notSatisfied:
      switch confirmation {
      case .notNeeded, .upheld: status = .notSatisfied
      case .awaited, .notUpheld: status = .needsReview
      }
    case .unsettled: status = onlyPeopleCanSettle() ? .needsReview : .undetermined
    case .undetermined: status = .undetermined
    case .error: status = .error
    }
    self.init(
      status: status, applies: applies, requires: requires, confirmation: confirmation)
  }

  /// Whether the rule holds although nobody knows whether it applies.
  package var isApplicabilityOpen: Bool {
    switch applies {
    case .unknown?, .fault?: status == .satisfied
    default: false
    }
  }

  /// Whether the conditions went against the rule's holder, confirmed or not.
  package var isAdverse: Bool {
    if case (.true?, .false?) = (applies, requires) { true } else { false }
  }

  /// Whether an adverse finding waits for a person.
  package var awaitsConfirmation: Bool { isAdverse && status == .needsReview }
}
