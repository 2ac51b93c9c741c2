extension Finding {
  /// Whether the requirement does not hold, while it is open whether the rule applies.
  package var isUnmetIfApplicable: Bool {
    switch (verdict.applies, verdict.requires) {
    case (.true?, _): false
    case (_, .false?): isUnsettled
    default: false
    }
  }
}
