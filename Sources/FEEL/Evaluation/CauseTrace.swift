import CharterDiagnostics

/// The trace of an evaluation that tells why.
///
/// What it keeps depends on what was added and not on the order, also where it keeps only some.
struct CauseTrace: Trace {
  private(set) var causes: [Cause]
  private(set) var faults: [Fault]

  /// The numbers at which it pays again to drop what stands twice.
  private var causeLimit = compactionSize
  private var faultLimit = compactionSize

  init() {
    causes = []
    faults = []
  }

  init(_ cell: FactCell) {
    causes = [cell.cause]
    faults = []
  }

  init(causes: [Cause], faults: [Fault]) {
    self.causes = causes
    self.faults = faults
  }

  init(_ code: FaultCode, _ range: SourceRange) {
    causes = []
    faults = [Fault(code, range)]
  }

  mutating func formUnion(_ other: CauseTrace) {
    causes.append(contentsOf: other.causes)
    faults.append(contentsOf: other.faults)
    if causes.count > causeLimit {
      compactCauses()
      causeLimit = 2 * causes.count + Self.compactionSize
    }
    if faults.count > faultLimit {
      faults = Self.ordered(faults)
      faultLimit = 2 * faults.count + Self.compactionSize
    }
  }

  mutating func removeCauses() {
    causes = []
  }

  /// The trace with each cause and fault once and in order.
  var canonical: CauseTrace {
    var result = self
    result.compactCauses()
    result.faults = Self.ordered(faults)
    return result
  }

  private mutating func compactCauses() {
    var kept: [Cause] = []
    var elementCount = 0
    for cause in Self.ordered(causes) {
      if cause.fact != kept.last?.fact { elementCount = 0 }
      if !cause.indices.isEmpty { elementCount += 1 }
      if elementCount <= FEELLimits.causesPerFact { kept.append(cause) }
    }
    causes = kept
  }

  private static func ordered<Item: Comparable & Hashable>(_ items: [Item]) -> [Item] {
    items.count < 2 ? items : Set(items).sorted()
  }

  private static let compactionSize = 4096
}
