import CharterDiagnostics
import Testing
import ValueCharters

struct VocabularyUnionTests {
  private func source(_ path: String, _ facts: String) -> SourceText {
    SourceText(
      path: path,
      text: "{ format: 1, vocabulary: '\(path)', version: '1', languages: ['en'], "
        + "facts: { \(facts) } }")
  }

  private func union(_ left: String, _ right: String) -> Loaded<Vocabulary> {
    Vocabulary.load([source("left", left), source("right", right)])
  }

  @Test func joinsGroups() throws {
    let vocabulary = try union(
      "board: { size: { type: 'number' } }, open: { type: 'boolean' }",
      "board: { elected: { type: 'boolean' } }, name: { type: 'text' }"
    ).get()
    #expect(vocabulary.facts.map(\.path) == ["board.size", "board.elected", "open", "name"])
    #expect(vocabulary.parts.map(\.id) == ["left", "right"])
    #expect(vocabulary.facts.allSatisfy { vocabulary.schema.path(of: $0.id) == $0.path })
  }

  @Test func acceptsAFactThatIsDeclaredTwiceAlike() throws {
    let fact = "size: { type: 'number', unit: 'persons', title: { en: 'Size' } }"
    let other = "size: { title: { en: 'Size' }, unit: 'persons', type: 'number' }"
    #expect(try union(fact, other).get().facts.count == 1)
  }

  @Test(arguments: [
    ("a: { type: 'number' }", "a: { type: 'text' }"),
    ("a: { type: 'number' }", "a: { type: 'number', unit: 'DKK' }"),
    ("a: { type: 'number' }", "a: { type: 'number', title: { en: 'A' } }"),
    ("a: { type: 'number' }", "a: { type: 'number', source: 'authority' }"),
    ("a: { type: 'number' }", "a: { b: { type: 'number' } }"),
    ("a: { b: { type: 'number' } }", "a: { type: 'number' }"),
    (
      "a: { type: 'choice', choices: { x: { en: 'x' } } }",
      "a: { type: 'choice', choices: { y: { en: 'x' } } }"
    ),
    ("a: { type: 'list', of: { type: 'text' } }", "a: { type: 'list', of: { type: 'date' } }"),
    (
      "a: { type: 'list', of: { b: { type: 'text' } } }",
      "a: { type: 'list', of: { c: { type: 'text' } } }"
    ),
    (
      "a: { type: 'text', ifAbsent: { value: 'x', because: { en: 'x' } } }",
      "a: { type: 'text', ifAbsent: { value: 'y', because: { en: 'x' } } }"
    ),
  ])
  func refusesAFactThatIsDeclaredTwiceDifferently(left: String, right: String) throws {
    let loaded = union(left, right)
    #expect(loaded.diagnostics.map(\.id) == ["duplicate-id"])
    let diagnostic = try #require(loaded.diagnostics.first)
    #expect(diagnostic.location?.path == "right")
    #expect(diagnostic.location?.text == "a")
    #expect(diagnostic.notes.first?.location?.path == "left")
    expectWellWorded(diagnostic)
  }

  @Test func unitesVocabulariesThatWereReadBefore() throws {
    let left = try Vocabulary(json5: source("left", "a: { type: 'date' }").bytes)
    let right = try Vocabulary(
      json5: source("right", "b: { type: 'text' }, a: { type: 'date' }").bytes)
    #expect(try Vocabulary(uniting: [left, right]).facts.map(\.path) == ["a", "b"])
    #expect(throws: LoadingError.self) {
      try Vocabulary(
        uniting: [left, Vocabulary(json5: source("x", "a: { type: 'text' }").bytes)])
    }
  }
}
