import FEEL

extension Report.CharterResult {
  /// The facts that were taken for granted and used, made when they are asked for.
  public var assumptions: [Report.Assumption] {
    let content = record.content
    guard !content.facts.assumed.isEmpty else { return [] }
    var used: Set<FactID> = []
    for finding in findings {
      for explanation in finding.explanations(in: content) {
        used.formUnion(content.assumptions(behind: explanation.evidence))
      }
    }
    return content.facts.assumed.filter { used.contains($0) }.compactMap { id in
      guard let fact = content.fact(id), let assumption = fact.ifAbsent else { return nil }
      return Report.Assumption(
        fact: fact.path, title: fact.shownTitle, value: assumption.value,
        because: assumption.because)
    }
  }
}
