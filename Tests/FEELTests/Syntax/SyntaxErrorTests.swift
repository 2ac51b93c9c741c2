import CharterDiagnostics
import CharterTestSupport
import FEEL
import Testing

/// A text with its wrong parts marked, and what is said about each.
struct Mistake: Sendable, CustomTestStringConvertible {
  let marked: String
  let messages: [String]
  let id: String

  init(_ marked: String, _ id: String, _ messages: String...) {
    self.marked = marked
    self.id = id
    self.messages = messages
  }

  var testDescription: String { marked }

  /// Checks that exactly the marked parts are reported, and how.
  func check(_ facts: TestFacts) {
    let text = MarkedText(marked)
    let errors = errors(in: text.text, facts)
    #expect(errors.map(\.range) == text.ranges)
    #expect(errors.map { $0.kind.message[.english] } == messages)
    #expect(Set(errors.map(\.kind.id)) == [id])
  }
}

struct SyntaxErrorTests {
  @Test(
    arguments: [
      Mistake("«»", "condition-syntax", "the condition is empty"),
      Mistake("«  // nothing»", "condition-syntax", "the condition is empty"),
      Mistake(
        "1 +«»", "condition-syntax", "the condition ends where a value is expected"),
      Mistake(
        "true and «)»", "condition-syntax", "')' stands where a value is expected"),
      Mistake("(1 + 2«»", "condition-syntax", "the condition ends where ')' is expected"),
      Mistake("[1, 2«»", "condition-syntax", "the condition ends where ']' is expected"),
      Mistake("1 «2»", "condition-syntax", "'2' stands where an operator or the end is expected"),
      Mistake("if true «1»", "condition-syntax", "'1' stands where 'then' is expected"),
      Mistake(
        "if true then 1«»", "condition-syntax", "the condition ends where 'else' is expected"),
      Mistake(
        "some «1» in [1] satisfies true", "condition-syntax", "'1' stands where a name is expected"),
      Mistake(
        "1 between 2«»", "condition-syntax", "the condition ends where 'and' is expected"),
      Mistake("«\"abc»", "condition-syntax", "the text has no closing quotation mark"),
      Mistake("1 «/* no end»", "condition-syntax", "the comment has no closing '*/'"),
      Mistake(#""a«\q»b""#, "condition-syntax", #"'\q' stands for no character"#),
      Mistake(#""«\u12»""#, "condition-syntax", #"'\u12' stands for no character"#),
      Mistake(#""«\ud83d»""#, "condition-syntax", #"'\ud83d' stands for no character"#),
      Mistake(#""«\U110000»""#, "condition-syntax", #"'\U110000' stands for no character"#),
      Mistake("1 + «5kr»", "condition-syntax", "'5kr' is not a number"),
      Mistake(
        "«12345678901234567890123456789012345» = 1", "condition-syntax",
        "'12345678901234567890123456789012345' is not kept exactly; a number has at most 34 digits"),
      Mistake(
        "«størrelse» = 1", "condition-syntax",
        "'størrelse' is not a name; names are written with a–z, A–Z, 0–9 and '_'"),
      Mistake("1 «#» 2", "condition-syntax", "'#' has no meaning in a condition"),
      Mistake("1 «==» 1", "condition-syntax", "'==' is written '=' in a condition"),
      Mistake("true «&&» true", "condition-syntax", "'&&' is written 'and' in a condition"),
      Mistake("true «||» true", "condition-syntax", "'||' is written 'or' in a condition"),
      Mistake("«!»true", "condition-syntax", "'!' is written 'not(x)' in a condition"),
      Mistake("«not» true", "condition-syntax", "'not' is written 'not(x)' in a condition"),
      Mistake("true «AND» true", "condition-syntax", "'AND' is written 'and' in a condition"),
      Mistake(
        "some b in [true] satisfies b «AND» b «Or» b", "condition-syntax",
        "'AND' is written 'and' in a condition",
        "'Or' is written 'or' in a condition"),
      Mistake("1 «IN» [1]", "condition-syntax", "'IN' is written 'in' in a condition"),
      Mistake("«NOT» true", "condition-syntax", "'NOT' is written 'not(x)' in a condition"),
      Mistake(
        "some n in [1] satisfies n «not in» [1, 2]", "condition-syntax",
        "'not in' is written 'not(x in y)' in a condition"),
      Mistake(
        "some n in [1] satisfies n «NOT IN» [1, 2]", "condition-syntax",
        "'not in' is written 'not(x in y)' in a condition"),
      Mistake(
        "1 «not between» 1 and 2", "condition-syntax",
        "'not between' is written 'not(x between y and z)' in a condition"),
      Mistake("1 «<>» 2", "condition-syntax", "'<>' is written '!=' in a condition"),
      Mistake("1 «≤» 2", "condition-syntax", "'≤' is written '<=' in a condition"),
      Mistake("«'a'» = \"a\"", "condition-syntax", "''' is written '\"' in a condition"),
      Mistake(
        "«\u{201C}a\u{201D}» = \"a\"", "condition-syntax",
        "'\u{201C}' is written '\"' in a condition"),
      Mistake(
        "«\u{2019}a b\u{2019}» = \"a\"", "condition-syntax",
        "'\u{2019}' is written '\"' in a condition"),
      Mistake(
        "\"a\" = «\u{201C}a b»", "condition-syntax", "the text has no closing quotation mark"),
      Mistake(
        "date(\"2025-01-01\" > today()«»", "condition-syntax",
        "the condition ends where ')' is expected"),
      Mistake("count([1] > 3«»", "condition-syntax", "the condition ends where ')' is expected"),
      Mistake("6 / (1 + 1 > 3«»", "condition-syntax", "the condition ends where ')' is expected"),
      Mistake(
        "1 in (1, 2 and true«»", "condition-syntax", "the condition ends where ')' is expected"),
      Mistake(
        "1 in [1, 2 and true«»", "condition-syntax", "the condition ends where ']' is expected"),
      Mistake(
        "[1][item > 1 = [2]«»", "condition-syntax", "the condition ends where ']' is expected"),
      Mistake("1 > «+»5", "condition-syntax", "'+' stands where a value is expected"),
      Mistake("1 * «/» 5 > 3", "condition-syntax", "'/' stands where a value is expected"),
      Mistake("«.»b = true", "condition-syntax", "'.' stands where a value is expected"),
      Mistake("«$»x > 3", "condition-syntax", "'$' has no meaning in a condition"),
      Mistake("1 > 3«%»", "condition-syntax", "'%' is written 'modulo(x, y)' in a condition"),
      Mistake(
        "1 «==» 1 «&&» true «#» true", "condition-syntax", "'==' is written '=' in a condition",
        "'&&' is written 'and' in a condition", "'#' has no meaning in a condition"),
      Mistake(
        "(1 + «)» + (2 * «)»", "condition-syntax", "')' stands where a value is expected",
        "')' stands where a value is expected"),
    ])
  func saysWhatIsWrong(mistake: Mistake) {
    mistake.check(TestFacts())
  }

  @Test(
    arguments: [
      Mistake("«null»", "unsupported-feel", "'null' is not part of conditions"),
      Mistake("1 = «null»", "unsupported-feel", "'null' is not part of conditions"),
      Mistake(
        "«function»(x) x + 1", "unsupported-feel", "a function literal is not part of conditions"),
      Mistake(
        "«<» 3", "unsupported-feel", "a unary test such as '< 3' stands only after 'in'"),
      Mistake(
        "count([1]) = «?»", "unsupported-feel",
        "a unary test such as '< 3' stands only after 'in'"),
      Mistake("«{»a: 1}", "unsupported-feel", "a context '{ }' is not part of conditions"),
      Mistake(
        "«for» x in [1] return x", "unsupported-feel", "'for … return' is not part of conditions"),
      Mistake(
        "«time»(\"10:00:00\")", "unsupported-feel", "a time of day is not part of conditions"),
      Mistake("«@\"10:00:00\"»", "unsupported-feel", "a time of day is not part of conditions"),
      Mistake(
        "«date and time»(\"2026-01-31T10:00:00\")", "unsupported-feel",
        "a date and time is not part of conditions"),
      Mistake(
        "«@\"2026-01-31T10:00:00\"»", "unsupported-feel",
        "a date and time is not part of conditions"),
      Mistake(
        "1 «instance of» number", "unsupported-feel", "'instance of' is not part of conditions"),
      Mistake(
        "«matches»(\"a\", \"b\")", "unsupported-feel",
        "the function 'matches' is not part of conditions"),
      Mistake(
        "«replace»(\"a\", \"b\", \"c\")", "unsupported-feel",
        "the function 'replace' is not part of conditions"),
      Mistake("«now»()", "unsupported-feel", "'now()' is not part of conditions"),
      Mistake(
        "«board size» > 3", "unsupported-feel",
        "names with spaces are not part of conditions: 'board size'"),
      Mistake("2 «**» 3", "unsupported-feel", "'**' is not part of conditions"),
      Mistake(
        "«upper case»(\"a\")", "unsupported-feel",
        "the function 'upper case' is not part of conditions"),
      Mistake("«[1..5]»", "unsupported-feel", "a range stands only after 'in'"),
      Mistake("count([«[1..5]»])", "unsupported-feel", "a range stands only after 'in'"),
    ])
  func namesWhatIsLeftOut(mistake: Mistake) {
    mistake.check(TestFacts())
  }

  @Test(
    arguments: [
      ("null", "there is no presence test"), ("a is true", "'='"),
      ("now()", "today()"), ("for x in [1] return x", "projection"),
    ])
  func helps(text: String, help: String) {
    let helps = errors(in: text).compactMap { $0.kind.help?[.english] }
    #expect(helps.contains { $0.contains(help) })
  }
}
