import CharterDiagnostics

/// The trace of an evaluation that tells which facts are missing, and neither why nor where in
/// which lists.
struct FactTrace: Trace {
  /// The first fact, so that the commonest trace takes no memory of its own.
  private var first: FactID?

  private var others: [FactID] = []

  init() {}

  init(_ cell: FactCell) {
    first = cell.fact
  }

  init(causes: [Cause], faults: [Fault]) {
    for cause in causes { insert(cause.fact) }
  }

  init(_ code: FaultCode, _ range: SourceRange) {}

  mutating func formUnion(_ other: FactTrace) {
    if let fact = other.first { insert(fact) }
    for fact in other.others { insert(fact) }
  }

  private mutating func insert(_ fact: FactID) {
    if first == nil { first = fact }
    // The facts of one condition are few, however many elements their lists have.
    if fact != first, !others.contains(fact) { others.append(fact) }
  }

  mutating func removeCauses() {
    self = FactTrace()
  }

  /// The facts, in order.
  var facts: [FactID] {
    guard let first else { return [] }
    return others.isEmpty ? [first] : ([first] + others).sorted()
  }

  /// A cause for each fact, so that list elements keep them.
  var causes: [Cause] { facts.map { Cause($0, .notDeclared) } }

  var faults: [Fault] { [] }
}
