import CharterDiagnostics
import CharterTestSupport
import FEEL
import Testing
import ValueCharters

struct EvidenceTests {
  private static let facts = """
    a: { type: 'boolean', title: { da: 'A-en', en: 'The A' } },
    board: { size: { type: 'number', unit: 'persons' } },
    form: { type: 'choice', choices: { club: { da: 'klub', en: 'a club' }, x: { da: 'x', en: 'x' } } },
    gifts: { type: 'list', of: { donor: { type: 'text' }, amount: { type: 'number' } } },
    faith: { type: 'boolean', sensitive: true, purpose: { da: 'p', en: 'p' } },
    k: { type: 'boolean', source: 'authority' },
    j: { type: 'boolean', source: 'assessor' },
    """

  private func finding(
    _ requires: String, _ facts: String, case caseFile: String? = nil,
    options: CharterEvaluator.Options = .init()
  ) throws -> Finding {
    try EvaluationFixture(facts: Self.facts, rules: ["id: 'r', requires: '\(requires)'"])
      .finding(facts, case: caseFile, options: options)
  }

  @Test func pointsToTheValue() throws {
    let marked = MarkedText(#"{"a": true, "board": {"size": «3»}}"#)
    let finding = try finding("board.size >= 5", marked.text)
    let evidence = try #require(finding.evidence.first)
    #expect(finding.evidence.count == 1)
    #expect(evidence.fact == "board.size")
    #expect(evidence.pointer == "/facts/board/size")
    #expect(evidence.value == .number(3))
    #expect(evidence.display[.english] == "3 persons")
    #expect(evidence.location?.text == "3")
    let column = #"{"format":1,"declaration":"d","facts":"#.utf8.count + marked.ranges[0].lowerBound
    #expect(evidence.location?.start == SourcePosition(line: 1, column: column + 1))
  }

  /// What `print` shows of evidence to somebody who looks into a program.
  @Test func describesItself() throws {
    let finding = try finding("board.size >= 5", #"{"board": {"size": 3}}"#)
    let place = try #require(finding.evidence[0].location)
    #expect(
      "\(finding.evidence)"
        == "[board.size: 3 persons (\(place.path):1:\(place.start.column))]")
  }

  @Test func tellsWhatWasTakenForGranted() throws {
    let fixture = try EvaluationFixture(
      facts: "a: { type: 'boolean', title: { da: 'A', en: 'A' }, "
        + "ifAbsent: { value: false, because: { da: 'b', en: 'b' } } }",
      rules: ["id: 'r', requires: 'a = true'"])
    let assumed = try fixture.finding("{}")
    #expect(assumed.evidence.map(\.isAssumed) == [true])
    #expect(assumed.message[.english].hasSuffix("Taken for granted: A: no."))
    #expect(assumed.message[.danish].hasSuffix("Taget for givet: A: nej."))
    #expect("\(assumed.evidence)" == "[a: no (taken for granted)]")
    let declared = try fixture.finding(#"{"a": false}"#)
    #expect(declared.evidence.map(\.isAssumed) == [false])
    #expect(declared.message[.english].hasSuffix("Stated: A: no."))
  }

  @Test func countsLinesAndColumns() throws {
    let finding = try finding("a = true", "{\n  \"blå\": 1,\n  \"a\": false}")
    let evidence = try #require(finding.evidence.first)
    #expect(evidence.location?.start == SourcePosition(line: 3, column: 8))
  }

  @Test func namesOnlyWhatDecided() throws {
    let facts = #"{"a": true, "board": {"size": 3}}"#
    #expect(try finding("a = true or board.size > 5", facts).evidence.map(\.fact) == ["a"])
    #expect(
      try finding("a = true and board.size > 5", facts).evidence.map(\.fact) == ["board.size"])
  }

  @Test func pointsToElements() throws {
    let facts = #"{"gifts": [{"donor": "x", "amount": 5}, {"amount": 50}]}"#
    let finding = try finding("every gift in gifts satisfies gift.amount < 10", facts)
    #expect(finding.status == .notSatisfied)
    let evidence = try #require(finding.evidence.first)
    #expect(finding.evidence.count == 1)
    #expect(evidence.fact == "gifts.amount")
    #expect(evidence.pointer == "/facts/gifts/1/amount")
    #expect(evidence.location?.text == "50")
  }

  @Test func pointsToTheNearestParentOfWhatIsMissing() throws {
    let cases: [(facts: String, pointer: String, text: String?)] = [
      ("{}", "/facts", "{"),
      (#"{"board": {}}"#, "/facts/board", "{"),
      (#"{"board": {"size": "x"}}"#, "/facts/board/size", #""x""#),
      (#"{"board": 7}"#, "/facts/board", "7"),
      ("null", "/facts", "n"),
    ]
    for (facts, pointer, text) in cases {
      let cause = try #require(try finding("board.size > 1", facts).causes.first)
      #expect(cause.pointer == pointer)
      #expect(cause.location?.text == text)
    }
    let gifts = try finding(
      "every gift in gifts satisfies gift.amount < 10", #"{"gifts": [{"amount": 1}, {}]}"#)
    #expect(gifts.causes.map(\.fact) == ["gifts.amount"])
    #expect(gifts.causes.map(\.pointer) == ["/facts/gifts/1"])
    #expect(gifts.causes[0].location?.text == "{")
  }

  @Test func pointsIntoTheCaseFile() throws {
    let caseFile = """
      facts: { k: false },
      reviews: [{ fact: 'j', value: true, by: 'x', role: 'r', on: '2025-01-01', reasons: 'y' }]
      """
    let recorded = try finding("k = true", "{}", case: caseFile)
    #expect(recorded.evidence.map(\.pointer) == ["/facts/k"])
    #expect(recorded.evidence[0].location?.path == "c.json5")
    #expect(recorded.evidence[0].location?.text == "false")
    let judged = try finding("j = true", "{}", case: caseFile)
    #expect(judged.evidence.map(\.pointer) == ["/reviews/0/value"])
    #expect(judged.evidence[0].location?.text == "true")
    let missing = try finding("k = true", "{}", case: "facts: {}")
    #expect(missing.causes.map(\.pointer) == ["/facts"])
    #expect(missing.causes[0].location?.path == "c.json5")
    #expect(missing.causes.map(\.ask) == [.authority])
    #expect(try finding("k = true", "{}").causes[0].location == nil)
  }

  @Test func pointsToTheFileWhoseWordCounts() throws {
    let caseFile = "facts: { a: 5, board: { size: 'x' } }"
    let declared = try finding("a = true", #"{"a": false}"#, case: caseFile)
    #expect(declared.evidence.map(\.value) == [.boolean(false)])
    #expect(declared.evidence.map(\.location?.path) == ["d.json"])
    #expect(declared.evidence.map(\.location?.text) == ["false"])
    let malformed = try finding("board.size > 1", #"{"board": 7}"#, case: caseFile)
    #expect(malformed.causes.map(\.reason) == [.malformed])
    #expect(malformed.causes.map(\.location?.path) == ["d.json"])
    let refused = try finding("board.size > 1", "{}", case: caseFile)
    #expect(refused.causes.map(\.reason) == [.refused])
    #expect(refused.causes.map(\.location?.path) == ["c.json5"])
    #expect(refused.causes.map(\.location?.text) == ["'x'"])
  }

  @Test func showsChoicesByTheirTitles() throws {
    let finding = try finding("form = \"club\"", #"{"form": "club"}"#)
    #expect(finding.evidence[0].display[.english] == "a club")
    #expect(finding.evidence[0].display[.danish] == "klub")
    #expect(finding.evidence[0].title[.english] == "form")
  }

  @Test(arguments: [
    ("a = true", #"{"a": true}"#), ("board.size >= 5", #"{"board": {"size": 12345}}"#),
    ("form = \"club\"", #"{"form": "club"}"#), ("faith = true", #"{"faith": true}"#),
  ])
  func showsTheSameInOneLanguage(requires: String, facts: String) throws {
    let evidence = try #require(try finding(requires, facts).evidence.first)
    for language in [Language.danish, .english, Language(rawValue: "sv")] {
      #expect(evidence.display(in: language) == evidence.display[language])
    }
  }

  @Test func withholdsWhatIsSensitive() throws {
    let facts = #"{"faith": true}"#
    let hidden = try finding("faith = true", facts, options: .init(explains: true))
    #expect(hidden.evidence.map(\.value) == [nil])
    #expect(hidden.evidence[0].display[.danish] == "vises ikke")
    #expect(
      hidden.message[.english] == "The requirement is met. Required: “faith” is answered yes. "
        + "Stated: faith: not shown.")
    let shown = try finding("faith = true", facts, options: .init(revealsSensitive: true))
    #expect(shown.evidence.map(\.value) == [.boolean(true)])
    #expect(
      shown.message[.english]
        == "The requirement is met. Required: “faith” is answered yes. Stated: faith: yes."
    )
  }

  @Test func tellsWhyARuleDoesNotApply() throws {
    let fixture = try EvaluationFixture(
      facts: Self.facts,
      rules: ["id: 'r', applies: 'form = \"club\"', requires: 'a = true'"],
      head: "applies: 'k = true',")
    let other = try fixture.finding(#"{"a": false, "form": "x"}"#, case: "facts: { k: true }")
    #expect(other.status == .notApplicable)
    #expect(other.evidence.map(\.fact) == ["form"])
    let charter = try fixture.finding(#"{"a": false, "form": "club"}"#, case: "facts: { k: false }")
    #expect(charter.evidence.map(\.fact) == ["k"])
    let both = try fixture.finding(#"{"a": false, "form": "club"}"#, case: "facts: { k: true }")
    #expect(both.evidence.map(\.fact) == ["a", "form"])
  }
}

struct VacuityTests {
  @Test(arguments: [
    ("every gift in gifts satisfies gift.amount < 10", "[]", true),
    ("every gift in gifts satisfies gift.amount < 10", #"[{"amount": 1}]"#, false),
    ("some gift in gifts satisfies gift.amount < 10", "[]", true),
    ("a = true or every gift in gifts satisfies gift.amount < 10", "[]", false),
    ("count(gifts) = 0", "[]", false),
  ])
  func marksWhatAnEmptyListDecided(_ requires: String, _ gifts: String, _ isVacuous: Bool) throws {
    let fixture = try EvaluationFixture(
      facts: """
        a: { type: 'boolean' }, gifts: { type: 'list', of: { amount: { type: 'number' } } }
        """,
      rules: ["id: 'r', requires: '\(requires)'"])
    let finding = try fixture.finding(#"{"a": true, "gifts": \#(gifts)}"#)
    #expect(finding.flags.contains(.vacuous) == isVacuous)
  }
}

struct BecauseTests {
  private let fixture: EvaluationFixture

  init() throws {
    fixture = try EvaluationFixture(
      facts: """
        a: { type: 'boolean' }, b: { type: 'boolean' }, n: { type: 'number' },
        s: { type: 'boolean', sensitive: true, purpose: { da: 'p', en: 'p' } },
        """,
      rules: [
        "id: 'r', requires: 'a = true and n > 5'",
        "id: 's', applies: 'b = true', requires: 'a = true'",
        "id: 't', requires: 's'",
      ])
  }

  @Test func isMadeOnlyWhenAsked() throws {
    #expect(try fixture.finding(#"{"a": true, "n": 3}"#).because == nil)
  }

  @Test func tellsEachPart() throws {
    let because = try #require(
      try fixture.finding(#"{"a": true}"#, options: .init(explains: true)).because)
    #expect(because.text == "a = true and n > 5")
    #expect(because.truth == "unknown")
    #expect(because.children.map(\.text) == ["a = true", "n > 5"])
    #expect(because.children.map(\.truth) == ["true", "unknown"])
  }

  @Test func startsFromTheRuleWhereItHasConditionsToApply() throws {
    let because = try #require(
      try fixture.result(#"{"a": true, "b": false}"#, options: .init(explains: true))
        .findings[1].because)
    #expect(because.text == "s")
    #expect(because.truth == "notApplicable")
    #expect(because.children.map(\.text) == ["b = true", "a = true"])
    #expect(because.children.map(\.truth) == ["false", "true"])
  }

  @Test func doesNotGiveSensitiveValuesAway() throws {
    let facts = #"{"s": true}"#
    let hidden = try fixture.result(facts, options: .init(explains: true)).findings[2].because
    #expect(hidden?.truth == "…")
    let shown = try fixture.result(
      facts, options: .init(explains: true, revealsSensitive: true)
    ).findings[2].because
    #expect(shown?.truth == "true")
  }
}
