import FEEL

extension FactStore {
  /// Makes the facts of a declaration those of a case as its rules see them: declared, recorded and
  /// judged, held against their dates, and where the vocabulary says so taken for granted.
  ///
  /// - Parameters:
  ///   - recorded: The case file's own facts, if there is a case.
  ///   - judgements: The judgements of the case file.
  ///   - date: The day that dated facts are held against.
  ///   - rules: What has to be done to the facts of the vocabulary.
  /// - Returns: The facts that are taken for granted, in the order of the vocabulary.
  mutating func establish(
    _ recorded: FactReading?, _ judgements: [FactID: Judgement], on date: CivilDate,
    _ rules: FactRules
  ) -> [FactID] {
    if let recorded { merge(recorded, rules) }
    for (fact, judgement) in judgements { self[fact] = judgement.slot }
    var assumed: [FactID] = []
    for assumption in rules.assumptions where reason(of: assumption.fact) == .notDeclared {
      self[assumption.fact] = .known(assumption.value)
      assumed.append(assumption.fact)
    }
    for dating in rules.datings where !assumed.containsSorted(dating.fact) {
      hold(dating, against: date)
    }
    return assumed
  }

  /// Takes up what the case file says: the authority's facts, and what it had no business saying.
  private mutating func merge(_ recorded: FactReading, _ rules: FactRules) {
    for fact in rules.authorityFacts where recorded.store.reason(of: fact) != .notDeclared {
      self[fact] = recorded.store[fact]
    }
    for fact in rules.otherFacts
    where !isSettled(fact) && recorded.store.reason(of: fact) == .refused {
      self[fact] = recorded.store[fact]
    }
  }

  /// Whether somebody who may has said something of a fact.
  private func isSettled(_ fact: FactID) -> Bool {
    let reason = reason(of: fact)
    return reason != .notDeclared && reason != .awaitingReview
  }

  private mutating func hold(_ dating: FactRules.Dating, against date: CivilDate) {
    guard case .known = self[dating.fact] else { return }
    switch self[dating.date] {
    case .known(.date(let start)):
      guard let end = dating.span.end(from: start), end < date else { return }
      self[dating.fact] = .unknown([Cause(dating.fact, .stale)])
    case .known: self[dating.fact] = .unknown([Cause(dating.date, .malformed)])
    case .unknown(let causes, let faults):
      self[dating.fact] = .unknown(causes, faults: faults)
    case .fault(let faults): self[dating.fact] = .fault(faults)
    }
  }
}

extension [FactID] {
  /// Whether a fact is among these, which stand in the order of their numbers.
  ///
  /// - Complexity: O(log *n*) in the number of facts.
  func containsSorted(_ fact: FactID) -> Bool {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if self[middle] < fact { low = middle + 1 } else { high = middle }
    }
    return low < count && self[low] == fact
  }
}
