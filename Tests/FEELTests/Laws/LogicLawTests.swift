import CharterTestSupport
import Testing

/// Laws of `and`, `or`, `not` and `if`.
struct LogicLawTests {
  private static func three(_ generator: inout ConditionGenerator) -> [String] {
    [generator.boolean(2), generator.boolean(2), generator.boolean(2)]
  }

  @Test("The parts of `and` and `or` change places, causes and faults included", .tags(.law))
  func commutes() throws {
    try ConditionLaw(of: Self.three) { parts in
      ["and", "or"].flatMap { word in
        [
          ("\(parts[0]) \(word) \(parts[1])", "\(parts[1]) \(word) \(parts[0])"),
          (parts.joined(separator: " \(word) "), parts.reversed().joined(separator: " \(word) ")),
        ]
      }
    }.hold()
  }

  @Test("The parts of `and` and `or` group in any way, causes and faults included", .tags(.law))
  func associates() throws {
    try ConditionLaw(of: Self.three) { parts in
      ["and", "or"].flatMap { word in
        let flat = parts.joined(separator: " \(word) ")
        return [
          (flat, "(\(parts[0]) \(word) \(parts[1])) \(word) \(parts[2])"),
          (flat, "\(parts[0]) \(word) (\(parts[1]) \(word) \(parts[2]))"),
        ]
      }
    }.hold()
  }

  @Test("Denying twice changes nothing, and De Morgan's rules hold, causes included", .tags(.law))
  func denies() throws {
    try ConditionLaw(of: Self.three) { parts in
      let denied = parts.map { "not(\($0))" }
      return [
        ("not(not(\(parts[0])))", parts[0]),
        ("not(\(parts.joined(separator: " and ")))", denied.joined(separator: " or ")),
        ("not(\(parts.joined(separator: " or ")))", denied.joined(separator: " and ")),
      ]
    }.hold()
  }

  @Test("Saying a thing twice adds nothing to it", .tags(.law))
  func repeats() throws {
    try ConditionLaw(of: Self.three) { parts in
      [
        ("\(parts[0]) and \(parts[0])", parts[0]), ("\(parts[0]) or \(parts[0])", parts[0]),
        ("\(parts[0]) and true", parts[0]), ("\(parts[0]) or false", parts[0]),
      ]
    }.hold()
  }

  private static func branches(_ generator: inout ConditionGenerator) -> [String] {
    [generator.boolean(2), generator.number(2), generator.number(2)]
  }

  @Test("`if` says what its test says, and turns with it", .tags(.law))
  func decides() throws {
    try ConditionLaw(of: Self.branches) { parts in
      [
        ("if \(parts[0]) then true else false", parts[0]),
        ("if \(parts[0]) then false else true", "not(\(parts[0]))"),
        (
          "if \(parts[0]) then \(parts[1]) else \(parts[2])",
          "if not(\(parts[0])) then \(parts[2]) else \(parts[1])"
        ),
      ]
    }.hold()
  }
}
