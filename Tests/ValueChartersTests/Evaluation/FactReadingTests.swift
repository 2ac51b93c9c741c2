import CharterDiagnostics
import CharterJSON
import CharterTestSupport
import FEEL
import Testing
import ValueCharters

struct FactReadingTests {
  static let facts = """
    name: { type: 'text' }, open: { type: 'boolean' }, on: { type: 'date' },
    count: { type: 'number', min: 0, max: 100 },
    form: { type: 'choice', choices: {
      association: { da: 'forening', en: 'association' }, blå: { da: 'blå', en: 'blue' } } },
    board: { size: { type: 'number' }, elected: { type: 'boolean' },
      review: { type: 'boolean', source: 'assessor' } },
    tags: { type: 'list', of: { type: 'text' } },
    gifts: { type: 'list', of: {
      donor: { type: 'text' }, amount: { type: 'number', min: 1 },
      parts: { type: 'list', of: { share: { type: 'number' } } },
      terms: { open: { type: 'boolean' }, most: { type: 'number' } } } },
    city: { type: 'text', source: 'authority' },
    secret: { type: 'choice', sensitive: true, purpose: { da: 'p', en: 'p' }, choices: {
      yes: { da: 'ja', en: 'yes' }, no: { da: 'nej', en: 'no' } } },
    """

  static let vocabulary = Result { try EvaluationFixture.vocabulary(facts) }

  static func reading() throws -> FactReading {
    let vocabulary = try vocabulary.get()
    let trie = FactTrie(schema: vocabulary.schema) { vocabulary[$0]?.source ?? .association }
    return FactReading(trie: trie, store: FactRules(vocabulary).blank)
  }

  /// Reads the facts of a declaration.
  static func read(_ facts: String) throws -> FactReading {
    var reading = try reading()
    let bytes = Array(#"{"format":1,"declaration":"d","facts":\#(facts)}"#.utf8)
    reading.read(try Declaration(json: bytes, path: "d.json"))
    return reading
  }

  private func slot(_ path: String, of facts: String) throws -> Slot {
    let fact = try #require(Self.vocabulary.get()[path])
    return try Self.read(facts).store[fact.id]
  }

  private func number(_ text: String) throws -> Slot {
    .known(.number(try Decimal128(parsing: text)))
  }

  /// Texts that are only there with their list are left where they stand, and are the same texts.
  @Test(arguments: [
    (written: "plain", text: "plain"), (#"to \"Bl\u00e5\"\n"#, "to \"Blå\"\n"),
    ("Bla\u{30A}", "Blå"),
    (#"Bla\u030a"#, "Blå"), ("", ""), ("“’–”", "“’–”"), (#"\ud83d\ude00"#, "😀"), ("\u{212B}", "Å"),
  ])
  func keepsTheTextsOfAListThatIsRead(written: String, text: String) throws {
    let vocabulary = try Self.vocabulary.get()
    let gifts = try #require(vocabulary["gifts"]).id
    let facts = #"{"gifts": [{"amount": 1}, {"donor": "\#(written)"}], "name": "\#(written)"}"#
    let whole = try Self.read(facts).store
    var trie = FactTrie(schema: vocabulary.schema) { vocabulary[$0]?.source ?? .association }
    trie.keepTexts(of: [gifts])
    var reading = FactReading(trie: trie, store: FactRules(vocabulary).blank)
    reading.read(
      try Declaration(
        json: Array(#"{"format":1,"declaration":"d","facts":\#(facts)}"#.utf8), path: "d.json"))
    #expect(reading.store[gifts] == whole[gifts])
    guard case .known(.list(let slots)) = reading.store[gifts],
      case .known(.record(let members)) = try #require(slots.last)
    else {
      Issue.record("no list of records")
      return
    }
    #expect(members.first == .known(.text(text)))
    // Nothing reads the name, and its text is not kept.
    let name = try #require(vocabulary["name"]).id
    #expect(whole[name] == .known(.text(text)))
    #expect(reading.store[name] == .known(.text("")))
  }

  @Test func readsEveryType() throws {
    let facts = """
      {"name": "Bl\\u00e5", "open": false, "on": "2025-01-31", "count": 1.50e1,
       "form": "association", "board": {"size": 5}, "tags": ["a", "b"]}
      """
    #expect(try slot("name", of: facts) == .known(.text("Blå")))
    #expect(try slot("open", of: facts) == .known(.boolean(false)))
    let date = try #require(CivilDate(year: 2025, month: 1, day: 31))
    #expect(try slot("on", of: facts) == .known(.date(date)))
    #expect(try slot("count", of: facts) == number("15"))
    #expect(try slot("form", of: facts) == .known(.text("association")))
    #expect(try slot("board.size", of: facts) == number("5"))
    #expect(
      try slot("tags", of: facts)
        == .known(.list([.known(.text("a")), .known(.text("b"))])))
    #expect(try Self.read(facts).problems == [])
  }

  @Test func composesTexts() throws {
    #expect(try slot("name", of: #"{"name": "A\u030a"}"#) == .known(.text("Å")))
    #expect(try slot("form", of: #"{"form": "bl\u0061\u030a"}"#) == .known(.text("blå")))
    #expect(try slot("form", of: #"{"form": "bla\#u{30A}"}"#) == .known(.text("blå")))
  }

  @Test func readsKeysWithEscapes() throws {
    #expect(try slot("open", of: #"{"op\u0065n": true}"#) == .known(.boolean(true)))
  }

  @Test(arguments: [
    ("{}", "open", Cause.Reason.notDeclared),
    (#"{"open": null}"#, "open", .declaredUnknown),
    (#"{"open": "yes"}"#, "open", .malformed),
    (#"{"board": null}"#, "board.size", .declaredUnknown),
    (#"{"board": null}"#, "board.review", .awaitingReview),
    (#"{"board": 5}"#, "board.size", .malformed),
    (#"{"board": []}"#, "board.review", .awaitingReview),
    (#"{"board": {}}"#, "board.review", .awaitingReview),
    (#"{"board": {"review": false}}"#, "board.review", .refused),
    (#"{"board": {"review": null}}"#, "board.review", .refused),
    (#"{"city": "Fjordby"}"#, "city", .refused),
    ("{}", "city", .notDeclared),
    ("null", "open", .declaredUnknown),
    ("null", "board.size", .declaredUnknown),
    ("null", "city", .notDeclared),
    (#"{"open": true, "open": true}"#, "open", .malformed),
    (#"{"open": true, "open": true, "open": false}"#, "open", .malformed),
    (#"{"board": {"size": 5}, "board": {"elected": true}}"#, "board.size", .malformed),
    (#"{"board": {"size": 5}, "board": {"elected": true}}"#, "board.elected", .malformed),
  ])
  func saysWhyAFactIsNotKnown(_ facts: String, _ path: String, _ reason: Cause.Reason) throws {
    let fact = try #require(Self.vocabulary.get()[path])
    #expect(try slot(path, of: facts) == .unknown([Cause(fact.id, reason)]))
  }

  @Test func goesOnAfterAMistake() throws {
    let facts = #"{"open": 5, "board": 7, "count": 5, "name": "n"}"#
    #expect(try slot("count", of: facts) == number("5"))
    #expect(try slot("name", of: facts) == .known(.text("n")))
  }

  @Test func keepsEachElementAndMemberOnItsOwn() throws {
    let facts = """
      {"gifts": [
        {"donor": "a", "amount": 5},
        {"donor": 5, "amount": 0},
        null,
        7,
        {"amount": 2, "amount": 3, "parts": [{"share": true}, {}]}]}
      """
    let vocabulary = try Self.vocabulary.get()
    let gifts = try #require(vocabulary["gifts"]).id
    func member(_ offset: Int, _ reason: Cause.Reason, _ indices: Int...) -> Slot {
      .unknown([Cause(FactID(rawValue: gifts.rawValue + offset), reason, indices: indices)])
    }
    let expected: [Slot] = [
      .known(
        .record([
          .known(.text("a")), try number("5"), member(3, .notDeclared, 0),
          member(5, .notDeclared, 0),
        ])),
      .known(
        .record([
          member(1, .malformed, 1), member(2, .malformed, 1), member(3, .notDeclared, 1),
          member(5, .notDeclared, 1),
        ])),
      .unknown([Cause(gifts, .declaredUnknown, indices: [2])]),
      .unknown([Cause(gifts, .malformed, indices: [3])]),
      .known(
        .record([
          member(1, .notDeclared, 4), member(2, .malformed, 4),
          .known(
            .list([
              .known(.record([member(4, .malformed, 4, 0)])),
              .known(.record([member(4, .notDeclared, 4, 1)])),
            ])),
          member(5, .notDeclared, 4),
        ])),
    ]
    #expect(try slot("gifts", of: facts) == .known(.list(expected)))
  }

  @Test func refusesListsWithoutEnd() throws {
    let limit = FactReading.elementLimit
    let elements = Array(repeating: #""a""#, count: limit).joined(separator: ",")
    let fact = try #require(Self.vocabulary.get()["tags"])
    let full = try Self.read(#"{"tags": [\#(elements)]}"#)
    #expect(full.problems.isEmpty)
    #expect(
      full.store[fact.id] == .known(.list(Array(repeating: .known(.text("a")), count: limit))))
    let over = try Self.read(#"{"tags": [\#(elements), "a"]}"#)
    #expect(over.store[fact.id] == .unknown([Cause(fact.id, .malformed)]))
    #expect(over.problems.map(\.kind) == [.tooManyElements])
  }

  @Test func keepsOnlySomeOfTheProblems() throws {
    let limit = FactReading.problemLimit
    for (count, leftOut) in [(limit - 1, 0), (limit, 0), (limit + 1, 1), (limit + 50, 50)] {
      let members = (0..<count).map { #""x\#($0)": 1"# }.joined(separator: ",")
      let reading = try Self.read("{\(members)}")
      #expect(reading.problems.count == count - leftOut)
      #expect(reading.problemsLeftOut == leftOut)
    }
  }
}
