extension Finding {
  /// Whether the requirement does not hold, while it is open whether the rule applies.
  package var isUnmetIfApplicable: Bool {
    (status == .undetermined || status == .needsReview) && verdict.applies != .true
      && verdict.requires == .false
  }
}
