import CharterDiagnostics
import Testing
import ValueCharters

struct VocabularyExcerptTests {
  private static let text = """
    {
      format: 1, vocabulary: 'club', version: '1', languages: ['en'],
      facts: {
        board: {
          size: { type: 'number', min: 1, title: { en: 'Size' }, question: { en: 'How many?' } },
          // The type does not come first.
          role: { title: { en: 'Role' }, type: 'choice', choices: { chair: { en: 'Chair' } } },
          members: { type: 'list', of: { age: { type: 'number', title: { en: 'Age' } } } },
        },
        type: { at: { grant: { type: 'boolean', title: { en: 'Grant' } } } },
        kind: { type: 'choice', choices: { open: { en: 'Open' }, shut: { en: 'Shut' } } },
        other: { type: 'text', title: { en: 'Other' } },
      },
    }
    """

  private static let vocabulary = SourceText(path: "club.vocabulary.json5", text: text)

  /// The names of a declaration's facts and of a charter with one condition.
  private func names(_ facts: String, _ condition: String) throws -> FactNames? {
    let declared = SourceText(path: "d.json", text: "{\"format\": 1, \"facts\": \(facts)}")
    let charter = """
      {
        format: 1, charter: 'c', version: '1', languages: ['en'], title: { en: 'C' },
        issuer: { en: 'I' }, effect: 'gating', scope: { en: 'S' }, basis: 'adopted',
        inForce: { from: '2020-01-01' }, vocabulary: ['club.vocabulary.json5'],
        values: [{ id: 'v', title: { en: 'V' }, rules: [
          { id: 'r', level: 'must', title: { en: 'R' }, requires: '\(condition)' },
        ] }],
      }
      """
    let source = SourceText(path: "c.charter.json5", text: charter)
    let loaded = try #require(Charter.load(source).content)
    return FactNames(declaredIn: declared)?.with(loaded)
  }

  private func excerpt(_ facts: String, _ condition: String) throws -> Vocabulary {
    let names = try #require(try names(facts, condition))
    return try Vocabulary.load([Self.vocabulary], naming: names).get()
  }

  @Test(arguments: [
    ("{}", "board.size > 3", ["board.size"]),
    ("{\"board\": {\"role\": \"chair\"}}", "other = \"x\"", ["board.role", "other"]),
    (
      "{\"other\": null}", "some m in board.members satisfies m.age > 3",
      ["board.members", "board.members.age", "other"]
    ),
    ("{\"type\": {\"at\": {\"grant\": true}}}", "board.size > 3", ["board.size", "type.at.grant"]),
    // A list of texts may be of the choices of any fact.
    ("{}", "some k in [\"shut\"] satisfies k = other", ["kind", "other"]),
    ("{}", "some k in [\"chair\"] satisfies k = other", ["board.role", "other"]),
    ("{\"unknown\": 1}", "other = \"shut\"", ["other"]),
  ])
  func keepsWhatIsNamed(_ facts: String, _ condition: String, _ paths: [String]) throws {
    let excerpt = try excerpt(facts, condition)
    #expect(excerpt.facts.map(\.path) == paths)
    let whole = try Vocabulary.load([Self.vocabulary]).get()
    for fact in excerpt.facts where !fact.isElementMember {
      let same = try #require(whole[fact.path])
      #expect(fact.location == same.location)
      #expect("\(fact.type.feelType)" == "\(same.type.feelType)" || fact.names.last == "members")
    }
  }

  @Test func leavesOutTheTextsOfWhatNoConditionReads() throws {
    let excerpt = try excerpt("{\"board\": {\"size\": 3}, \"other\": \"x\"}", "other = \"x\"")
    #expect(excerpt["other"]?.title?[.english] == "Other")
    #expect(excerpt["board.size"]?.title == nil)
    #expect(excerpt["board.size"]?.question == nil)
  }

  @Test func readsAllOfAFileWithAMistake() throws {
    let names = try #require(try names("{}", "other = 1"))
    let broken = SourceText(
      path: "club.vocabulary.json5",
      text: Self.text.replacing("title: { en: 'Other' }", with: "title: { en 'Other' }"))
    let loaded = Vocabulary.load([broken], naming: names)
    #expect(loaded.diagnostics == Vocabulary.load([broken]).diagnostics)
    #expect(loaded.content?.facts.count == Vocabulary.load([broken]).content?.facts.count)
  }

  @Test func givesUpOnEscapesAndOnWhatIsNoDeclaration() throws {
    #expect(try names("{}", "other = \"a\\\\n\"") == nil)
    for text in ["", "[]", "{\"facts\": {", "{\"facts\": {\"a\" 1}}"] {
      #expect(FactNames(declaredIn: SourceText(path: "d.json", text: text)) == nil)
    }
    #expect(FactNames(declaredIn: SourceText(path: "d.json", text: "{\"facts\": 7}")) != nil)
  }
}
