/// A fact that decided the outcome of a condition, and what was known of it.
///
/// What was known stays in the form in which it was at hand, mostly a cell of the declaration's
/// facts; a value is made of it for whoever asks.
package struct DecisiveFact: Sendable {
  /// The fact.
  package let fact: FactID

  /// The positions in the lists that hold it.
  package let positions: ListPositions

  private let found: Variable

  /// Notes a fact.
  init(_ fact: FactID, at positions: ListPositions = .none, _ found: Variable) {
    self.fact = fact
    self.positions = positions
    self.found = found
  }

  /// What was known of it.
  ///
  /// - Parameter context: What the condition was evaluated with.
  /// - Returns: Its value, or why there is none.
  package func slot(in context: Expression.Context) -> Slot {
    switch found {
    case .cell(let cell): context.facts.slot(of: cell)
    case .slot(let slot): slot
    }
  }

  /// Whether it had a value.
  package func isKnown(in context: Expression.Context) -> Bool {
    found.isKnown(in: context.facts)
  }

  /// Whether another one is the same fact at the same place.
  fileprivate func isAt(_ other: Self) -> Bool {
    fact == other.fact && positions == other.positions
  }

  /// Whether it stands before another one: by fact, then by position.
  fileprivate func precedes(_ other: Self) -> Bool {
    fact == other.fact
      ? positions.lexicographicallyPrecedes(other.positions) : fact < other.fact
  }
}

extension [DecisiveFact] {
  /// Appends facts that are not there yet, each once and in order.
  mutating func append(decisive others: consuming [DecisiveFact]) {
    if others.count > 1 { others.sort { $0.precedes($1) } }
    let isRepeating = others.indices.dropFirst().contains { others[$0 - 1].isAt(others[$0]) }
    if isEmpty, !isRepeating {
      self = others
      return
    }
    let known = count
    for fact in others {
      // In order, the same fact would be the last one.
      if count > known, self[count - 1].isAt(fact) { continue }
      if self[..<known].contains(where: { $0.isAt(fact) }) { continue }
      append(fact)
    }
  }
}
