import CharterTestSupport

/// Makes random well-typed conditions over the facts of `GeneratedFacts`.
struct ConditionGenerator {
  var random: SeededGenerator

  /// The variables in scope: elements of `payments` and of `numbers`.
  private var payments: [String] = []
  private var counts: [String] = []
  private var nextVariable = 0

  init(random: SeededGenerator) {
    self.random = random
  }

  private mutating func pick(_ choices: [String]) -> String {
    choices[Int.random(in: choices.indices, using: &random)]
  }

  private mutating func oneOf(_ count: Int) -> Int { Int.random(in: 0..<count, using: &random) }

  /// A condition, nested to at most a depth.
  mutating func boolean(_ depth: Int) -> String {
    let atoms = ["a", "b", "review.c", "true", "false"] + payments.map { "\($0).isPaid" }
    guard depth > 0 else { return pick(atoms) }
    let inner = depth - 1
    switch oneOf(22) {
    case 0: return pick(atoms)
    case 1: return "not(\(boolean(inner)))"
    case 2, 3: return "(\(boolean(inner)) and \(boolean(inner)))"
    case 4, 5: return "(\(boolean(inner)) or \(boolean(inner)))"
    case 6: return "(\(number(inner)) \(comparison()) \(number(inner)))"
    case 7: return "(\(text(inner)) \(comparison()) \(text(inner)))"
    case 8: return "(\(date(inner)) \(comparison()) \(date(inner)))"
    case 9: return "(\(boolean(inner)) \(pick(["=", "!="])) \(boolean(inner)))"
    case 10: return "(if \(boolean(inner)) then \(boolean(inner)) else \(boolean(inner)))"
    case 11: return "(\(number(inner)) between \(number(inner)) and \(number(inner)))"
    case 12: return "(\(number(inner)) in (\(number(inner)), < \(number(inner))))"
    case 13: return "(\(number(inner)) in [\(number(inner))..\(number(inner))))"
    case 14: return "(\(number(inner)) in \(numbers(inner)))"
    case 15: return "(count(\(filtered(inner))) \(comparison()) \(number(inner)))"
    case 16: return "(count(\(filtered(inner))) in (\(number(inner)), [1..2]))"
    case 17, 18: return quantifier(over: paymentList(inner), inner, isPayment: true)
    case 19: return quantifier(over: numbers(inner), inner, isPayment: false)
    case 20: return "\(pick(["contains", "starts with"]))(\(text(inner)), \(text(inner)))"
    default: return "(\(numbers(inner)) \(pick(["=", "!="])) \(numbers(inner)))"
    }
  }

  private mutating func comparison() -> String { pick(["=", "!=", "<", "<=", ">", ">="]) }

  private mutating func quantifier(over list: String, _ depth: Int, isPayment: Bool) -> String {
    nextVariable += 1
    let name = "x\(nextVariable)"
    if isPayment { payments.append(name) } else { counts.append(name) }
    defer { if isPayment { payments.removeLast() } else { counts.removeLast() } }
    return "(\(pick(["some", "every"])) \(name) in \(list) satisfies \(boolean(depth)))"
  }

  private mutating func number(_ depth: Int) -> String {
    let atoms = ["n", "m", "0", "1", "2", "3.5"] + counts + payments.map { "\($0).amount" }
    guard depth > 0 else { return pick(atoms) }
    let inner = depth - 1
    switch oneOf(12) {
    case 0...2: return pick(atoms)
    case 3: return "(\(number(inner)) + \(number(inner)))"
    case 4: return "(\(number(inner)) / \(number(inner)))"
    case 5: return "count(\(filtered(inner)))"
    case 6: return "sum(\(numbers(inner)))"
    case 7: return "\(pick(["min", "max"]))(\(numbers(inner)))"
    case 8: return "\(numbers(inner))[\(pick(["1", "2", "-1", "n"]))]"
    case 9: return "(if \(boolean(inner)) then \(number(inner)) else \(number(inner)))"
    case 10: return "(\(date(inner)) - \(date(inner))).days"
    default: return "string length(\(text(inner)))"
    }
  }

  private mutating func numbers(_ depth: Int) -> String {
    guard depth > 0 else { return "numbers" }
    let inner = depth - 1
    switch oneOf(6) {
    case 0, 1: return "numbers"
    case 2: return "[\(number(inner)), \(number(inner))]"
    case 3: return "\(paymentList(inner)).amount"
    case 4: return "distinct values(\(numbers(inner)))"
    default: return "numbers[item \(comparison()) \(number(inner))]"
    }
  }

  private mutating func paymentList(_ depth: Int) -> String {
    depth > 0 && oneOf(2) == 0 ? filtered(depth - 1) : "payments"
  }

  private mutating func filtered(_ depth: Int) -> String {
    switch oneOf(3) {
    case 0: "payments[isPaid]"
    case 1: "payments[amount \(comparison()) \(number(depth))]"
    default: "payments[isPaid or \(boolean(depth))]"
    }
  }

  private mutating func text(_ depth: Int) -> String {
    let atoms = ["t", "\"b\"", "\"\""] + payments.map { "\($0).payer" }
    guard depth > 0, oneOf(4) == 0 else { return pick(atoms) }
    return "(\(text(depth - 1)) + \(text(depth - 1)))"
  }

  private mutating func date(_ depth: Int) -> String {
    guard depth > 0 else { return pick(["d", "today()"]) }
    switch oneOf(5) {
    case 0: return "d"
    case 1: return "today()"
    case 2: return "@\"2026-01-31\""
    case 3: return "(\(date(depth - 1)) + duration(\"P1M\"))"
    default: return "date(2026, \(number(depth - 1)), 1)"
    }
  }
}
