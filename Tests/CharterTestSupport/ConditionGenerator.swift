/// Makes random well-typed conditions over made-up facts.
package struct ConditionGenerator {
  package var random: SeededGenerator

  /// Named conditions that may be used.
  package var definitions: [String] = []

  private let facts: [GeneratedFact]

  /// The variables in scope: their names and types.
  private var variables: [(name: String, kind: GeneratedFact.Kind)] = []
  private var nextVariable = 0

  package init(_ facts: [GeneratedFact], random: SeededGenerator) {
    self.facts = facts
    self.random = random
  }

  /// The facts that are lists of records.
  var recordFacts: [GeneratedFact] { facts.filter { !$0.kind.members.isEmpty } }

  package mutating func pick(_ choices: [String]) -> String {
    choices[Int.random(in: choices.indices, using: &random)]
  }

  package mutating func oneOf(_ count: Int) -> Int { Int.random(in: 0..<count, using: &random) }

  /// What of a type can be named.
  func named(_ isWanted: (GeneratedFact.Kind) -> Bool) -> [String] {
    facts.filter { isWanted($0.kind) }.map(\.path)
      + variables.flatMap { name, kind in
        isWanted(kind)
          ? [name] : kind.members.filter { isWanted($0.kind) }.map { "\(name).\($0.name)" }
      }
  }

  /// A condition, nested to at most a depth.
  package mutating func boolean(_ depth: Int) -> String {
    let atoms = named { $0 == .boolean } + definitions
    guard depth > 0 else { return pick(oneOf(8) == 0 ? ["true", "false"] : atoms + ["true"]) }
    let inner = depth - 1
    switch oneOf(28) {
    case 0: return pick(atoms + ["false"])
    case 1: return "not(\(boolean(inner)))"
    case 2, 3: return "(\(boolean(inner)) and \(boolean(inner)))"
    case 4, 5: return "(\(boolean(inner)) or \(boolean(inner)))"
    case 6: return "(\(boolean(inner)) and \(boolean(inner)) and \(boolean(inner)))"
    case 7: return "(\(number(inner)) \(comparison()) \(number(inner)))"
    case 8: return "(\(text(inner)) \(comparison()) \(text(inner)))"
    case 9: return "(\(date(inner)) \(comparison()) \(date(inner)))"
    case 10: return "(\(boolean(inner)) \(pick(["=", "!="])) \(boolean(inner)))"
    case 11: return "(if \(boolean(inner)) then \(boolean(inner)) else \(boolean(inner)))"
    case 12: return "(\(number(inner)) between \(number(inner)) and \(number(inner)))"
    case 13: return "(\(number(inner)) in (\(number(inner)), < \(number(inner))))"
    case 14: return "(\(number(inner)) in \(range(inner)))"
    case 15: return "(\(number(inner)) in \(numbers(inner)))"
    case 16: return "(count(\(filtered(inner))) \(comparison()) \(number(inner)))"
    case 17: return "(\(number(inner)) \(comparison()) count(\(filtered(inner))))"
    case 18: return "(count(\(filtered(inner))) in (\(number(inner)), \(range(inner)), >= 3))"
    case 19, 20: return quantifier(inner)
    case 21: return pick(["contains", "starts with", "ends with"]) + texts(inner)
    case 22: return "(\(numbers(inner)) \(pick(["=", "!="])) \(numbers(inner)))"
    case 23: return choice()
    case 24: return "(\(durations(inner)))"
    case 25: return "list contains(\(numbers(inner)), \(number(inner)))"
    case 26: return "\(pick(["all", "any"]))(\(booleans(inner)))"
    default: return "(\(date(inner)) in \(pick(["[", "("]))\(date(inner))..\(date(inner))])"
    }
  }

  package mutating func comparison() -> String { pick(["=", "!=", "<", "<=", ">", ">="]) }

  private mutating func range(_ depth: Int) -> String {
    "\(pick(["[", "("]))\(number(depth))..\(number(depth))\(pick(["]", ")"]))"
  }

  private mutating func texts(_ depth: Int) -> String { "(\(text(depth)), \(text(depth)))" }

  private mutating func choice() -> String {
    var tests: [String] = []
    for fact in facts {
      guard case .choice(let choices) = fact.kind else { continue }
      tests.append("(\(fact.path) = \"\(choices[0])\")")
      tests.append("(\(fact.path) in (\"\(choices[1])\", \"\(choices[2])\"))")
    }
    return tests.isEmpty ? "false" : pick(tests)
  }

  private mutating func booleans(_ depth: Int) -> String {
    let fields = facts.filter { $0.kind.members.contains { $0.kind == .boolean } }
    if oneOf(2) == 0, !fields.isEmpty { return pick(fields.map { "\($0.path).isPaid" }) }
    return "[\(boolean(depth)), \(boolean(depth))]"
  }

  private mutating func quantifier(_ depth: Int) -> String {
    let (bindings, body) = quantified(depth)
    return "(\(pick(["some", "every"])) \(bindings.joined(separator: ", ")) satisfies \(body))"
  }

  /// Variables over lists, and a condition in which they may be named.
  package mutating func quantified(_ depth: Int) -> (bindings: [String], body: String) {
    var bindings: [String] = []
    for _ in 0...(oneOf(4) / 3) {
      let isRecord = oneOf(2) == 0
      let list = isRecord ? records(depth) : nil
      nextVariable += 1
      let name = "x\(nextVariable)"
      bindings.append("\(name) in \(list?.text ?? numbers(depth))")
      variables.append((name, list?.kind ?? .number))
    }
    defer { variables.removeLast(bindings.count) }
    return (bindings, boolean(depth))
  }
}
