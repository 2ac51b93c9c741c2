import CharterDiagnostics
import FEEL
import Testing

struct TypeErrorTests {
  private static let facts: TestFacts = {
    var facts = TestFacts()
    facts.add("bylaws.board.size", .number())
    facts.add("association.legalForm", .choice(["association", "self-governing", "informal"]))
    facts.add("request.kind", .choice(["grant", "room"]))
    facts.add("founded", .date)
    facts.add("isOpen", .boolean)
    facts.add(
      "finance.donations",
      .list(of: .record([FEELType.Field("amount", .number()), FEELType.Field("donor", .text)])))
    return facts
  }()

  @Test(
    arguments: [
      Mistake(
        "«bylaws.bord.size» > 3", "unknown-fact",
        "'bylaws.bord.size' is not a declared fact; did you mean 'bylaws.board.size'?"),
      Mistake("«nothing» = 1", "unknown-fact", "'nothing' is not a declared fact"),
      Mistake(
        "«bylaws.board» = 1", "unknown-fact", "'bylaws.board' is a group of facts, not a fact"),
      Mistake(
        "finance.donations.«amunt» = [1]", "unknown-fact",
        "'amunt' is not a member of a list of records; did you mean 'amount'?"),
      Mistake(
        "some d in finance.donations satisfies d.«doner» = \"x\"", "unknown-fact",
        "'doner' is not a member of a record; did you mean 'donor'?"),
      Mistake(
        "«item» = 1", "unknown-fact",
        "'item' means the element that a filter looks at and stands only in a filter"),
      Mistake(
        "founded.«yaer» = 1", "type-mismatch",
        "'yaer' is not a member of a date; did you mean 'year'?"),
      Mistake(
        "duration(\"P1Y\").«days» = 1", "type-mismatch",
        "'days' is not a member of a years-and-months duration"),
      Mistake(
        "«cuont»(finance.donations) = 1", "unknown-function",
        "'cuont' is not a function; did you mean 'count'?"),
      Mistake("«123»()", "unknown-function", "a number is not a function and cannot be called"),
      Mistake(
        "association.legalForm = «\"assocation\"»", "unknown-choice",
        "'assocation' is not a choice of association.legalForm; did you mean 'association'?"),
      Mistake(
        "association.legalForm in [\"association\", «\"trust\"»]", "unknown-choice",
        "'trust' is not a choice of association.legalForm"),
      Mistake(
        "list contains([\"informal\", «\"formal\"»], association.legalForm)", "unknown-choice",
        "'formal' is not a choice of association.legalForm; did you mean 'informal'?"),
      Mistake(
        "association.legalForm = (if isOpen then \"informal\" else «\"none\"»)", "unknown-choice",
        "'none' is not a choice of association.legalForm"),
      Mistake(
        "«association.legalForm = request.kind»", "incompatible-comparison",
        "the two choices have no choice in common and are never equal"),
      Mistake(
        "«bylaws.board.size = \"3\"»", "incompatible-comparison",
        "'=' does not compare a number with a text"),
      Mistake(
        "«isOpen < true»", "incompatible-comparison",
        "'<' does not compare true or false with true or false"),
      Mistake(
        "«1 < 2 < 3»", "incompatible-comparison",
        "'<' does not compare true or false with a number"),
      Mistake(
        "3 in «finance.donations»", "incompatible-comparison",
        "'in' does not compare a number with a list of records"),
      // Nothing is said of the elements of an empty list, so that one of them may be of any type.
      Mistake(
        "[][1] in [true, «[1]»]", "type-mismatch",
        "the elements of a list have one type, not true or false and a list of numbers"),
      Mistake(
        "«[][1] in (1, \"a\")»", "incompatible-comparison",
        "'in' does not compare a number with a text"),
      Mistake(
        "«[][1] between 1 and \"a\"»", "incompatible-comparison",
        "'between' does not compare a number with a text"),
      Mistake(
        "[][1] in «[1..\"a\"]»", "incompatible-comparison",
        "'..' does not compare a number with a text"),
      Mistake(
        "«finance.donations = []»", "incompatible-comparison",
        "'=' does not compare lists of records"),
      Mistake(
        "«[] = finance.donations»", "incompatible-comparison",
        "'=' does not compare lists of records"),
      Mistake(
        "«finance.donations != finance.donations»", "incompatible-comparison",
        "'!=' does not compare lists of records"),
      Mistake(
        "«[][1] = finance.donations[1]»", "incompatible-comparison",
        "'=' does not compare a record with a record"),
      Mistake(
        "«list contains(finance.donations, [][1])»", "incompatible-comparison",
        "'list contains' does not compare a record with a record"),
      Mistake(
        "«list contains(finance.donations.donor, 1)»", "incompatible-comparison",
        "'list contains' does not look for a number in a list of texts"),
      Mistake(
        "«founded + 30» = founded", "type-mismatch", "'+' does not work on a date and a number"),
      Mistake(
        "-«\"a\"» = 1", "type-mismatch", "an operand of '-' is a number, not a text"),
      Mistake(
        "isOpen and «3»", "type-mismatch", "an operand of 'and' is true or false, not a number"),
      Mistake(
        "if «3» then true else false", "type-mismatch",
        "the test of 'if' is true or false, not a number"),
      Mistake(
        "if isOpen then 1 else «\"a\"»", "type-mismatch",
        "the branches of 'if' have one type, not a number and a text"),
      Mistake(
        "[1, «\"a\"»] = [1]", "type-mismatch",
        "the elements of a list have one type, not a number and a text"),
      Mistake(
        "«bylaws.board.size»[1] = 1", "type-mismatch",
        "brackets stand after a list, not after a number"),
      Mistake(
        "finance.donations[«amount»].amount = 1", "type-mismatch",
        "a position in a list cannot depend on the list's elements"),
      Mistake(
        "count(finance.donations[«donor»]) = 1", "type-mismatch",
        "the condition of a filter is true or false, not a text"),
      Mistake(
        "finance.donations[«\"x\"»].amount > 1", "type-mismatch",
        "the condition of a filter is true or false, not a text"),
      Mistake(
        "some x in «3» satisfies true", "type-mismatch",
        "what stands after a variable's 'in' is a list, not a number"),
      Mistake(
        "every x in [1] satisfies «x»", "type-mismatch",
        "what stands after 'satisfies' is true or false, not a number"),
      Mistake(
        "count(«3») = 1", "type-mismatch", "the argument 'list' of 'count' is a list, not a number"),
      Mistake(
        "sum(«[\"a\"]») = 1", "type-mismatch",
        "the argument 'list' of 'sum' is a list of numbers, not a list of texts"),
      Mistake(
        "modulo(10, «\"3\"») = 1", "type-mismatch",
        "the argument 'divisor' of 'modulo' is a number, not a text"),
      Mistake(
        "«modulo(10)» = 1", "wrong-arguments",
        "'modulo' is called with 1 argument; it is written 'modulo(dividend, divisor)'"),
      Mistake(
        "modulo(dividend: 10, «diviser»: 3) = 1", "wrong-arguments",
        "'diviser' is not an argument of 'modulo'; did you mean 'divisor'?"),
      Mistake(
        "modulo(dividend: 10, «dividend»: 3) = 1", "wrong-arguments",
        "'dividend' is given twice to 'modulo'"),
      Mistake(
        "«modulo(10, divisor: 3)» = 1", "wrong-arguments",
        "the arguments of 'modulo' are all named or none of them"),
      Mistake(
        "date(«\"2026-\" + \"01-31\"») = founded", "wrong-arguments",
        "the argument of 'date' is written out in quotation marks, not computed"),
      Mistake(
        "founded > date(«\"2026-02-30\"»)", "invalid-date-or-duration",
        "'2026-02-30' is not a date; dates are written '2026-01-31'"),
      Mistake(
        "founded + «@\"P1X\"» = founded", "invalid-date-or-duration",
        "'P1X' is not a duration; durations are written 'P1Y2M' or 'P30D'"),
      Mistake(
        "some «isOpen» in [1] satisfies true", "shadowed-name",
        "'isOpen' is already the name of a fact"),
      Mistake(
        "some x in [1], «x» in [2] satisfies true", "shadowed-name",
        "'x' is already the name of a variable"),
    ])
  func saysWhatIsWrong(mistake: Mistake) {
    mistake.check(Self.facts)
  }

  @Test(arguments: [
    ("[] = finance.donations", "a list 'L' is empty where 'count(L) = 0'"),
    ("count(bylaws.board.size) = 1", "a single value is no list; a list is written '[x]'"),
    ("1 < bylaws.board.size < 3", "comparisons do not chain: write 'a < b and b < c'"),
  ])
  func helps(text: String, help: String) {
    let helps = errors(in: text, Self.facts).map { $0.kind.help?[.english] }
    #expect(helps == [help])
  }

  @Test(arguments: ["isOpen = \"true\"", "isOpen = 1", "(1 < 2) = 3"])
  func saysNothingOfChainsWhereNothingChains(text: String) {
    #expect(errors(in: text, Self.facts).map { $0.kind.help } == [nil])
  }

  @Test(arguments: ["min(finance.donations) > 1", "3 in finance.donations"])
  func doesNotAskForAListWhereOneIs(text: String) {
    #expect(errors(in: text, Self.facts).map { $0.kind.help } == [nil])
  }

  @Test func reportsEveryMistakeOnce() {
    let text = "nothing = 1 and (bylaws.board.size + \"a\") > 3 and cuont([1, nothing]) = isOpen"
    let ids = errors(in: text, Self.facts).map(\.kind.id)
    #expect(ids == ["unknown-fact", "type-mismatch", "unknown-function", "unknown-fact"])
  }

  @Test func asksForACondition() {
    var compiler = FEELCompiler(schema: Self.facts.schema)
    let (expression, errors) = compiler.compile(ConditionText("bylaws.board.size"))
    #expect(expression == nil)
    #expect(
      errors.map { $0.kind.message[.english] } == ["a condition is true or false, not a number"])
  }

  @Test func doesNotAskForAConditionWhereTheTextIsBroken() {
    var compiler = FEELCompiler(schema: Self.facts.schema)
    let errors = compiler.compile(ConditionText("count(finance.donations)) > 3")).errors
    #expect(errors.map(\.kind.id) == ["condition-syntax"])
  }

  @Test func saysEveryMessageInBothLanguages() {
    for error in errors(in: "nothing = 1 and 1 + \"a\" = 2 and null and f(1) and date(\"x\") = 1") {
      let message = error.kind.message
      #expect(message.entries.map(\.language) == [.danish, .english])
      #expect(message[.danish] != message[.english])
    }
  }
}
