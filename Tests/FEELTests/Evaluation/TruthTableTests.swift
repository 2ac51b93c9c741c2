import FEEL
import Testing

struct TruthTableTests {
  /// The tables of `and` and `or`, row by row, as they are published.
  private static let conjunction = ["TFUE", "FFFF", "UFUU", "EFUE"]
  private static let disjunction = ["TTTT", "TFUE", "TUUU", "TEUE"]

  private static let pairs: [(Int, Int)] = (0..<4).flatMap { row in (0..<4).map { (row, $0) } }

  @Test(arguments: pairs)
  func joinsTwoConditions(row: Int, column: Int) throws {
    let left = Letter.allCases[row].condition(0)
    let right = Letter.allCases[column].condition(1)
    let and = try evaluate("\(left) and \(right)", Letter.facts)
    let or = try evaluate("\(left) or \(right)", Letter.facts)
    #expect(and.letter == String(Array(Self.conjunction[row])[column]))
    #expect(or.letter == String(Array(Self.disjunction[row])[column]))
  }

  @Test func negates() throws {
    let letters = try Letter.allCases.map {
      try evaluate("not(\($0.condition()))", Letter.facts).letter
    }
    #expect(letters == ["F", "T", "U", "E"])
  }

  @Test(arguments: Letter.rows(3))
  func joinsInAnyOrder(row: [Letter]) throws {
    let parts = row.enumerated().map { $1.condition($0) }
    for word in ["and", "or"] {
      let expected = try evaluate(
        "\(parts[0]) \(word) \(parts[1]) \(word) \(parts[2])", Letter.facts)
      let grouped = try evaluate(
        "\(parts[0]) \(word) (\(parts[1]) \(word) \(parts[2]))", Letter.facts)
      #expect(grouped.withoutRanges == expected.withoutRanges)
      let turned = try evaluate(
        "\(parts[2]) \(word) \(parts[0]) \(word) \(parts[1])", Letter.facts)
      #expect(turned.withoutRanges == expected.withoutRanges)
    }
  }

  @Test(arguments: Letter.rows(3))
  func keepsEveryCauseAndFaultThatWasNotAbsorbed(row: [Letter]) throws {
    let parts = row.enumerated().map { $1.condition($0) }
    let slot = try evaluate(parts.joined(separator: " and "), Letter.facts)
    let causes = row.indices.filter { row[$0] == .unknown }.map {
      Cause(Letter.facts["missing\($0)"], .notDeclared)
    }
    switch slot {
    case .known: #expect(row.contains(.isFalse) || row == [.isTrue, .isTrue, .isTrue])
    case .unknown(let found, let faults):
      #expect(found == causes)
      #expect(faults.count == row.count { $0 == .fault })
    case .fault(let faults):
      #expect(causes.isEmpty)
      #expect(faults.count == row.count { $0 == .fault })
    }
  }

  @Test(arguments: (0...3).flatMap(Letter.rows))
  func foldsLists(row: [Letter]) throws {
    var facts = TestFacts()
    facts.add("list", .list(of: .boolean))
    let fact = facts["list"]
    facts.set("list", .known(.list(row.enumerated().map { $1.slot(fact, $0) })))
    let and = Letter.fold(row, absorbing: .isFalse, neutral: .isTrue).rawValue
    let or = Letter.fold(row, absorbing: .isTrue, neutral: .isFalse).rawValue
    #expect(try evaluate("every x in list satisfies x", facts).letter == and)
    #expect(try evaluate("all(list)", facts).letter == and)
    #expect(try evaluate("some x in list satisfies x", facts).letter == or)
    #expect(try evaluate("any(list)", facts).letter == or)
    #expect(try evaluate("true in list", facts).letter == or)
    #expect(try evaluate("list contains(list, true)", facts).letter == or)
  }

  @Test(arguments: Letter.rows(2))
  func foldsWrittenTests(row: [Letter]) throws {
    let parts = row.enumerated().map { $1.condition($0) }
    let or = Letter.fold(row, absorbing: .isTrue, neutral: .isFalse).rawValue
    #expect(try evaluate("true in (\(parts[0]), \(parts[1]))", Letter.facts).letter == or)
    #expect(try evaluate("true in [\(parts[0]), \(parts[1])]", Letter.facts).letter == or)
  }

  @Test(
    arguments: [
      "every x in missing satisfies x > 1", "some x in missing satisfies x > 1", "all(missing)",
      "any(missing)", "1 in missing", "list contains(missing, 1)", "count(missing)",
    ])
  func isUnknownOverAnUnknownList(text: String) throws {
    #expect(try evaluate(text).letter == "U")
  }

  @Test(
    arguments: [
      "every x in ? satisfies x > 1", "some x in ? satisfies x > 1", "all(?)", "any(?)",
      "1 in ?", "list contains(?, 1)", "count(?)", "count(?[item > 1])", "count(?[item > 1]) > 0",
      "?[item > 1]", "?.price", "?[1]", "sum(?)", "distinct values(?)", "? = [1]",
    ])
  func isAFaultOverAListThatIsAFault(text: String) throws {
    var facts = TestFacts()
    facts.add("none", .list(of: .list(of: .any)), .known(.list([])))
    guard case .fault(let faults) = try evaluate(text.replacing("?", with: "none[1]"), facts) else {
      Issue.record("is no fault")
      return
    }
    #expect(faults.map(\.code) == [.indexOutOfRange])
  }

  @Test func keepsAFaultOfWhatIsLookedForInAnUnknownList() throws {
    var facts = TestFacts()
    facts.add("list", .list(of: .number()))
    let slot = try evaluate("1 / 0 in list", facts)
    guard case .unknown([Cause(facts["list"], .notDeclared)], let faults) = slot else {
      Issue.record("is \(slot)")
      return
    }
    #expect(faults.map(\.code) == [.divisionByZero])
  }

  /// A bound that makes `5 >= bound`, or `5 <= bound`, each of the outcomes.
  private static let lower = ["1", "9", "missing0", "1 / zero"]
  private static let upper = ["9", "1", "missing1", "2 / zero"]

  @Test(arguments: pairs)
  func joinsTheBoundsOfARange(row: Int, column: Int) throws {
    var facts = TestFacts([("zero", .number(), .number(0))])
    for position in 0..<2 { facts.add("missing\(position)", .number()) }
    let expected = String(Array(Self.conjunction[row])[column])
    let (lower, upper) = (Self.lower[row], Self.upper[column])
    #expect(try evaluate("5 between \(lower) and \(upper)", facts).letter == expected)
    #expect(try evaluate("5 in [\(lower)..\(upper)]", facts).letter == expected)
    #expect(try evaluate("5 in (\(lower)..\(upper))", facts).letter == expected)
  }
}

extension Slot {
  /// The slot with the codes of its faults alone, as places move when a text is written anew.
  fileprivate var withoutRanges: Slot {
    switch self {
    case .known: self
    case .unknown(let causes, let faults):
      .unknown(causes, faults: faults.map { Fault($0.code, FaultRange.of(0)) })
    case .fault(let faults): .fault(faults.map { Fault($0.code, FaultRange.of(0)) })
    }
  }
}
