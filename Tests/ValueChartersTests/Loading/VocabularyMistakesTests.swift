import CharterDiagnostics
import Testing
import ValueCharters

struct VocabularyMistakesTests {
  @Test func acceptsTheValidFile() {
    let loaded = Vocabulary.load([SourceText(path: "file", text: ValidFiles.vocabulary)])
    #expect(loaded.diagnostics == [])
  }

  @Test(arguments: [
    Mistake("vocabulary: 'lantern'", "vocabulary: «'Lantern'»", "wrong-member-type"),
    Mistake("facts: {", "«factz»: {", "unknown-member"),
    Mistake("size: {", "«'board-size'»: {", "wrong-member-type"),
    Mistake("size: {", "«größe»: {", "wrong-member-type"),
    Mistake("adoptedOn: { type: 'date' }", "adoptedOn: «5»", "wrong-member-type"),
    Mistake("adoptedOn: { type: 'date' }", "adoptedOn: { type: «'dat'» }", "wrong-member-type"),
    Mistake("adoptedOn: { type: 'date' }", "adoptedOn: { «typ»: 'date' }", "unknown-member"),
    Mistake("exist: {\n        type: 'boolean',", "exist: «{»", "missing-member"),
    Mistake("type: 'boolean',", "type: 'boolean', «unit»: 'persons',", "unknown-member"),
    Mistake("type: 'boolean',", "type: 'boolean', «choices»: {},", "unknown-member"),
    Mistake("type: 'boolean',", "type: 'boolean', «of»: {},", "unknown-member"),
    Mistake("type: 'boolean',", "type: 'boolean', «note»: 'x',", "unknown-member"),
    Mistake("question: { da", "question: { «de»: 'x', da", "unknown-member"),
    Mistake(
      "{ da: 'Har I vedtægter?', en: 'Do you have bylaws?' }", "«{ en: 'x' }»",
      "missing-translation"),
    Mistake("value: false", "value: «0»", "type-mismatch"),
    Mistake("{ value: false, ", "«{» ", "missing-member"),
    Mistake("min: 0", "min: «'0'»", "wrong-member-type"),
    Mistake("max: 50", "max: «-1»", "value-out-of-range"),
    Mistake("max: 50", "max: «Infinity»", "value-out-of-range"),
    Mistake("max: 50", "max: 0x32"),
    Mistake("max: 50", "max: +5.e1"),
    Mistake("source: 'authority'", "source: «'authorities'»", "wrong-member-type"),
    Mistake("datedBy: 'bylaws.adoptedOn'", "datedBy: «'bylaws.adoptdOn'»", "unknown-fact"),
    Mistake("datedBy: 'bylaws.adoptedOn'", "datedBy: «'bylaws.exist'»", "type-mismatch"),
    Mistake("datedBy: 'bylaws.adoptedOn'", "datedBy: «'bylaws'»", "type-mismatch"),
    Mistake("datedBy: 'bylaws.adoptedOn'", "datedBy: «'review'»", "wrong-member-type"),
    Mistake(
      "purpose: { type: 'text', validFor: 'P5Y',", "purpose: «{» type: 'text',", "missing-member"),
    Mistake("validFor: 'P5Y'", "validFor: «'5 years'»", "invalid-date-or-duration"),
    Mistake(
      "adoptedOn: { type: 'date' },\n      purpose: { type: 'text', validFor: 'P5Y', datedBy: 'bylaws.adoptedOn' }",
      "adoptedOn: { type: 'date', validFor: 'P1Y', datedBy: 'bylaws.adoptedOn' },\n      purpose: { type: 'text', validFor: 'P5Y', datedBy: «'bylaws.adoptedOn'» }",
      "type-mismatch"),
    Mistake(
      "adoptedOn: { type: 'date' }",
      "ratedOn: { type: 'date', validFor: 'P1Y', datedBy: 'bylaws.ratedOn' }, adoptedOn: { type: 'date' }"
    ),
    Mistake("amount: { type", "amount: { «ifAbsent»: {}, type", "unknown-member"),
    Mistake("amount: { type", "amount: { source: «'authority'», type", "unknown-member"),
    Mistake("amount: { type", "amount: { source: «'assessor'», type", "wrong-member-type"),
    Mistake("amount: { type", "amount: { source: 'association', type"),
    Mistake("amount: { type", "amount: { «validFor»: 'P1Y', type", "unknown-member"),
    Mistake("type: 'list',", "type: 'list', source: «'assessor'»,", "wrong-member-type"),
    Mistake("of: { type: 'number', unit: 'DKK' }", "of: «'number'»", "wrong-member-type"),
    Mistake(
      "{ type: 'list', of: { type: 'number', unit: 'DKK' } }", "«{» type: 'list' }",
      "missing-member"),
    Mistake(
      "choices: { partnership", "choices: { partnership: { da: 'a', en: 'b' }, «partnership»",
      "duplicate-key"),
    Mistake(
      "choices: { partnership: { da: 'samarbejde', en: 'partnership' }, grant: { da: 'tilskud', en: 'grant' } }",
      "choices: «{}»", "wrong-member-type"),
    Mistake("criteria:", "«ifAbsent»: {}, criteria:", "unknown-member"),
    Mistake("request: {", "«for»: { x: { type: 'text' } }, request: {", "wrong-member-type"),
    Mistake("request: {", "«Request»: { x: { type: 'text' } }, request: {", "wrong-member-type"),
    Mistake("exist: {", "exist: { type: 'text' }, «exist»: {", "duplicate-key"),
  ])
  func tellsOfOneMistakeOnce(_ mistake: Mistake) throws {
    try mistake.check(in: ValidFiles.vocabulary) { Vocabulary.load([$0]).diagnostics }
  }
}

struct VocabularyTests {
  private func vocabulary(_ facts: String) throws -> Vocabulary {
    let text =
      "{ format: 1, vocabulary: 'v', version: '1', languages: ['en'], facts: { \(facts) } }"
    return try Vocabulary(json5: Array(text.utf8), path: "v.json5")
  }

  @Test func numbersFactsAsTheSchemaDoes() throws {
    let vocabulary = try Vocabulary(json5: Array(ValidFiles.vocabulary.utf8))
    #expect(vocabulary.facts.count == vocabulary.schema.count)
    for (index, fact) in vocabulary.facts.enumerated() {
      #expect(fact.id.rawValue == index)
      #expect(vocabulary.schema.path(of: fact.id) == fact.path)
    }
    #expect(
      vocabulary.facts.filter(\.isElementMember).map(\.path) == [
        "finance.donations.donor", "finance.donations.amount", "finance.donations.bank",
        "finance.donations.bank.country",
      ])
  }

  @Test func readsEverythingThatIsSaidOfAFact() throws {
    let vocabulary = try Vocabulary(json5: Array(ValidFiles.vocabulary.utf8))
    let exist = try #require(vocabulary["bylaws.exist"])
    #expect(exist.title?[.english] == "Bylaws")
    #expect(exist.ifAbsent?.value == .boolean(false))
    #expect(exist.source == .association)
    let size = try #require(vocabulary["bylaws.board.size"])
    guard case .number(let limits) = size.type else {
      Issue.record("not a number")
      return
    }
    #expect(limits.unit == "persons" && limits.min == 0 && limits.max == 50)
    #expect(vocabulary["request.kind"]?.type.title(ofChoice: "grant")?[.danish] == "tilskud")
    #expect(vocabulary["request.kind"]?.type.title(ofChoice: "loan") == nil)
    #expect(vocabulary["bylaws"] == nil)
    #expect(vocabulary["bylaws.board.size.x"] == nil)
    #expect(vocabulary[""] == nil)
  }

  @Test func findsWhatDatesAFact() throws {
    let vocabulary = try Vocabulary(json5: Array(ValidFiles.vocabulary.utf8))
    let purpose = try #require(vocabulary["bylaws.purpose"])
    let adoptedOn = try #require(vocabulary["bylaws.adoptedOn"])
    #expect(vocabulary.validities[purpose.id]?.datedBy == .fact(adoptedOn.id))
    let sound = try #require(vocabulary["review.sound"])
    #expect(vocabulary.validities[sound.id]?.datedBy == .review)
  }

  @Test func tellsAGroupFromAFactByItsType() throws {
    let vocabulary = try vocabulary(
      "event: { type: { type: 'text' }, title: { type: 'text' } }, count: { type: 'number' }")
    #expect(vocabulary.facts.map(\.path) == ["event.type", "event.title", "count"])
  }

  @Test func keepsSensitiveElementsSensitive() throws {
    let vocabulary = try vocabulary(
      "names: { type: 'list', of: { type: 'text', sensitive: true } }")
    #expect(vocabulary.facts[0].isSensitive)
  }

  @Test(arguments: [
    ("list', of: { type: 'number' } ", "[1, 2.5]"), ("list', of: { a: { type: 'text' } }", "[]"),
    ("date'", "'2024-02-29'"), ("number', min: 1, max: 1", "1.0"), ("text'", "'e\u{301}'"),
  ])
  func takesAnAssumedValueOfTheType(type: String, value: String) throws {
    let vocabulary = try vocabulary(
      "a: { type: '\(type), ifAbsent: { value: \(value), because: { en: 'x' } } }")
    #expect(vocabulary.facts[0].ifAbsent != nil)
  }

  @Test(arguments: [
    ("list', of: { type: 'number' } ", "[1, '2']", "type-mismatch"),
    ("list', of: { a: { type: 'text' } }", "[{}]", "type-mismatch"),
    ("choice', choices: { yes: { en: 'x' } }", "'yess'", "unknown-choice"),
    ("number', min: 1", "0.9", "value-out-of-range"),
    ("number', max: 1", "2", "value-out-of-range"),
    ("date'", "'2023-02-29'", "invalid-date-or-duration"), ("text'", "null", "type-mismatch"),
    ("number'", "11111111111111111111111111111111111", "value-out-of-range"),
  ])
  func refusesAnAssumedValueOfAnotherType(type: String, value: String, id: String) {
    let error = #expect(throws: LoadingError.self) {
      try vocabulary(
        "a: { type: '\(type), ifAbsent: { value: \(value), because: { en: 'x' } } }")
    }
    #expect(error?.diagnostics.map(\.id) == [id])
  }
}
