import CharterTestSupport
import Testing

/// Laws of comparisons, ranges and tests.
struct ComparisonLawTests {
  /// Two values of one type that can be ordered.
  private static func two(_ generator: inout ConditionGenerator) -> [String] {
    switch generator.oneOf(5) {
    case 0: [generator.text(2), generator.text(2)]
    case 1: [generator.date(2), generator.date(2)]
    case 2: [generator.duration(2, isTime: true), generator.duration(2, isTime: true)]
    default: [generator.number(2), generator.number(2)]
    }
  }

  @Test("A comparison says the same from its other side", .tags(.law))
  func turns() throws {
    try ConditionLaw(of: Self.two) { parts in
      [("<", ">"), ("<=", ">="), ("=", "="), ("!=", "!=")].map { sign, turned in
        ("\(parts[0]) \(sign) \(parts[1])", "\(parts[1]) \(turned) \(parts[0])")
      }
    }.hold()
  }

  @Test("The opposite of a comparison is its denial", .tags(.law))
  func isOpposed() throws {
    try ConditionLaw(of: Self.two) { parts in
      [("<", ">="), (">", "<="), ("=", "!=")].map { sign, opposite in
        ("not(\(parts[0]) \(sign) \(parts[1]))", "\(parts[0]) \(opposite) \(parts[1])")
      }
    }.hold()
  }

  /// A value and two more of its type; no count, which a range may settle sooner than its ends do.
  private static func three(_ generator: inout ConditionGenerator) -> [String] {
    while true {
      let parts =
        generator.oneOf(3) == 0
        ? [generator.date(2), generator.date(1), generator.date(1)]
        : [generator.number(2), generator.number(1), generator.number(1)]
      if !parts.contains(where: { $0.contains("count(") }) { return parts }
    }
  }

  @Test("A range is two comparisons joined by `and`", .tags(.law))
  func isARange() throws {
    try ConditionLaw(of: Self.three) { parts in
      let (value, lower, upper) = (parts[0], parts[1], parts[2])
      return [
        ("\(value) between \(lower) and \(upper)", "\(value) >= \(lower) and \(value) <= \(upper)"),
        ("\(value) in [\(lower)..\(upper)]", "\(value) between \(lower) and \(upper)"),
        ("\(value) in (\(lower)..\(upper))", "\(value) > \(lower) and \(value) < \(upper)"),
        ("\(value) in (\(lower)..\(upper)]", "\(value) > \(lower) and \(value) <= \(upper)"),
        ("\(value) in [\(lower)..\(upper))", "\(value) >= \(lower) and \(value) < \(upper)"),
      ]
    }.hold()
  }

  @Test("Several tests are joined by `or`", .tags(.law))
  func testsEach() throws {
    try ConditionLaw(of: Self.three) { parts in
      let (value, one, other) = (parts[0], parts[1], parts[2])
      return [
        ("\(value) in (\(one), < \(other))", "\(value) = \(one) or \(value) < \(other)"),
        ("\(value) in (!= \(one), >= \(other))", "\(value) != \(one) or \(value) >= \(other)"),
        ("\(value) in [\(one), \(other)]", "\(value) = \(one) or \(value) = \(other)"),
        ("list contains([\(one), \(other)], \(value))", "\(value) in (\(one), \(other))"),
      ]
    }.hold()
  }
}
