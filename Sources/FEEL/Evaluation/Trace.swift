import CharterDiagnostics

/// What an evaluation remembers of what was missing and what went wrong.
protocol Trace: Sendable {
  /// A trace of nothing.
  init()

  /// A trace of the cause for which the fact of a cell is not known.
  init(_ cell: FactCell)

  /// A trace of some causes and faults.
  init(causes: [Cause], faults: [Fault])

  /// A trace of one fault.
  init(_ code: FaultCode, _ range: SourceRange)

  /// Adds what another trace remembers.
  mutating func formUnion(_ other: Self)

  /// Forgets the causes.
  mutating func removeCauses()

  /// The causes, in no particular order.
  var causes: [Cause] { get }

  /// The faults, in no particular order.
  var faults: [Fault] { get }
}

extension Optional where Wrapped: Trace {
  /// Adds what another trace remembers.
  mutating func formUnion(_ other: Wrapped) {
    // In place, as a copy for each element of a list would take quadratic time.
    if self == nil { self = other } else { self?.formUnion(other) }
  }
}
