import FEEL
import Testing

/// Counts of filtered lists whose membership is not settled, against every way it can turn out.
struct CountTests {
  /// Lists of up to three elements that belong, do not belong, or may belong.
  private static let rows = (0...3).flatMap(Letter.rows).filter { !$0.contains(.fault) }

  private static let tests: [(String, @Sendable (Int) -> Bool)] = (-1...4).flatMap {
    number -> [(String, @Sendable (Int) -> Bool)] in
    [
      ("count(L[item]) = \(number)", { $0 == number }),
      ("count(L[item]) != \(number)", { $0 != number }),
      ("count(L[item]) < \(number)", { $0 < number }),
      ("count(L[item]) <= \(number)", { $0 <= number }),
      ("count(L[item]) > \(number)", { $0 > number }),
      ("count(L[item]) >= \(number)", { $0 >= number }),
      ("\(number) = count(L[item])", { $0 == number }),
      ("\(number) != count(L[item])", { $0 != number }),
      ("\(number) < count(L[item])", { number < $0 }),
      ("\(number) <= count(L[item])", { number <= $0 }),
      ("\(number) > count(L[item])", { number > $0 }),
      ("\(number) >= count(L[item])", { number >= $0 }),
      ("count(L[item]) in (< \(number), > 2)", { $0 < number || $0 > 2 }),
      ("count(L[item]) in [0, [\(number)..2]]", { $0 == 0 || (number <= $0 && $0 <= 2) }),
      ("count(L[item]) in (\(number)..3]", { $0 > number && $0 <= 3 }),
      ("count(L[item]) between \(number) and 2", { $0 >= number && $0 <= 2 }),
      ("count(L[item]) between \(max(number, 0)).2 and \(max(number, 0)).8", { _ in false }),
      ("\(number) between 0 and count(L[item])", { number >= 0 && number <= $0 }),
      ("count(L[item]) = \(max(number, 0)).5", { _ in false }),
      ("counted >= \(number)", { $0 >= number }),
    ]
  }

  @Test(arguments: rows)
  func isSettledWhenEveryPossibleCountAgrees(row: [Letter]) throws {
    var facts = TestFacts()
    facts.add("L", .list(of: .boolean))
    facts.set("L", .known(.list(row.enumerated().map { $1.slot(facts["L"], $0) })))
    let certain = row.count { $0 == .isTrue }
    let possible = row.count { $0 == .unknown }
    for (text, holds) in Self.tests {
      let truths = Set((certain...(certain + possible)).map(holds))
      let expected = truths.count == 2 ? "U" : truths.contains(true) ? "T" : "F"
      let slot = try evaluate(text, facts, definitions: [("counted", "count(L[item])")])
      #expect(slot.letter == expected, "\(text) over \(row)")
    }
  }

  @Test func isUnknownBetweenTwoUnsettledCounts() throws {
    var facts = TestFacts()
    facts.add("L", .list(of: .boolean))
    facts.set("L", .known(.list([Letter.unknown.slot(facts["L"], 0)])))
    #expect(try evaluate("count(L[item]) <= count(L[item]) + 1", facts).letter == "U")
    #expect(try evaluate("count(L[item]) < count(L[not(item)])", facts).letter == "U")
  }

  @Test(
    arguments: [
      "count(L[item])", "count(L[item]) + 1 > 0", "count(L[item][item]) >= 0",
      "some x in L[item] satisfies true", "every x in L[item] satisfies x", "L[item][1]",
      "L[item] = [true]", "all(L[item])", "list contains(L[item], true)",
    ])
  func isUnknownForAnyOtherUseOfUnsettledMembership(text: String) throws {
    var facts = TestFacts()
    facts.add("L", .list(of: .boolean))
    facts.set("L", .known(.list([.known(.boolean(true)), Letter.unknown.slot(facts["L"], 1)])))
    let slot = try evaluate(text, facts)
    #expect(slot == .unknown([Cause(facts["L"], .declaredUnknown, indices: [1])]))
  }

  @Test func isAFaultWhereMembershipIs() throws {
    let facts = TestFacts([
      ("L", .list(of: .number()), .list([.known(.number(0)), .known(.number(5))]))
    ])
    #expect(try evaluate("count(L[10 / item > 1])", facts).letter == "E")
    #expect(try evaluate("count(L[10 / item > 1]) > 7", facts).letter == "E")
    #expect(try evaluate("sum(L[10 / item > 1])", facts).letter == "E")
    #expect(try evaluate("some x in L[10 / item > 1] satisfies x = 5", facts).letter == "T")
    #expect(try evaluate("L[10 / item > 1][2]", facts).value == .number(5))
    #expect(try evaluate("L[10 / item > 1][1]", facts).letter == "E")
    let kept = [("kept", "L[10 / item > 1]")]
    #expect(try evaluate("count(kept)", facts, definitions: kept).letter == "E")
    #expect(try evaluate("count(kept) > 0", facts, definitions: kept).letter == "E")
    #expect(try evaluate("count(kept[item > 1])", facts, definitions: kept).letter == "E")
  }

  @Test func keepsTheFaultsOfMembershipBesideWhatIsUnknown() throws {
    var facts = TestFacts()
    facts.add("L", .list(of: .number()))
    facts.set("L", .known(.list([.known(.number(0)), Letter.unknown.slot(facts["L"], 1)])))
    let slot = try evaluate("L[10 / item > 1]", facts)
    guard case .unknown([Cause(facts["L"], .declaredUnknown, indices: [1])], let faults) = slot
    else {
      Issue.record("is \(slot)")
      return
    }
    #expect(faults.map(\.code) == [.divisionByZero])
  }

  @Test func settlesNothingByMembershipThatMayTurnOutToBeAFault() throws {
    var facts = TestFacts()
    facts.add("L", .list(of: .number()))
    facts.set("L", .known(.list([.known(.number(1)), Letter.unknown.slot(facts["L"], 1)])))
    #expect(try evaluate("count(L[1 / item > 0.5]) >= 1", facts).letter == "U")
    #expect(try evaluate("count(L[item > 0.5]) >= 1", facts).letter == "T")
  }

  @Test func keepsAFaultThatOnlySomeOfThePossibleCountsMeet() throws {
    var facts = TestFacts()
    facts.add("L", .list(of: .boolean))
    facts.set("L", .known(.list([Letter.unknown.slot(facts["L"], 0)])))
    let slot = try evaluate("count(L[item]) in (= 0, > 1 / 0)", facts)
    guard case .unknown([Cause(facts["L"], .declaredUnknown, indices: [0])], let faults) = slot
    else {
      Issue.record("is \(slot)")
      return
    }
    #expect(faults.map(\.code) == [.divisionByZero])
  }

  @Test func isKnownWhateverTheElementsAre() throws {
    #expect(try evaluate("count([missing, 1, 1 / 0])").value == .number(3))
  }
}
