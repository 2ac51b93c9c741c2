package import ValueCharters

/// How a finding stands to what an earlier report found.
package struct FindingChange: Hashable, Sendable {
  /// The kinds of changes.
  package enum Kind: String, Hashable, CaseIterable, Sendable {
    /// The earlier report did not evaluate the rule.
    case new

    /// Nothing has changed.
    case unchanged

    /// What was open then is not any more, whichever way it came out.
    case settled

    /// It stands worse than before.
    case worsened

    /// It stands better than before.
    case improved
  }

  /// The kind of change.
  package let kind: Kind

  /// The status in the earlier report, if it had the rule.
  package let before: Status?

  /// Compares two statuses of a rule.
  ///
  /// - Parameters:
  ///   - before: The status in the earlier report, if it had the rule.
  ///   - now: The status.
  package init(from before: Status?, to now: Status) {
    self.before = before
    guard let before, before != .notEvaluated || now == .notEvaluated else {
      kind = .new
      return
    }
    let (rank, old) = (now.rank, before.rank)
    if before.isOpen, !now.isOpen, now != .error {
      kind = .settled
    } else {
      kind = rank == old ? .unchanged : rank < old ? .worsened : .improved
    }
  }
}

extension Status {
  fileprivate var isOpen: Bool { self == .undetermined || self == .needsReview }

  /// How far a rule is from asking anything of anybody.
  fileprivate var rank: Int {
    switch self {
    case .error: 0
    case .notSatisfied: 1
    case .undetermined: 2
    case .needsReview: 3
    case .satisfied, .notApplicable, .notEvaluated: 4
    }
  }
}
