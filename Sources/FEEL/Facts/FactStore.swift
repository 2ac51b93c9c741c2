/// What is known about each fact of one declaration.
///
/// Make one store for a schema and copy it for every declaration.
package struct FactStore: Sendable {
  /// The slots by fact; those of members of list elements are never read.
  package var slots: [Slot]

  /// Makes a store in which no fact is declared.
  package init(schema: FactSchema) {
    slots = (0..<schema.count).map { .unknown([Cause(FactID(rawValue: $0), .notDeclared)]) }
  }

  /// What is known about a fact.
  package subscript(fact: FactID) -> Slot {
    get {
      guard slots.indices.contains(fact.rawValue) else {
        return .unknown([Cause(fact, .notDeclared)])
      }
      return slots[fact.rawValue]
    }
    set {
      guard fact.rawValue >= 0 else { return }
      while slots.count <= fact.rawValue {
        slots.append(.unknown([Cause(FactID(rawValue: slots.count), .notDeclared)]))
      }
      slots[fact.rawValue] = newValue
    }
  }
}
