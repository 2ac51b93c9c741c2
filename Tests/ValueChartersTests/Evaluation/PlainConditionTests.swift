import CharterDiagnostics
import CharterTestSupport
import FEEL
import Testing
import ValueCharters

/// Conditions that are answered fast say what evaluating them says.
struct PlainConditionTests {
  private static let plain = [
    "open", "not(open)", "open = true", "open != true", "false = open", "open = board.elected",
    "count > 5", "count <= 5", "5 < count", "count between 3 and 5", "count in [3..5)",
    "count in (3..5]", "count != board.size", "count = 5 and open", "count = 5 or open",
    "not(count = 5 or open) and not(board.elected)", "open and (count = 5 or board.elected)",
    "(count = 5 or board.elected) and open", "count in [board.size..5]", "count = count",
    "open and count = 5 and (on < today() and board.size > 1 or board.elected) and open",
    #"name = "Blå""#, #"name != "Blå""#, #""Blå" = name"#, #"name < "C""#, "name = form",
    #"form = "association""#, #"form in ["association", "blå"]"#, #"name in ["x", "Blå"]"#,
    #"open and "Blå" in ["x", "Blå"]"#, #"open or "y" in ["x", "Blå"]"#,
    #"on >= date("2025-01-31")"#, "on < today()", "today() = on", "on = on",
    #"some tag in tags satisfies tag = "b""#, #"every tag in tags satisfies tag != "b""#,
    #"some tag in tags satisfies tag in ["b", "c"]"#,
    #"(some tag in tags satisfies tag = "b") and (every tag in tags satisfies tag != "c")"#,
    "every gift in gifts satisfies gift.amount < 10",
    #"(every gift in gifts satisfies gift.amount < 10) or not(some tag in tags satisfies tag = "a")"#,
    #"not((some tag in tags satisfies tag = "a") or count = 5)"#,
    #"(some tag in tags satisfies tag = "b") and open"#,
    "(every gift in gifts satisfies gift.amount < 10) and open",
    "some gift in gifts satisfies gift.amount >= count",
    #"every gift in gifts satisfies gift.amount > 2 and not(gift.donor = "a") or open"#,
  ]

  /// Conditions with something that is no plain part: a list in a list, a record in a record,
  /// arithmetic or an `if`.
  private static let others = [
    "every gift in gifts satisfies every part in gift.parts satisfies part.share > 1",
    "some gift in gifts satisfies gift.terms.open",
    "some gift in gifts satisfies not(gift.terms.open)",
    "every gift in gifts satisfies gift.terms.most > 2",
    "every gift in gifts satisfies 2 < gift.terms.most",
    "every gift in gifts satisfies gift.amount in [1..gift.terms.most]",
    "some tag in tags satisfies some gift in gifts satisfies gift.donor = tag",
    "count in (count(gifts), 5)", #"name in tags"#, "open in (true, board.elected)",
    "count(gifts) > 1", "count + 1 > 5", "if open then count = 5 else board.elected",
  ]

  private static let conditions = plain + others

  private static let declarations = [
    "{}", "null", #"{"open": null, "count": null, "tags": null, "gifts": null, "name": null}"#,
    #"{"open": "yes", "count": "5", "name": 5, "on": "x", "tags": 1, "gifts": {}, "form": "z"}"#,
    #"{"open": true, "count": 5, "name": "Blå", "on": "2025-01-31", "form": "blå"}"#,
    #"{"open": false, "count": 3, "name": "Bl\u00e5", "on": "2025-10-01", "form": "association"}"#,
    #"{"board": {"size": 5, "elected": true}, "count": 5.0, "name": "Bla\u030a", "on": "2026-01-01"}"#,
    #"{"open": true, "board": {"elected": false}, "name": "blå", "form": "blå"}"#,
    #"{"board": {"elected": true}}"#,
    #"{"gifts": [{"terms": {"open": true, "most": 3}, "amount": 3}, {"terms": {"open": false}}]}"#,
    #"{"open": true, "board": {"elected": true}, "count": 4, "tags": ["a"]}"#,
    #"{"open": true, "board": {"elected": false}, "gifts": [{"terms": {"most": 1}}]}"#,
    #"{"tags": [], "gifts": [], "open": false}"#, #"{"tags": [], "gifts": [], "open": true}"#,
    #"{"tags": [], "gifts": []}"#, #"{"tags": ["a", "b"], "gifts": [{"amount": 3, "donor": "b"}]}"#,
    #"{"tags": ["a", null], "gifts": [{"amount": 30}, {"donor": "a"}, null], "count": 5}"#,
    #"{"tags": ["a", 1], "gifts": [{"amount": "x", "donor": "a"}, 7], "open": true}"#,
    #"{"gifts": [{"amount": 3, "parts": [{"share": 2}, {}]}, {"parts": []}], "count": 9}"#,
    #"{"name": "\#(String(repeating: "long", count: 300))", "tags": ["b", "c"]}"#,
  ]

  @Test(arguments: conditions)
  func saysWhatEvaluatingSays(condition: String) throws {
    let expression = try Self.expression(condition)
    var truths: Set<Truth> = []
    for declaration in Self.declarations {
      let context = try Self.context(FactReadingTests.read(declaration).store)
      let truth = expression.truth(in: context)
      #expect(truth == expression.evaluatedTruth(in: context), "\(declaration)")
      truths.insert(truth)
    }
    #expect(truths.count > 1)
  }

  /// Which facts are open is found on the way of the answer, and is what evaluating misses.
  @Test(arguments: conditions)
  func opensTheFactsThatEvaluatingMisses(condition: String) throws {
    let expression = try Self.expression(condition)
    var open: Set<[FactID]> = []
    for declaration in Self.declarations {
      let context = try Self.context(FactReadingTests.read(declaration).store)
      let facts = expression.openFacts(in: context)
      #expect(facts == Self.missingFacts(of: expression, in: context), "\(declaration)")
      open.insert(facts)
    }
    #expect(open.count > 1)
  }

  /// What a declaration cannot say: a fact that lacks for two reasons, one that is faulty, and one
  /// that has a value of another type.
  @Test(arguments: conditions)
  func leavesWhatNoCellHoldsToEvaluating(condition: String) throws {
    let expression = try Self.expression(condition)
    var truths: Set<Truth> = []
    for slot in Self.slots {
      for (place, store) in try Self.stores(holding: slot) {
        let context = try Self.context(store)
        let truth = expression.truth(in: context)
        #expect(truth == expression.evaluatedTruth(in: context), "\(slot) at \(place)")
        #expect(
          expression.openFacts(in: context) == Self.missingFacts(of: expression, in: context),
          "\(slot) at \(place)")
        truths.insert(truth)
      }
    }
    #expect(truths.contains(.fault) && truths.contains(.unknown))
  }

  /// None of the elements settles it, and comparing them all takes too long.
  @Test(arguments: [
    ("some tag in tags satisfies tag = name", kilobytes: 2000, isSame: false),
    ("some tag in tags satisfies name != tag", kilobytes: 2000, isSame: true),
    ("every tag in tags satisfies name > tag", kilobytes: 1, isSame: false),
    ("every tag in tags satisfies tag < name", kilobytes: 1, isSame: false),
  ])
  func countsLongTextsAsEvaluatingDoes(
    condition: String, kilobytes: Int, isSame: Bool
  ) throws {
    let vocabulary = try FactReadingTests.vocabulary.get()
    let (name, tags) = try (#require(vocabulary["name"]).id, #require(vocabulary["tags"]).id)
    let long = String(repeating: "n", count: 1024 * kilobytes)
    var store = try FactReadingTests.read("{}").store
    store.fill(name, store.cell(ofText: long))
    let tag = store.cell(ofText: isSame ? long : "a")
    let visitsPerElement = 1 + kilobytes
    let count = 1 + FEELLimits.visits / visitsPerElement
    store.fill(tags, store.cell(ofList: Array(repeating: tag, count: count)[...]))
    let context = try Self.context(store)
    let expression = try Self.expression(condition)
    #expect(expression.evaluatedTruth(in: context) == .fault)
    #expect(expression.truth(in: context) == .fault)
  }

  /// A literal is compared with where the text stands in the file, unless it is long itself.
  @Test(arguments: [1, 60]) func countsLongLiteralsAsEvaluatingDoes(kilobytes: Int) throws {
    let literal = String(repeating: "n", count: 1024 * kilobytes)
    let visitsPerElement = 1 + kilobytes
    let count = 1 + FEELLimits.visits / visitsPerElement
    var store = try FactReadingTests.reading().store
    let isPointing = store.takeTexts(from: Array(#""a""#.utf8)) { _, _ in "" }
    #expect(isPointing)
    let cells = Array(repeating: FactCell.text(at: 1..<2, isPlain: true), count: count)
    let tags = try #require(FactReadingTests.vocabulary.get()["tags"]).id
    store.fill(tags, store.cell(ofList: cells[...]))
    let context = try Self.context(store)
    let expression = try Self.expression(#"some tag in tags satisfies tag = "\#(literal)""#)
    #expect(expression.isPlain)
    #expect(expression.evaluatedTruth(in: context) == .fault)
    #expect(expression.truth(in: context) == .fault)
  }

  /// The facts that decided are those that evaluating finds, at the same places and in their order.
  @Test(arguments: conditions, [false, true])
  func findsTheEvidenceThatEvaluatingFinds(condition: String, onlyKnown: Bool) throws {
    let expression = try Self.expression(condition)
    let contexts =
      try Self.declarations.map { try Self.context(FactReadingTests.read($0).store) }
      + Self.slots.flatMap { try Self.stores(holding: $0).map { try Self.context($0.store) } }
    var found: Set<[Explanation.Reading]> = []
    for context in contexts {
      var (facts, evaluated): ([DecisiveFact], [DecisiveFact]) = ([], [])
      expression.collectEvidence(in: context, into: &facts, onlyKnown: onlyKnown)
      expression.collectEvaluatedEvidence(
        in: context, saying: expression.evaluatedTruth(in: context), into: &evaluated,
        onlyKnown: onlyKnown)
      let readings = facts.map { Explanation.Reading($0, in: context) }
      #expect(readings == evaluated.map { Explanation.Reading($0, in: context) })
      #expect(
        expression.isVacuous(in: context, saying: expression.truth(in: context))
          == expression.explanation(in: context).isVacuous)
      found.insert(readings)
    }
    #expect(found.count > 2)
  }

  /// Both stop after as many elements and as many facts, with what comes behind them left out.
  @Test(arguments: [99, 100, 101, 120], [9, 10, 11])
  func stopsWhereEvaluatingStops(elements: Int, comparisons: Int) throws {
    let gifts = Array(repeating: #"{"amount": 2}"#, count: elements).joined(separator: ",")
    let body = Array(repeating: "gift.amount > 1", count: comparisons).joined(separator: " and ")
    let expression = try Self.expression(
      "(every gift in gifts satisfies \(body)) and count = 5 and open")
    let declaration = #"{"gifts": [\#(gifts)], "count": 5, "open": true}"#
    let context = try Self.context(FactReadingTests.read(declaration).store)
    var (facts, evaluated): ([DecisiveFact], [DecisiveFact]) = ([], [])
    expression.collectEvidence(in: context, into: &facts)
    expression.collectEvaluatedEvidence(
      in: context, saying: .true, into: &evaluated, onlyKnown: false)
    let readings = facts.map { Explanation.Reading($0, in: context) }
    #expect(readings == evaluated.map { Explanation.Reading($0, in: context) })
    #expect(!readings.isEmpty)
  }

  /// Conditions that lie one behind the other say what each says on its own.
  @Test func answersATableOfConditions() throws {
    let expressions = try Self.conditions.map { try Self.expression($0) }
    let table = ConditionTable(expressions)
    for declaration in Self.declarations {
      let context = try Self.context(FactReadingTests.read(declaration).store)
      for (place, expression) in expressions.enumerated() {
        let comment = Comment(rawValue: "\(Self.conditions[place]) of \(declaration)")
        let truth = expression.truth(in: context)
        #expect(table.truth(of: place, in: context) == truth, comment)
        var open: [FactID] = []
        table.collectOpenFacts(of: place, in: context, into: &open)
        #expect(open == expression.openFacts(in: context), comment)
        var facts: [DecisiveFact] = []
        table.collectEvidence(
          of: place, in: context, saying: truth, into: &facts, onlyKnown: false)
        #expect(
          table.isVacuous(of: place, in: context, saying: truth)
            == expression.isVacuous(in: context, saying: truth), comment)
        let evidence = facts.map { Explanation.Reading($0, in: context) }
        #expect(evidence == expression.evidence(in: context), comment)
        if let only = table.onlyDecisiveFact(of: place, in: context) {
          #expect(evidence == [Explanation.Reading(only, in: context)], comment)
        }
      }
    }
  }

  @Test func laysOutPlainParts() throws {
    for condition in Self.plain { #expect(try Self.expression(condition).isPlain, "\(condition)") }
    for condition in Self.others {
      #expect(try !Self.expression(condition).isPlain, "\(condition)")
    }
  }

  @Test(arguments: [
    ("few and open", isPlain: true), ("not(few) or open", isPlain: true),
    ("few and (some tag in tags satisfies tag = \"a\")", isPlain: true),
    ("some tag in tags satisfies few", isPlain: false), ("more > 5", isPlain: false),
  ])
  func laysOutDefinitions(condition: String, isPlain: Bool) throws {
    var compiler = FEELCompiler(schema: try FactReadingTests.vocabulary.get().schema)
    _ = compiler.define([
      ("few", ConditionText("count < 5 and some tag in tags satisfies tag = \"a\"")),
      ("more", ConditionText("count + 1")),
    ])
    let expression = try #require(compiler.compile(ConditionText(condition)).expression)
    #expect(expression.isPlain == isPlain)
    for declaration in Self.declarations {
      let context = try Self.context(FactReadingTests.read(declaration).store)
      #expect(
        expression.truth(in: context) == expression.evaluatedTruth(in: context), "\(declaration)")
    }
  }

  /// The junction is a part of its own.
  @Test(arguments: [255, 256])
  func laysOutSoManyParts(count: Int) throws {
    let parts = Array(repeating: "open", count: count - 1) + ["board.elected"]
    let expression = try Self.expression(parts.joined(separator: " and "))
    #expect(expression.isPlain == (count < 256))
    for declaration in Self.declarations {
      let context = try Self.context(FactReadingTests.read(declaration).store)
      #expect(
        expression.truth(in: context) == expression.evaluatedTruth(in: context), "\(declaration)")
    }
  }
}

extension PlainConditionTests {
  private static func expression(_ condition: String) throws -> Expression {
    var compiler = FEELCompiler(schema: try FactReadingTests.vocabulary.get().schema)
    let (compiled, errors) = compiler.compile(ConditionText(condition))
    return try #require(compiled, "\(errors)")
  }

  private static func context(_ store: FactStore) throws -> Expression.Context {
    let today = try #require(CivilDate(year: 2025, month: 10, day: 1))
    return Expression.Context(facts: store, today: today)
  }

  /// The facts among the causes for which a condition is not known.
  private static func missingFacts(
    of expression: Expression, in context: Expression.Context
  ) -> [FactID] {
    guard case .unknown(let causes, _) = expression.evaluate(in: context) else { return [] }
    return Set(causes.map(\.fact)).sorted()
  }

  private static let fault = Fault(.overflow, SourceRange(3, 4))

  private static let slots: [Slot] = [
    .fault([fault]),
    .unknown([Cause(FactID(rawValue: 0), .refused), Cause(FactID(rawValue: 3), .notDeclared)]),
    .unknown([Cause(FactID(rawValue: 1), .disputed)], faults: [fault]),
    .known(.text("x")), .known(.number(7)), .known(.list([])), .known(.record(gift)),
  ]

  private static let gift: [Slot] = [
    .known(.text("a")), .known(.number(7)), .known(.list([])), .known(.record([])),
  ]

  private static let bases = [
    #"""
    {"open": true, "count": 5, "name": "Blå", "on": "2025-01-31", "form": "blå",
     "board": {"size": 5, "elected": true}, "tags": ["a"], "gifts": [{"amount": 3}]}
    """#,
    #"{"open": false, "count": 4, "board": {"elected": false}}"#,
  ]

  /// Stores that hold a slot at one place each, of a fact, an element or a member.
  private static func stores(holding slot: Slot) throws -> [(place: String, store: FactStore)] {
    let vocabulary = try FactReadingTests.vocabulary.get()
    func fact(_ path: String) throws -> FactID { try #require(vocabulary[path]).id }
    let paths = [
      "open", "count", "name", "on", "form", "board.size", "board.elected", "tags", "gifts",
    ]
    var stores: [(String, FactStore)] = []
    for base in try bases.map({ try FactReadingTests.read($0).store }) {
      for path in paths {
        var store = base
        store[try fact(path)] = slot
        stores.append((path, store))
      }
      for path in ["tags", "gifts"] {
        var store = base
        let element = store.cell(of: slot)
        store.fill(try fact(path), store.cell(ofList: [element]))
        stores.append(("\(path)[1]", store))
      }
      let type = vocabulary.schema.type(of: try fact("gifts"))
      guard case .list(.record(let fields)) = type else { continue }
      for (index, field) in fields.enumerated() {
        var store = base
        let members = fields.compactMap(\.fact)
        let record = store.cell(ofRecord: members.count) { index in
          .unknown(members[index], .notDeclared, at: 0)
        }
        let member = store.cell(of: slot)
        store.fill(member: index, of: record, member)
        store.fill(try fact("gifts"), store.cell(ofList: [record]))
        stores.append(("gifts[1].\(field.name)", store))
      }
    }
    return stores
  }
}
