import CharterDiagnostics
import CharterTestSupport
import FEEL
import Testing
import ValueCharters

struct FactProblemTests {
  /// Facts with the range that is to be found, and what is to be said of it.
  struct Example: CustomTestStringConvertible, Sendable {
    let marked: String
    let id: String
    let en: String
    let da: String
    var severity = Diagnostic.Severity.error

    var testDescription: String { marked }
  }

  private static let examples: [Example] = [
    Example(
      marked: #"{"open": «"yes"»}"#, id: "wrong-fact-type",
      en: "'open' must be true or false, not a text",
      da: "'open' skal være true eller false, ikke en tekst"),
    Example(
      marked: #"{"name": «5»}"#, id: "wrong-fact-type", en: "'name' must be a text, not a number",
      da: "'name' skal være en tekst, ikke et tal"),
    Example(
      marked: #"{"count": «"5"»}"#, id: "wrong-fact-type",
      en: "'count' must be a number, not a text", da: "'count' skal være et tal, ikke en tekst"),
    Example(
      marked: #"{"board": «5»}"#, id: "wrong-fact-type",
      en: "'board' must be an object, not a number",
      da: "'board' skal være et objekt, ikke et tal"),
    Example(
      marked: #"{"tags": «{}»}"#, id: "wrong-fact-type", en: "'tags' must be a list, not an object",
      da: "'tags' skal være en liste, ikke et objekt"),
    Example(
      marked: #"{"gifts": [{}, «"x"»]}"#, id: "wrong-fact-type",
      en: "each element of 'gifts' must be an object, not a text",
      da: "hvert element i 'gifts' skal være et objekt, ikke en tekst"),
    Example(
      marked: #"{"gifts": [{"donor": «true»}]}"#, id: "wrong-fact-type",
      en: "'gifts.donor' must be a text, not a boolean",
      da: "'gifts.donor' skal være en tekst, ikke en sandhedsværdi"),
    Example(
      marked: #"{"form": «"asociation"»}"#, id: "unknown-choice",
      en: "'form' has no choice 'asociation'; did you mean 'association'?",
      da: "'form' har ikke valgmuligheden 'asociation'; mente du 'association'?"),
    Example(
      marked: #"{"secret": «"maybe"»}"#, id: "unknown-choice", en: "'secret' has no such choice",
      da: "'secret' har ikke den valgmulighed"),
    Example(
      marked: #"{"count": «-1»}"#, id: "value-out-of-range", en: "'count' must be at least 0",
      da: "'count' skal være mindst 0"),
    Example(
      marked: #"{"count": «100.5»}"#, id: "value-out-of-range", en: "'count' must be at most 100",
      da: "'count' må højst være 100"),
    Example(
      marked: #"{"board": {"size": «1234567890123456789012345678901234.5»}}"#,
      id: "invalid-number", en: "'board.size' has more than 34 significant digits",
      da: "'board.size' har flere end 34 betydende cifre"),
    Example(
      marked: #"{"board": {"size": «1e99999»}}"#, id: "invalid-number",
      en: "'board.size' is too large, or too close to zero",
      da: "'board.size' er for stort eller for tæt på nul"),
    Example(
      marked: #"{"on": «"31-01-2025"»}"#, id: "invalid-date", en: "'on' must be a date",
      da: "'on' skal være en dato"),
    Example(
      marked: #"{"on": «"2025-02-29"»}"#, id: "invalid-date",
      en: "'on' is a day that the calendar does not have",
      da: "'on' er en dag, som kalenderen ikke har"),
    Example(
      marked: #"{"open": true, «"open"»: true}"#, id: "duplicate-key",
      en: "'open' is declared twice; it counts as not known",
      da: "'open' er angivet to gange; det regnes for ikke kendt"),
    Example(
      marked: #"{"city": «"Fjordby"»}"#, id: "refused-fact",
      en: "'city' is for the authority to state in its case file; it counts as not known",
      da: "'city' skal myndigheden oplyse i sin sagsfil; det regnes for ikke kendt"),
    Example(
      marked: #"{"board": {"review": «false»}}"#, id: "refused-fact",
      en: "'board.review' is a judgement and needs a review; it counts as not known",
      da: "'board.review' er en vurdering og kræver en bedømmer; det regnes for ikke kendt"),
    Example(
      marked: #"{«"opne"»: true}"#, id: "unknown-fact",
      en: "unknown fact 'opne'; did you mean 'open'?",
      da: "ukendt oplysning 'opne'; mente du 'open'?", severity: .warning),
    Example(
      marked: #"{"board": {«"seize"»: 5}}"#, id: "unknown-fact",
      en: "unknown fact 'board.seize'; did you mean 'board.size'?",
      da: "ukendt oplysning 'board.seize'; mente du 'board.size'?", severity: .warning),
    Example(
      marked: #"{"gifts": [{«"doner"»: "x"}]}"#, id: "unknown-fact",
      en: "unknown fact 'gifts.doner'; did you mean 'gifts.donor'?",
      da: "ukendt oplysning 'gifts.doner'; mente du 'gifts.donor'?", severity: .warning),
    Example(
      marked: #"{«"zzzzzzzz"»: 1}"#, id: "unknown-fact", en: "unknown fact 'zzzzzzzz'",
      da: "ukendt oplysning 'zzzzzzzz'", severity: .warning),
  ]

  @Test(arguments: examples)
  func saysWhatIsWrongAndWhere(_ example: Example) throws {
    let marked = MarkedText(example.marked)
    let fixture = try EvaluationFixture(
      facts: FactReadingTests.facts, rules: ["id: 'r', requires: 'open = true'"])
    let diagnostics = try fixture.evaluate(marked.text).diagnostics
    #expect(diagnostics.map(\.id) == [example.id])
    let diagnostic = try #require(diagnostics.first)
    #expect(diagnostic.message[.english] == example.en)
    #expect(diagnostic.message[.danish] == example.da)
    #expect(diagnostic.severity == example.severity)
    let expected = marked.text.utf8.dropFirst(marked.ranges[0].lowerBound).prefix(
      marked.ranges[0].count)
    #expect(diagnostic.location?.text == String(Substring(expected)))
    let prefix = #"{"format":1,"declaration":"d","facts":"#.utf8.count
    #expect(diagnostic.location?.range == marked.ranges[0].shifted(by: prefix))
  }

  @Test func showsWhereAKeyStoodFirst() throws {
    let fixture = try EvaluationFixture(
      facts: FactReadingTests.facts, rules: ["id: 'r', requires: 'open = true'"])
    let report = try fixture.evaluate(#"{"open": true, "name": "x", "open": false}"#)
    let note = try #require(report.diagnostics.first?.notes.first)
    #expect(note.message[.english] == "first here")
    #expect(
      note.location?.range.lowerBound == #"{"format":1,"declaration":"d","facts":{"#.utf8.count)
  }

  /// Groups of more facts than a word has bits, read with and without a tree.
  @Test(arguments: [3, 64, 65, 200])
  func noticesEveryKeyThatIsThereTwice(count: Int) throws {
    let names = (0..<count).map { "f\($0)" }
    let facts = names.map { "\($0): { type: 'boolean' }" }.joined(separator: ",\n")
    let fixture = try EvaluationFixture(facts: facts, rules: ["id: 'r', requires: 'f0 = true'"])
    for name in names {
      let members = names.map { "\"\($0)\": true" } + ["\"\(name)\": true"]
      let text = "{\(members.joined(separator: ", "))}"
      let report = try fixture.evaluate(text)
      #expect(report.diagnostics.map(\.id) == ["duplicate-key"], "\(name)")
      let note = try #require(report.diagnostics.first?.notes.first?.location)
      #expect(note.text == "\"\(name)\"")
      #expect(note.range.lowerBound < report.diagnostics[0].location?.range.lowerBound ?? 0)
    }
  }

  @Test func showsWhereAKeyOfAnElementStoodFirst() throws {
    let fixture = try EvaluationFixture(
      facts: FactReadingTests.facts, rules: ["id: 'r', requires: 'open = true'"])
    let marked = MarkedText(
      #"{"gifts": [{"amount": 1}, {"x": {"donor": 1}, «"donor"»: "a", "amount": 2, "donor": "b"}]}"#
    )
    let report = try fixture.evaluate(marked.text)
    let repeated = try #require(report.diagnostics.first { $0.id == "duplicate-key" })
    let prefix = #"{"format":1,"declaration":"d","facts":"#.utf8.count
    #expect(repeated.notes.first?.location?.range == marked.ranges[0].shifted(by: prefix))
  }

  @Test func namesTheChoices() throws {
    let fixture = try EvaluationFixture(
      facts: FactReadingTests.facts, rules: ["id: 'r', requires: 'open = true'"])
    let diagnostic = try #require(try fixture.evaluate(#"{"form": "x"}"#).diagnostics.first)
    #expect(diagnostic.help?[.english] == "the choices are 'association' and 'blå'")
  }

  @Test func showsSensitiveWordsOnlyWhenAsked() throws {
    let fixture = try EvaluationFixture(
      facts: FactReadingTests.facts, rules: ["id: 'r', requires: 'open = true'"])
    let report = try fixture.evaluate(
      #"{"secret": "yess"}"#, options: .init(revealsSensitive: true))
    #expect(
      report.diagnostics.first?.message[.english]
        == "'secret' has no choice 'yess'; did you mean 'yes'?")
  }

  @Test(arguments: ["opne", "'opne'", #""opne""#])
  func namesKeysWithAndWithoutQuotes(key: String) throws {
    let fixture = try EvaluationFixture(
      facts: FactReadingTests.facts, rules: ["id: 'r', requires: 'open = true'"])
    let report = try fixture.evaluate("{}", case: "facts: { \(key): true }")
    #expect(
      report.diagnostics.map { $0.message[.english] }
        == ["unknown fact 'opne'; did you mean 'open'?"])
  }

  @Test func refusesAListOfTheAuthorityWithoutEnd() throws {
    let limit = FactReading.elementLimit
    let fixture = try EvaluationFixture(
      facts: "l: { type: 'list', source: 'authority', of: { type: 'number' } }",
      rules: ["id: 'r', requires: 'count(l) = \(limit)'"])
    let elements = Array(repeating: "1", count: limit).joined(separator: ",")
    let full = try fixture.evaluate("{}", case: "facts: { l: [\(elements)] }")
    #expect(full.diagnostics.isEmpty)
    #expect(full.charters[0].findings[0].status == .satisfied)
    let over = try fixture.evaluate("{}", case: "facts: { l: [\(elements), 1] }")
    #expect(over.diagnostics.map(\.id) == ["limit-exceeded"])
    #expect(over.charters[0].findings[0].status == .undetermined)
  }

  @Test(arguments: [
    (0, "unknown fact 'x99'"), (1, "1 more mistake in the facts is left out"),
    (50, "50 more mistakes in the facts are left out"),
  ])
  func saysHowManyMistakesAreLeftOut(count: Int, message: String) throws {
    let fixture = try EvaluationFixture(
      facts: FactReadingTests.facts, rules: ["id: 'r', requires: 'open = true'"])
    let limit = FactReading.problemLimit
    let members = (0..<limit + count).map { #""x\#($0)": 1"# }.joined(separator: ",")
    let diagnostics = try fixture.evaluate("{\(members)}").diagnostics
    #expect(diagnostics.count == limit + min(count, 1))
    #expect(diagnostics.last?.message[.english] == message)
  }
}
