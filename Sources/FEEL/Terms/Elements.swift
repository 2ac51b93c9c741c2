/// The elements of a list while it is evaluated.
struct Elements: Hashable, Sendable {
  /// What is known about each element.
  var slots: [Slot]

  /// The faults of elements of which a filter could not tell whether they belong; `nil` where
  /// there are none.
  var membershipFaults: [Fault]?

  /// Makes elements.
  init(_ slots: [Slot], membershipFaults: [Fault]? = nil) {
    self.slots = slots
    self.membershipFaults = membershipFaults
  }
}

extension Elements: Domain {
  /// The terms that make lists.
  indirect enum Operation: Sendable {
    /// `[a, b]`
    case literal([Node])

    /// `L[c]`
    case filter(Term<Elements>, Guarded)

    /// `L.member`
    case projection(Term<Elements>, member: Int)

    /// `distinct values(L)`
    case distinct(Term<Elements>)
  }

  init?(_ value: Value) {
    guard case .list(let slots) = value else { return nil }
    self.init(slots)
  }

  var value: Value { .list(slots) }

  static var kind: FEELType.Kind { .list }

  static func node(_ term: Term<Elements>) -> Node { .list(term) }

  static func term(_ node: Node) -> Term<Elements>? {
    if case .list(let term) = node { term } else { nil }
  }
}
