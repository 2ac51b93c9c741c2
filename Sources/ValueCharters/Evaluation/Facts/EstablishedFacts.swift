package import FEEL

/// The facts of a case as its rules see them: declared, recorded and judged, held against their
/// dates, and where the vocabulary says so taken for granted.
package struct EstablishedFacts: Sendable {
  /// What is known about each fact.
  package private(set) var store: FactStore

  /// The facts that are taken for granted, in the order of the vocabulary.
  package private(set) var assumed: [FactID] = []

  /// Puts the facts of a case together.
  ///
  /// - Parameters:
  ///   - declared: The declaration's facts.
  ///   - recorded: The case file's own facts, if there is a case.
  ///   - judgements: The judgements of the case file.
  ///   - date: The day that dated facts are held against.
  ///   - rules: What has to be done to the facts of the vocabulary.
  package init(
    declared: consuming FactStore, recorded: FactReading?, judgements: [FactID: Judgement],
    on date: CivilDate, _ rules: FactRules
  ) {
    store = declared
    if let recorded { merge(recorded, rules) }
    for (fact, judgement) in judgements { store[fact] = judgement.slot }
    for assumption in rules.assumptions where store.reason(of: assumption.fact) == .notDeclared {
      store[assumption.fact] = .known(assumption.value)
      assumed.append(assumption.fact)
    }
    for dating in rules.datings where !isAssumed(dating.fact) {
      hold(dating, against: date)
    }
  }

  /// Whether a fact is taken for granted.
  ///
  /// - Complexity: O(log *n*) in the number of facts that are.
  package func isAssumed(_ fact: FactID) -> Bool {
    // They stand in the order of their numbers.
    var (low, high) = (0, assumed.count)
    while low < high {
      let middle = (low + high) / 2
      if assumed[middle] < fact { low = middle + 1 } else { high = middle }
    }
    return low < assumed.count && assumed[low] == fact
  }

  /// Takes up what the case file says: the authority's facts, and what it had no business saying.
  private mutating func merge(_ recorded: FactReading, _ rules: FactRules) {
    for fact in rules.authorityFacts where recorded.store.reason(of: fact) != .notDeclared {
      store[fact] = recorded.store[fact]
    }
    for fact in rules.otherFacts
    where !isSettled(fact) && recorded.store.reason(of: fact) == .refused {
      store[fact] = recorded.store[fact]
    }
  }

  /// Whether somebody who may has said something of a fact.
  private func isSettled(_ fact: FactID) -> Bool {
    let reason = store.reason(of: fact)
    return reason != .notDeclared && reason != .awaitingReview
  }

  private mutating func hold(_ dating: FactRules.Dating, against date: CivilDate) {
    guard case .known = store[dating.fact] else { return }
    switch store[dating.date] {
    case .known(.date(let start)):
      guard let end = dating.span.end(from: start), end < date else { return }
      store[dating.fact] = .unknown([Cause(dating.fact, .stale)])
    case .known: store[dating.fact] = .unknown([Cause(dating.date, .malformed)])
    case .unknown(let causes, let faults):
      store[dating.fact] = .unknown(causes, faults: faults)
    case .fault(let faults): store[dating.fact] = .fault(faults)
    }
  }
}
