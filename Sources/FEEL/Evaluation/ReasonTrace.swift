import CharterDiagnostics

/// The trace of an evaluation that tells for which reasons facts are missing, and not which.
struct ReasonTrace: Trace {
  /// The reasons.
  private(set) var reasons: Cause.Reasons = []

  init() {}

  init(_ cell: FactCell) {
    reasons = Cause.Reasons(cell.reason)
  }

  init(causes: [Cause], faults: [Fault]) {
    for cause in causes { reasons.formUnion(Cause.Reasons(cause.reason)) }
  }

  init(_ code: FaultCode, _ range: SourceRange) {}

  mutating func formUnion(_ other: ReasonTrace) {
    reasons.formUnion(other.reasons)
  }

  mutating func removeCauses() {
    reasons = []
  }

  /// A cause for each reason, of no fact, so that list elements keep them.
  var causes: [Cause] {
    Cause.Reason.allCases.filter { reasons.contains(Cause.Reasons($0)) }
      .map { Cause(FactID(rawValue: -1), $0) }
  }

  var faults: [Fault] { [] }
}
