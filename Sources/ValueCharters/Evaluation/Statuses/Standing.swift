package import FEEL

/// What the applicability and the requirement of a rule amount to, before a person is asked.
package enum Standing: Hashable, CaseIterable, Sendable {
  /// The rule does not apply.
  case notApplicable

  /// The rule holds; whether it applies may be open.
  case satisfied

  /// The rule applies and does not hold.
  case notSatisfied

  /// Facts are missing, or only a person can settle it, depending on which.
  case unsettled

  /// Facts are missing and something could not be computed.
  case undetermined

  /// It could not be computed.
  case error

  /// Reads the table of applicability against requirement.
  ///
  /// - Parameters:
  ///   - applies: Whether the rule applies, the charter's own condition included.
  ///   - requires: Whether its requirement holds.
  package init(applies: Truth, requires: Truth) {
    self =
      switch (applies, requires) {
      case (.false, _): .notApplicable
      case (_, .true): .satisfied
      case (.true, .false): .notSatisfied
      case (.true, .unknown), (.unknown, .false), (.unknown, .unknown): .unsettled
      case (.unknown, .fault), (.fault, .unknown): .undetermined
      case (.true, .fault), (.fault, .false), (.fault, .fault): .error
      }
  }
}
