extension Explanation {
  /// A fact that a part read, and what was known of it.
  package struct Reading: Hashable, Sendable {
    /// The fact.
    package let fact: FactID

    /// The positions in the lists that hold it, outermost first.
    package let indices: [Int]

    /// What was known of it.
    package let slot: Slot
  }
}

extension Explanation.Reading: Comparable {
  /// Whether the first stands before the second: by fact, then by position.
  package static func < (left: Self, right: Self) -> Bool {
    left.fact == right.fact
      ? left.indices.lexicographicallyPrecedes(right.indices) : left.fact < right.fact
  }
}

extension Explanation.Reading {
  /// Makes a reading of a fact that decided.
  package init(_ fact: DecisiveFact, in context: Expression.Context) {
    self.init(
      fact: fact.fact, indices: Array(fact.positions), slot: fact.slot(in: context).canonical)
  }
}
