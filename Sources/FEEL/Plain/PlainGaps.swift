/// What answering a plain condition remembers of the facts that are missing.
protocol PlainGaps {
  /// The number of facts that are remembered.
  var count: Int { get }

  /// Remembers the fact of a cell that is not known.
  mutating func add(_ cell: FactCell)

  /// Forgets all facts but the first ones, for a part that came out whatever they are.
  mutating func forget(from count: Int)
}

/// Remembers nothing.
struct NoGaps: PlainGaps {
  // Stored, so that there is a place to look at for the thread sanitizer, which looks at all that is
  // handed on to be changed.
  let count = 0

  mutating func add(_ cell: FactCell) {}

  mutating func forget(from count: Int) {}
}

/// Remembers each fact, as often as it is missing.
struct FactGaps: PlainGaps {
  /// The first fact, so that the commonest gap takes no memory of its own.
  private var first: FactID?

  private var others: [FactID] = []

  /// Whether something is missing of which no fact can be told.
  private var isNameless = false

  var count: Int { first == nil ? 0 : 1 + others.count }

  mutating func add(_ cell: FactCell) {
    guard cell.kind == .unknown, cell.fact.rawValue >= 0 else {
      isNameless = true
      return
    }
    if first == nil {
      first = cell.fact
    } else if (others.last ?? first) != cell.fact {
      // Elements of a list mostly lack the same one.
      others.append(cell.fact)
    }
  }

  mutating func forget(from count: Int) {
    guard count < self.count else { return }
    others.removeLast(count == 0 ? others.count : self.count - count)
    if count == 0 { first = nil }
  }

  /// Appends the facts that are not there yet, each once and in order; `false`, and nothing is
  /// appended, where not all can be told.
  func collect(into facts: inout [FactID]) -> Bool {
    guard !isNameless else { return false }
    guard let first else { return true }
    if others.isEmpty {
      if !facts.contains(first) { facts.append(first) }
    } else {
      facts.append(sorted: ([first] + others).sorted())
    }
    return true
  }
}

extension [FactID] {
  /// Appends facts in order that are not there yet, each once.
  ///
  /// - Parameter others: The facts, in order; some may be there more than once.
  /// - Complexity: O(*n*) in their number where none is there yet.
  package mutating func append(sorted others: [FactID]) {
    let known = count
    for fact in others where count == known || self[count - 1] != fact {
      if !self[..<known].contains(fact) { append(fact) }
    }
  }
}
