import FEEL
import Testing

/// Facts for a test: their types, and what is known of them.
struct TestFacts: Sendable {
  private(set) var schema = FactSchema()
  private var slots: [FactID: Slot] = [:]

  init() {}

  /// Makes facts from known values.
  init(_ facts: [(path: String, type: FEELType, value: Value)]) {
    for (path, type, value) in facts { add(path, type, .known(value)) }
  }

  /// Adds a fact; without a slot it is not declared.
  mutating func add(_ path: String, _ type: FEELType, _ slot: Slot? = nil) {
    let names = path.split(separator: ".").map(String.init)
    if let fact = schema.declare(names, type), let slot { slots[fact] = slot }
  }

  /// Changes what is known of a fact.
  mutating func set(_ path: String, _ slot: Slot) {
    slots[self[path]] = slot
  }

  /// What is known of a fact.
  func slot(of path: String) -> Slot {
    slots[self[path]] ?? .unknown([Cause(self[path], .notDeclared)])
  }

  /// The number of a fact.
  subscript(path: String) -> FactID {
    let facts = (0..<schema.count).map { FactID(rawValue: $0) }
    return facts.first { schema.path(of: $0) == path } ?? FactID(rawValue: -1)
  }

  /// The facts, on 2 March 2026.
  var context: Expression.Context {
    get throws {
      var store = FactStore(schema: schema)
      for (fact, slot) in slots { store[fact] = slot }
      return Expression.Context(facts: store, today: try #require(CivilDate("2026-03-02")))
    }
  }
}
