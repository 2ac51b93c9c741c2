package import ValueCharters

/// How many findings have each status.
package struct StatusCounts: Hashable, Sendable {
  private var satisfied = 0
  private var notSatisfied = 0
  private var undetermined = 0
  private var needsReview = 0
  private var notApplicable = 0
  private var notEvaluated = 0
  private var errors = 0

  /// Makes counts of nothing.
  package init() {}

  /// Counts some findings.
  init(_ findings: [Finding]) {
    for index in findings.indices { self[findings[index].verdict.status] += 1 }
  }

  /// The number of findings with a status.
  package subscript(status: Status) -> Int {
    get {
      switch status {
      case .satisfied: satisfied
      case .notSatisfied: notSatisfied
      case .undetermined: undetermined
      case .needsReview: needsReview
      case .notApplicable: notApplicable
      case .notEvaluated: notEvaluated
      case .error: errors
      }
    }
    set {
      switch status {
      case .satisfied: satisfied = newValue
      case .notSatisfied: notSatisfied = newValue
      case .undetermined: undetermined = newValue
      case .needsReview: needsReview = newValue
      case .notApplicable: notApplicable = newValue
      case .notEvaluated: notEvaluated = newValue
      case .error: errors = newValue
      }
    }
  }

  /// Adds other counts.
  mutating func add(_ other: StatusCounts) {
    for status in Status.allCases { self[status] += other[status] }
  }
}
