import CharterDiagnostics

/// Where an element of a list comes from.
enum Origin {
  /// It is an element of a fact: the positions of the lists that hold its list, outermost first,
  /// and its own.
  case fact([Int], Int)

  /// It is not an element of a fact.
  case elsewhere
}

/// Where the elements of a list come from.
struct Origins {
  /// The positions of the lists that hold the list, outermost first.
  let base: [Int]

  /// The positions of the elements that a filter left; `nil` where there is none.
  var positions: [Int]?

  /// Where an element comes from.
  subscript(index: Int) -> Origin { .fact(base, positions?[index] ?? index) }
}

extension Place {
  /// The positions of the lists that hold the place, if they are known.
  func indices(_ origins: [Origin]) -> [Int]? {
    switch root {
    case .fact: return []
    case .variable(let depth):
      guard origins.indices.contains(depth), case .fact(let base, let position) = origins[depth]
      else { return nil }
      return base.isEmpty ? [position] : base + [position]
    }
  }
}

extension Evaluator {
  /// Where the elements of a list come from; `nil` where they are no elements of facts.
  mutating func origins(of list: Term<Elements>, _ outer: [Origin]) -> Origins? {
    if let place = list.node.place { return place.indices(outer).map { Origins(base: $0) } }
    switch list.form {
    case .operation(.projection(let inner, _)): return origins(of: inner, outer)
    case .operation(.filter(let inner, let condition)):
      guard var origins = origins(of: inner, outer), case .known(let elements) = elements(of: inner)
      else { return nil }
      var kept: [Int] = []
      for index in 0..<elements.count {
        switch evaluate(condition.condition, with: element(index, of: elements)) {
        case .known(true), .fault: kept.append(origins.positions?[index] ?? index)
        case .known(false), .unknown: break
        }
      }
      origins.positions = kept
      return origins
    default: return nil
    }
  }
}

extension Term<Elements> {
  /// The conditions of the filters that chose the elements.
  var filterConditions: [Node] {
    switch form {
    case .operation(.projection(let inner, _)): inner.filterConditions
    case .operation(.filter(let inner, let condition)):
      inner.filterConditions + [condition.condition.node]
    default: []
    }
  }
}
