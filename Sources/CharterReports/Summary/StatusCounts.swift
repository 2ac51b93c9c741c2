package import ValueCharters

/// How many findings have each status.
package struct StatusCounts: Sendable {
  /// The numbers, by the places of the statuses.
  private var counts = InlineArray<7, Int>(repeating: 0)

  /// Makes counts of nothing.
  package init() {}

  /// Counts some findings.
  init(_ findings: Report.Findings) {
    for verdict in findings.verdicts { counts[verdict.status.place] += 1 }
  }

  /// The number of findings with a status.
  package subscript(status: Status) -> Int {
    get { counts[status.place] }
    set { counts[status.place] = newValue }
  }

  /// Adds other counts.
  mutating func add(_ other: StatusCounts) {
    for place in counts.indices { counts[place] += other.counts[place] }
  }
}

extension Status {
  /// The place among all statuses.
  var place: Int {
    switch self {
    case .satisfied: 0
    case .notSatisfied: 1
    case .undetermined: 2
    case .needsReview: 3
    case .notApplicable: 4
    case .notEvaluated: 5
    case .error: 6
    }
  }
}
