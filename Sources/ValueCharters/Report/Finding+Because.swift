import FEEL

extension Finding {
  /// How the conditions came out, part by part, if it was asked for; made then.
  ///
  /// The root is the requirement. Where the charter or the rule has a condition of applicability,
  /// the root is the rule with its status, and the conditions are its parts.
  public var because: Because? {
    guard record.options.explains, status != .notEvaluated else { return nil }
    let rule = compiledRule
    let parts = [compiledCharter.applies, rule.applies, rule.requires].compactMap { $0 }
      .map { record.because($0.explanation(in: record.context)) }
    if parts.count == 1 { return parts[0] }
    return Because(text: self.rule, truth: status.rawValue, children: parts)
  }
}

extension EvaluationRecord {
  /// A part of a condition, for people.
  fileprivate func because(_ explanation: Explanation) -> Finding.Because {
    let text =
      switch explanation.role {
      case .part: explanation.text
      case .definition(let name): "\(name): \(explanation.text)"
      case .element(let index): "\(index + 1): \(explanation.text)"
      }
    return Finding.Because(
      text: text, truth: truth(of: explanation),
      children: explanation.children.map { because($0) })
  }

  private func truth(of explanation: Explanation) -> String {
    switch explanation.outcome {
    case .unknown: return Truth.unknown.rawValue
    case .fault: return Truth.fault.rawValue
    case .known(let value):
      // What a condition says is the finding itself; the values behind it may be sensitive.
      if case .boolean(let truth) = value, !explanation.isBareFact { return "\(truth)" }
      let isShown = explanation.readFacts.allSatisfy { fact($0).map(shows) ?? true }
      return isShown ? ValueWords.canonical(value) : "…"
    }
  }
}

extension Explanation {
  /// The facts that the part and its parts read.
  fileprivate var readFacts: [FactID] {
    readings.map(\.fact) + children.flatMap(\.readFacts)
  }

  /// Whether the part is nothing but a fact.
  fileprivate var isBareFact: Bool {
    guard children.isEmpty, readings.count == 1, let reading = readings.first else { return false }
    return reading.slot == outcome
  }
}
