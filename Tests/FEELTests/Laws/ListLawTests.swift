import CharterTestSupport
import Testing

/// Laws of quantifiers, lists and arithmetic.
struct ListLawTests {
  /// A condition on the elements of lists, behind their variables.
  private static func quantified(_ generator: inout ConditionGenerator) -> [String] {
    let (bindings, body) = generator.quantified(2)
    return bindings + [body]
  }

  @Test("`every` denies that some do not, and two lists are one inside the other", .tags(.law))
  func quantifies() throws {
    try ConditionLaw(of: Self.quantified) { parts in
      let bindings = parts.dropLast()
      let (all, body) = (bindings.joined(separator: ", "), parts[parts.count - 1])
      return [
        ("every \(all) satisfies \(body)", "not(some \(all) satisfies not(\(body)))"),
        ("some \(all) satisfies \(body)", "not(every \(all) satisfies not(\(body)))"),
      ]
        + ["some", "every"].map { word in
          let inner = bindings.reversed().reduce("(\(body))") { "(\(word) \($1) satisfies \($0))" }
          return ("\(word) \(all) satisfies \(body)", inner)
        }
    }.hold()
  }

  private static func conditions(_ generator: inout ConditionGenerator) -> [String] {
    [generator.boolean(2), generator.boolean(2), generator.boolean(1)]
  }

  @Test("`all` and `any` over a written list are `and` and `or`", .tags(.law))
  func folds() throws {
    try ConditionLaw(of: Self.conditions) { parts in
      let list = "[\(parts.joined(separator: ", "))]"
      return [
        ("all(\(list))", parts.joined(separator: " and ")),
        ("any(\(list))", parts.joined(separator: " or ")),
        ("all(\(list))", "every x in \(list) satisfies x"),
        ("any(\(list))", "true in \(list)"),
      ]
    }.hold()
  }

  private static func numbers(_ generator: inout ConditionGenerator) -> [String] {
    [generator.number(2), generator.number(2)]
  }

  @Test("Sums and products change places, and a difference turns its sign", .tags(.law))
  func calculates() throws {
    var law = ConditionLaw(of: Self.numbers) { parts in
      [("+", ""), ("*", ""), ("-", "-")].map { sign, turned in
        ("\(parts[0]) \(sign) \(parts[1])", "\(turned)(\(parts[1]) \(sign) \(parts[0]))")
      }
    }
    // A fault names the operation, whose parts have changed places.
    law.comparesOperations = false
    try law.hold()
  }
}
