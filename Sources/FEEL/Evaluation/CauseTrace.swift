import CharterDiagnostics

/// The trace of an evaluation that tells why.
///
/// What it keeps depends on what was added and not on the order, also where it keeps only some.
struct CauseTrace: Trace {
  /// What is missing or went wrong.
  private enum Entry: Sendable {
    case cause(Cause)
    case fault(Fault)
  }

  /// All in one array, so that a trace and what holds it are but a reference: the runtime has to be
  /// asked how to copy and destroy what is bigger.
  private var entries: [Entry] = []

  init() {}

  init(_ cell: FactCell) {
    entries = [.cause(cell.cause)]
  }

  init(causes: [Cause], faults: [Fault]) {
    entries = causes.map { .cause($0) } + faults.map { .fault($0) }
  }

  init(_ code: FaultCode, _ range: SourceRange) {
    entries = [.fault(Fault(code, range))]
  }

  var causes: [Cause] {
    entries.compactMap { if case .cause(let cause) = $0 { cause } else { nil } }
  }

  var faults: [Fault] {
    entries.compactMap { if case .fault(let fault) = $0 { fault } else { nil } }
  }

  /// The facts that are missing, each once and in order.
  var facts: [FactID] {
    var facts: [FactID] = []
    for case .cause(let cause) in entries where !facts.contains(cause.fact) {
      facts.append(cause.fact)
    }
    return facts.sorted()
  }

  /// The reasons for which facts are missing.
  var reasons: Cause.Reasons {
    var reasons: Cause.Reasons = []
    for case .cause(let cause) in entries { reasons.formUnion(Cause.Reasons(cause.reason)) }
    return reasons
  }

  mutating func formUnion(_ other: CauseTrace) {
    if entries.isEmpty {
      entries = other.entries
      return
    }
    if entries.count >= Self.compactionSize,
      entries.count + other.entries.count > entries.capacity
    {
      compact()
      entries.reserveCapacity(2 * entries.count + other.entries.count)
    }
    entries.append(contentsOf: other.entries)
  }

  mutating func removeCauses() {
    entries.removeAll { if case .cause = $0 { true } else { false } }
  }

  /// The trace with each cause and fault once and in order.
  var canonical: CauseTrace {
    var result = self
    if entries.count > 1 { result.compact() }
    return result
  }

  /// The number from which it pays to drop what stands twice before more room is made.
  private static let compactionSize = 4096

  private mutating func compact() {
    var kept: [Cause] = []
    var elementCount = 0
    var reasons: Cause.Reasons = []
    for cause in Self.ordered(causes) {
      if cause.fact != kept.last?.fact { (elementCount, reasons) = (0, []) }
      if !cause.indices.isEmpty { elementCount += 1 }
      let reason = Cause.Reasons(cause.reason)
      // Whether only people can settle a rule depends on each reason that there is.
      if elementCount <= FEELLimits.causesPerFact || !reasons.contains(reason) {
        kept.append(cause)
        reasons.formUnion(reason)
      }
    }
    self = CauseTrace(causes: kept, faults: Self.ordered(faults))
  }

  private static func ordered<Item: Comparable & Hashable>(_ items: [Item]) -> [Item] {
    items.count < 2 ? items : Set(items).sorted()
  }
}
