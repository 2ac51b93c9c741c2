import CharterDiagnostics

/// Where an element of a list comes from.
struct Origin {
  /// Its position in each of the lists that hold it, outermost first; `nil` where it is not an
  /// element of a fact.
  let indices: [Int]?
}

extension Place {
  /// The positions of the lists that hold the place, if they are known.
  func indices(_ origins: [Origin]) -> [Int]? {
    switch root {
    case .fact: []
    case .variable(let depth): origins.indices.contains(depth) ? origins[depth].indices : nil
    }
  }
}

extension Evaluator {
  /// The positions in facts of the elements of a list; `nil` where they are no elements of facts.
  mutating func indices(of list: Term<Elements>, _ origins: [Origin]) -> [[Int]]? {
    if let place = list.node.place {
      guard case .known(let elements) = evaluate(list), let base = place.indices(origins) else {
        return nil
      }
      return elements.slots.indices.map { base + [$0] }
    }
    switch list.form {
    case .operation(.projection(let inner, _)): return indices(of: inner, origins)
    case .operation(.filter(let inner, let condition)):
      guard let innerIndices = indices(of: inner, origins),
        case .known(let elements) = evaluate(inner)
      else { return nil }
      return zip(innerIndices, elements.slots).compactMap { indices, slot in
        switch evaluate(condition.condition, with: slot) {
        case .known(true), .fault: indices
        case .known(false), .unknown: nil
        }
      }
    default: return nil
    }
  }
}
