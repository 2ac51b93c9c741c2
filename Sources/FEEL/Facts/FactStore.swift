/// What is known about each fact of one declaration.
///
/// Make one store for a schema and copy it for every declaration. Most facts are not known, so that
/// only what is known takes memory of its own, and a copy is one block of bytes.
package struct FactStore: Sendable {
  /// What is known about a fact.
  enum State: Hashable, Sendable {
    /// Its value; where that stands.
    case known(Int32)

    /// It is not known, for one cause of its own.
    case unknown(Cause.Reason)

    /// Anything else; where that stands.
    case other(Int32)
  }

  /// The states by fact; those of members of list elements are never read.
  private(set) var states: [State]

  private(set) var values: [Value] = []
  private var others: [Slot] = []

  /// Makes a store in which no fact is declared.
  package init(schema: FactSchema) {
    states = Array(repeating: .unknown(.notDeclared), count: schema.count)
  }

  /// The store of a schema without facts.
  package static var empty: FactStore { FactStore(schema: FactSchema()) }

  /// What is known about a fact.
  package subscript(fact: FactID) -> Slot {
    get {
      guard states.indices.contains(fact.rawValue) else {
        return .unknown([Cause(fact, .notDeclared)])
      }
      switch states[fact.rawValue] {
      case .known(let place): return .known(values[Int(place)])
      case .unknown(let reason): return .unknown([Cause(fact, reason)])
      case .other(let place): return others[Int(place)]
      }
    }
    set {
      guard fact.rawValue >= 0 else { return }
      while states.count <= fact.rawValue { states.append(.unknown(.notDeclared)) }
      switch newValue {
      case .known(let value): setKnown(value, fact)
      case .unknown(let causes, let faults):
        if causes.count == 1, causes[0] == Cause(fact, causes[0].reason), faults.isEmpty {
          states[fact.rawValue] = .unknown(causes[0].reason)
        } else {
          setOther(newValue, fact)
        }
      case .fault: setOther(newValue, fact)
      }
    }
  }

  private mutating func setKnown(_ value: Value, _ fact: FactID) {
    if case .known(let place) = states[fact.rawValue] {
      values[Int(place)] = value
    } else {
      states[fact.rawValue] = .known(Int32(truncatingIfNeeded: values.count))
      values.append(value)
    }
  }

  private mutating func setOther(_ slot: Slot, _ fact: FactID) {
    if case .other(let place) = states[fact.rawValue] {
      others[Int(place)] = slot
    } else {
      states[fact.rawValue] = .other(Int32(truncatingIfNeeded: others.count))
      others.append(slot)
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
