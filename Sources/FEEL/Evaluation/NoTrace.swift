import CharterDiagnostics

/// The trace of an evaluation that only tells whether, and never allocates.
struct NoTrace: Trace {
  init() {}
  init(_ cell: FactCell) {}
  init(causes: [Cause], faults: [Fault]) {}
  init(_ code: FaultCode, _ range: SourceRange) {}
  mutating func formUnion(_ other: NoTrace) {}
  mutating func removeCauses() {}
  var causes: [Cause] { [] }
  var faults: [Fault] { [] }
}
