import CharterTestSupport
import FEEL

/// Random knowledge of a fixed set of facts, and random additions to it.
struct GeneratedFacts {
  private(set) var facts: TestFacts
  private var random: SeededGenerator

  private static let schema: TestFacts = {
    var facts = TestFacts()
    for name in ["a", "b", "review.c"] { facts.add(name, .boolean) }
    for name in ["n", "m"] { facts.add(name, .number()) }
    facts.add("t", .text)
    facts.add("d", .date)
    facts.add("numbers", .list(of: .number()))
    facts.add(
      "payments",
      .list(
        of: .record([
          FEELType.Field("amount", .number()), FEELType.Field("isPaid", .boolean),
          FEELType.Field("payer", .text),
        ])))
    return facts
  }()

  static let names = ["a", "b", "review.c", "n", "m", "t", "d", "numbers", "payments"]

  /// Facts of which each is known or not.
  init(random: SeededGenerator) {
    facts = Self.schema
    self.random = random
    for name in Self.names { facts.set(name, slot(name, knowing: 2)) }
  }

  /// The same facts, some of those that are not known having become known.
  mutating func adding() -> TestFacts {
    var result = facts
    for name in Self.names { result.set(name, refined(facts.slot(of: name), name, [])) }
    return result
  }

  /// The same facts, all of those that are not known having become known.
  mutating func completing() -> TestFacts {
    var result = self
    // What becomes known may have elements and members that are not.
    while !Self.names.allSatisfy({ result.facts.slot(of: $0).isKnownThroughout }) {
      result.facts = result.adding()
    }
    random = result.random
    return result.facts
  }

  /// Changes what is known of a fact to what others have.
  mutating func take(_ name: String, from other: GeneratedFacts) {
    facts.set(name, other.facts.slot(of: name))
  }

  /// A slot that is known in all but one of so many cases.
  private mutating func slot(_ name: String, knowing ratio: Int, _ indices: [Int] = []) -> Slot {
    if Int.random(in: 0...ratio, using: &random) > 0 { return .known(value(name, indices)) }
    let reason = Cause.Reason.allCases.randomElement(using: &random) ?? .notDeclared
    return .unknown([Cause(facts[name], reason, indices: indices)])
  }

  private mutating func value(_ name: String, _ indices: [Int]) -> Value {
    switch name {
    case "n", "m", "payments.amount": return number()
    case "numbers" where !indices.isEmpty: return number()
    case "t", "payments.payer": return .text(["", "b", "ab"].randomElement(using: &random) ?? "")
    case "d":
      let day = Int.random(in: 20_480...20_520, using: &random)
      return CivilDate(daysSinceEpoch: Int64(day)).map { .date($0) } ?? .boolean(false)
    case "numbers": return .list(elements(name))
    case "payments" where indices.isEmpty: return .list(elements(name))
    case "payments":
      return .record(
        ["amount", "isPaid", "payer"].map { slot("payments.\($0)", knowing: 2, indices) })
    default: return .boolean(Bool.random(using: &random))
    }
  }

  private mutating func number() -> Value {
    .number(Decimal128(Int.random(in: -1...4, using: &random)))
  }

  private mutating func elements(_ name: String) -> [Slot] {
    (0..<Int.random(in: 0...3, using: &random)).map { slot(name, knowing: 3, [$0]) }
  }

  private mutating func refined(_ slot: Slot, _ name: String, _ indices: [Int]) -> Slot {
    switch slot {
    case .unknown:
      return Bool.random(using: &random) ? .known(value(name, indices)) : slot
    case .known(.list(let elements)):
      return .known(
        .list(elements.enumerated().map { refined($0.element, name, indices + [$0.offset]) }))
    case .known(.record(let members)):
      let names = ["amount", "isPaid", "payer"]
      return .known(.record(zip(members, names).map { refined($0, "payments.\($1)", indices) }))
    case .known, .fault: return slot
    }
  }
}

extension Slot {
  /// Whether it is known, and all of its elements and members are.
  fileprivate var isKnownThroughout: Bool {
    switch self {
    case .known(.list(let slots)), .known(.record(let slots)):
      slots.allSatisfy(\.isKnownThroughout)
    case .known: true
    case .unknown, .fault: false
    }
  }
}
