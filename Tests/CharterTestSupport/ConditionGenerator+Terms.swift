extension ConditionGenerator {
  package mutating func number(_ depth: Int) -> String {
    let atoms = named { $0 == .number } + ["0", "1", "2", "3.5"]
    guard depth > 0 else { return pick(atoms) }
    let inner = depth - 1
    switch oneOf(16) {
    case 0...2: return pick(atoms)
    case 3: return "(\(number(inner)) \(pick(["+", "-", "*"])) \(number(inner)))"
    case 4: return "(\(number(inner)) / \(number(inner)))"
    case 5: return "count(\(filtered(inner)))"
    case 6: return "sum(\(numbers(inner)))"
    case 7: return "\(pick(["min", "max"]))(\(numbers(inner)))"
    case 8: return "\(numbers(inner))[\(pick(["1", "2", "-1", number(0)]))]"
    case 9: return "(if \(boolean(inner)) then \(number(inner)) else \(number(inner)))"
    case 10: return "\(duration(inner, isTime: true)).\(pick(["days", "hours", "seconds"]))"
    case 11: return "\(date(inner)).\(pick(["year", "month", "day", "weekday"]))"
    case 12: return "\(pick(["floor", "ceiling", "abs", "-"]))(\(number(inner)))"
    case 13: return "modulo(\(number(inner)), \(number(inner)))"
    case 14: return "count(\(numbers(inner)))"
    default: return "string length(\(text(inner)))"
    }
  }

  package mutating func numbers(_ depth: Int) -> String {
    let atoms = named { $0 == .numbers }
    let lists = atoms.isEmpty ? ["[1, 2]"] : atoms
    guard depth > 0 else { return pick(lists) }
    let inner = depth - 1
    switch oneOf(7) {
    case 0, 1: return pick(lists)
    case 2: return "[\(number(inner)), \(number(inner))]"
    case 3:
      if let records = records(inner), records.kind.members.contains(where: { $0.kind == .number })
      {
        return "\(records.text).amount"
      }
      return pick(lists)
    case 4: return "distinct values(\(numbers(inner)))"
    case 5: return "(if \(boolean(inner)) then \(numbers(inner)) else \(numbers(inner)))"
    default: return "\(pick(lists))[item \(comparison()) \(number(inner))]"
    }
  }

  /// A list of records, which may be filtered; `nil` where there is none.
  mutating func records(_ depth: Int) -> (text: String, kind: GeneratedFact.Kind)? {
    guard let fact = recordFacts.randomElement(using: &random) else { return nil }
    if depth <= 0 || oneOf(2) == 0 { return (fact.path, fact.kind) }
    return (filtered(depth - 1, fact), fact.kind)
  }

  mutating func filtered(_ depth: Int) -> String {
    guard let fact = recordFacts.randomElement(using: &random) else {
      return "[1, 2, 3][item > \(number(depth))]"
    }
    return filtered(depth, fact)
  }

  private mutating func filtered(_ depth: Int, _ fact: GeneratedFact) -> String {
    switch fact.kind.members.count == 1 ? oneOf(2) : oneOf(5) {
    case 0: "\(fact.path)[isPaid]"
    case 1: "\(fact.path)[isPaid or \(boolean(depth))]"
    case 2: "\(fact.path)[amount \(comparison()) \(number(depth))]"
    case 3: "\(fact.path)[payer = \(text(depth))]"
    default: "\(fact.path)[10 / amount > 1 and \(boolean(depth))]"
    }
  }

  package mutating func text(_ depth: Int) -> String {
    let atoms = named { $0 == .text } + ["\"b\"", "\"\"", "\"ab\""]
    guard depth > 0, oneOf(4) == 0 else { return pick(atoms) }
    return "(\(text(depth - 1)) + \(text(depth - 1)))"
  }

  package mutating func date(_ depth: Int) -> String {
    let atoms = named { $0 == .date } + ["today()"]
    guard depth > 0 else { return pick(atoms) }
    switch oneOf(6) {
    case 0, 1: return pick(atoms)
    case 2: return "@\"2025-01-31\""
    case 3: return "(\(date(depth - 1)) \(pick(["+", "-"])) duration(\"P1M\"))"
    case 4: return "(\(date(depth - 1)) + \(duration(depth - 1, isTime: true)))"
    default: return "date(2025, \(number(depth - 1)), 1)"
    }
  }

  mutating func durations(_ depth: Int) -> String {
    let isTime = oneOf(2) == 0
    return "\(duration(depth, isTime: isTime)) \(comparison()) \(duration(depth, isTime: isTime))"
  }

  package mutating func duration(_ depth: Int, isTime: Bool) -> String {
    let atom =
      isTime ? pick(["@\"P30D\"", "duration(\"PT36H\")"]) : pick(["@\"P1Y\"", "@\"P2M\""])
    guard depth > 0 else { return atom }
    let inner = depth - 1
    switch oneOf(5) {
    case 0: return atom
    case 1: return "(\(duration(inner, isTime: isTime)) + \(duration(inner, isTime: isTime)))"
    case 2: return "(\(duration(inner, isTime: isTime)) \(pick(["*", "/"])) \(number(inner)))"
    case 3: return "abs(\(duration(inner, isTime: isTime)))"
    default:
      return isTime
        ? "(\(date(inner)) - \(date(inner)))"
        : "years and months duration(\(date(inner)), \(date(inner)))"
    }
  }
}
