import CharterDiagnostics

/// The trace of an evaluation that tells why.
///
/// What it keeps depends on what was added and not on the order, also where it keeps only some.
struct CauseTrace: Trace {
  /// What is missing and what went wrong.
  fileprivate struct Record: Sendable {
    var causes: [Cause]
    var faults: [Fault]

    /// The numbers at which it pays again to drop what stands twice.
    var causeLimit = compactionSize
    var faultLimit = compactionSize
  }

  /// The one record, or none, in an array so that a trace and what holds it are but a reference: the
  /// runtime has to be asked how to copy and destroy what is bigger.
  private var records: [Record] = []

  init() {}

  init(_ cell: FactCell) {
    records = [Record(causes: [cell.cause], faults: [])]
  }

  init(causes: [Cause], faults: [Fault]) {
    if causes.isEmpty, faults.isEmpty { return }
    records = [Record(causes: causes, faults: faults)]
  }

  init(_ code: FaultCode, _ range: SourceRange) {
    records = [Record(causes: [], faults: [Fault(code, range)])]
  }

  var causes: [Cause] { records.isEmpty ? [] : records[0].causes }

  var faults: [Fault] { records.isEmpty ? [] : records[0].faults }

  mutating func formUnion(_ other: CauseTrace) {
    if other.records.isEmpty { return }
    if records.isEmpty {
      records = other.records
      return
    }
    records[0].formUnion(other.records[0])
  }

  mutating func removeCauses() {
    if !records.isEmpty { records[0].causes = [] }
  }

  /// The trace with each cause and fault once and in order.
  var canonical: CauseTrace {
    var result = self
    if !records.isEmpty {
      result.records[0].compactCauses()
      result.records[0].compactFaults()
    }
    return result
  }

  fileprivate static let compactionSize = 4096
}

extension CauseTrace.Record {
  mutating func formUnion(_ other: CauseTrace.Record) {
    causes.append(contentsOf: other.causes)
    faults.append(contentsOf: other.faults)
    if causes.count > causeLimit {
      compactCauses()
      causeLimit = 2 * causes.count + CauseTrace.compactionSize
    }
    if faults.count > faultLimit {
      compactFaults()
      faultLimit = 2 * faults.count + CauseTrace.compactionSize
    }
  }

  mutating func compactCauses() {
    var kept: [Cause] = []
    var elementCount = 0
    for cause in Self.ordered(causes) {
      if cause.fact != kept.last?.fact { elementCount = 0 }
      if !cause.indices.isEmpty { elementCount += 1 }
      if elementCount <= FEELLimits.causesPerFact { kept.append(cause) }
    }
    causes = kept
  }

  mutating func compactFaults() {
    faults = Self.ordered(faults)
  }

  private static func ordered<Item: Comparable & Hashable>(_ items: [Item]) -> [Item] {
    items.count < 2 ? items : Set(items).sorted()
  }
}
