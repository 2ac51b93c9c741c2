/// What is known about each fact of one declaration.
///
/// Make one store for a schema and copy it for every declaration.
package struct FactStore: Sendable {
  /// What is known about a fact, in a form that is copied for next to nothing while it is unknown.
  enum State: Sendable {
    /// Its value.
    case known(Value)

    /// It is not known, for one cause of its own.
    case unknown(Cause.Reason)

    /// Anything else.
    case other(Slot)
  }

  /// The states by fact; those of members of list elements are never read.
  private(set) var states: [State]

  /// The store of a schema without facts.
  package static var empty: FactStore { FactStore(schema: FactSchema()) }

  /// Makes a store in which no fact is declared.
  package init(schema: FactSchema) {
    states = Array(repeating: .unknown(.notDeclared), count: schema.count)
  }

  /// What is known about a fact.
  package subscript(fact: FactID) -> Slot {
    get {
      guard states.indices.contains(fact.rawValue) else {
        return .unknown([Cause(fact, .notDeclared)])
      }
      switch states[fact.rawValue] {
      case .known(let value): return .known(value)
      case .unknown(let reason): return .unknown([Cause(fact, reason)])
      case .other(let slot): return slot
      }
    }
    set {
      guard fact.rawValue >= 0 else { return }
      while states.count <= fact.rawValue { states.append(.unknown(.notDeclared)) }
      states[fact.rawValue] = State(newValue, of: fact)
    }
  }

  /// Why a fact is not known, if it is not and that is the one cause.
  package func reason(of fact: FactID) -> Cause.Reason? {
    guard states.indices.contains(fact.rawValue) else { return .notDeclared }
    guard case .unknown(let reason) = states[fact.rawValue] else { return nil }
    return reason
  }

  /// What is known about each fact, by its number.
  package var slots: [Slot] { states.indices.map { self[FactID(rawValue: $0)] } }
}

extension FactStore.State {
  init(_ slot: Slot, of fact: FactID) {
    switch slot {
    case .known(let value): self = .known(value)
    case .unknown(let causes, let faults):
      if causes.count == 1, causes[0].fact == fact, causes[0].indices.isEmpty, faults.isEmpty {
        self = .unknown(causes[0].reason)
      } else {
        self = .other(slot)
      }
    case .fault: self = .other(slot)
    }
  }
}
