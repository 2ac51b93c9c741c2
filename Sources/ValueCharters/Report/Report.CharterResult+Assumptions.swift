import FEEL

extension Report.CharterResult {
  /// The facts that were taken for granted and used, made when they are asked for.
  public var assumptions: [Report.Assumption] {
    guard !record.assumed.isEmpty else { return [] }
    var used: Set<FactID> = []
    for finding in findings {
      used.formUnion(record.assumptions(behind: finding.decisiveFacts()))
    }
    return record.assumed.filter { used.contains($0) }.compactMap { id in
      guard let fact = record.fact(id), let assumption = fact.ifAbsent else { return nil }
      return Report.Assumption(
        fact: fact.path, title: fact.shownTitle, value: assumption.value,
        because: assumption.because)
    }
  }
}
