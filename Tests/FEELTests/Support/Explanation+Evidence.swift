import FEEL

extension Explanation {
  /// The facts in the parts that decided, each once.
  var evidence: [Reading] {
    var result: Set<Reading> = []
    collectEvidence(into: &result)
    return result.sorted()
  }

  private func collectEvidence(into result: inout Set<Reading>) {
    guard isDecisive else { return }
    result.formUnion(readings)
    for child in children { child.collectEvidence(into: &result) }
  }
}
