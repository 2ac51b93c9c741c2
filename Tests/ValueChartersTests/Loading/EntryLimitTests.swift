import CharterDiagnostics
import Testing
import ValueCharters

/// How many rules a charter can have, and how many entries of other kinds a file can.
struct EntryLimitTests {
  /// A kind of entry, in a file that has nothing but what it needs and any number of these.
  struct Kind: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let entry: @Sendable (Int) -> String
    let file: @Sendable (String) -> String
    let load: @Sendable (SourceText) -> [Diagnostic]

    /// What is underlined of the first entry past the limit.
    let underlined: @Sendable (Int) -> String

    /// What the message says that there are at most so many of.
    let english: String
    let danish: String

    func diagnostics(_ count: Int) -> [Diagnostic] {
      load(SourceText(path: "file", text: file((0..<count).map(entry).joined(separator: ",\n"))))
    }
  }

  private static func charter(_ members: String) -> String {
    """
    { format: 1, charter: 'x', version: '1', languages: ['en'], title: { en: 'x' },
      issuer: { en: 'x' }, effect: 'gating', scope: { en: 'x' }, basis: 'modelled',
      inForce: { from: '2024-01-01' }, vocabulary: ['v.json5'], \(members) }
    """
  }

  private static func rule(_ number: Int) -> String {
    "{ id: 'r\(number)', level: 'must', title: { en: 'x' }, requires: 'f' }"
  }

  private static func value(_ id: String, _ rules: String) -> String {
    "{ id: '\(id)', title: { en: 'x' }, rules: [\(rules)] }"
  }

  private static let kinds = [
    Kind(
      testDescription: "rules", entry: rule,
      // All but the first lie in a second value.
      file: { rules in
        let first = rules.prefix { $0 != "\n" }
        return charter(
          "values: [" + value("v", String(first)) + ","
            + value("w", String(rules.dropFirst(first.count))) + "]")
      },
      load: { Charter.load($0).diagnostics }, underlined: rule,
      english: "a charter has at most 10000 rules, with those that it takes over",
      danish: "et charter har højst 10000 regler, medregnet dem, det overtager"),
    Kind(
      testDescription: "values", entry: { "{ id: 'v\($0)', title: { en: 'x' } }" },
      file: { charter("values: [\($0)]") },
      load: { Charter.load($0).diagnostics },
      underlined: { "{ id: 'v\($0)', title: { en: 'x' } }" },
      english: "a charter has at most 10000 values", danish: "et charter har højst 10000 værdier"),
    Kind(
      testDescription: "sources", entry: { "s\($0): { title: 'x', read: 'fully' }" },
      file: { charter("values: [], sources: { \($0) }") },
      load: { Charter.load($0).diagnostics }, underlined: { "s\($0)" },
      english: "a charter has at most 10000 sources", danish: "et charter har højst 10000 kilder"),
    Kind(
      testDescription: "definitions", entry: { "d\($0): 'true'" },
      file: { charter("values: [], definitions: { \($0) }") },
      load: { Charter.load($0).diagnostics }, underlined: { "d\($0)" },
      english: "a charter has at most 10000 definitions",
      danish: "et charter har højst 10000 definitioner"),
    Kind(
      testDescription: "facts", entry: { "f\($0): { type: 'boolean' }" },
      file: { facts($0) },
      load: { Vocabulary.load([$0]).diagnostics }, underlined: { "f\($0)" },
      english: "a vocabulary has at most 10000 facts and groups of facts",
      danish: "et ordforråd har højst 10000 oplysninger og grupper af oplysninger"),
    Kind(
      testDescription: "concepts", entry: { "c\($0): { title: { en: 'x' } }" },
      file: { "{ format: 1, languages: ['en'], concepts: { \($0) } }" },
      load: { Concepts.load($0).diagnostics }, underlined: { "c\($0)" },
      english: "a concepts file has at most 10000 concepts",
      danish: "en begrebsfil har højst 10000 begreber"),
  ]

  private static func facts(_ members: String) -> String {
    "{ format: 1, vocabulary: 'v', version: '1', languages: ['en'], facts: { \(members) } }"
  }

  @Test(arguments: kinds)
  func boundsTheEntriesOfAFile(_ kind: Kind) throws {
    #expect(LoadingLog.entryLimit == 10_000)
    #expect(kind.diagnostics(LoadingLog.entryLimit) == [])
    let diagnostics = kind.diagnostics(LoadingLog.entryLimit + 1)
    #expect(diagnostics.map(\.id) == ["limit-exceeded"])
    let problem = try #require(diagnostics.first)
    #expect(problem.severity == .error)
    #expect(problem.location?.text == kind.underlined(LoadingLog.entryLimit))
    #expect(problem.message[.english] == kind.english)
    #expect(problem.message[.danish] == kind.danish)
    #expect(problem.help != nil)
  }

  @Test func countsGroupsAndTheMembersOfListElementsAsFacts() {
    func ids(_ members: [String]) -> [String] {
      let text = Self.facts(members.joined(separator: ","))
      return Vocabulary.load([SourceText(path: "file", text: text)]).diagnostics.map(\.id)
    }
    let list = "{ type: 'list', of: { m: { type: 'text' } } }"
    // A group, a list in it, and a member of its elements are three.
    let groups = (0..<LoadingLog.entryLimit / 3).map { "g\($0): { l: \(list) }" }
    let rest = (0..<LoadingLog.entryLimit % 3).map { "f\($0): { type: 'text' }" }
    #expect(ids(groups + rest) == [])
    #expect(ids(groups + rest + ["f: { type: 'text' }"]) == ["limit-exceeded"])
  }

  @Test func countsTheRulesThatACharterTakesOver() throws {
    func load(_ id: String, _ members: String) throws -> Charter {
      try Charter(json5: Array(Self.charter(members).utf8), path: "\(id).json5")
    }
    let rules = (1..<LoadingLog.entryLimit).map(Self.rule).joined(separator: ",")
    let parent = try load("parent", "values: [\(Self.value("v", rules))]")
    let one = try load(
      "child", "extends: ['parent.json5'], values: [\(Self.value("w", Self.rule(0)))]")
    let full = one.takingOver([parent])
    #expect(full.diagnostics == [])
    #expect(full.content?.rules.count == LoadingLog.entryLimit)
    let two = try load(
      "child",
      "extends: ['parent.json5'], values: ["
        + Self.value("w", Self.rule(0) + "," + Self.rule(LoadingLog.entryLimit)) + "]")
    let over = two.takingOver([parent])
    #expect(over.content == nil)
    #expect(over.diagnostics.map(\.id) == ["limit-exceeded"])
    #expect(over.diagnostics.map(\.location?.text) == ["'parent.json5'"])
  }

  @Test func refusesTheCharterAndSaysNothingElse() {
    let rules = (0..<LoadingLog.entryLimit + 5).map(Self.rule).joined(separator: ",")
    let files = [
      "c.json5": Self.charter("values: [" + Self.value("v", rules) + "]"),
      "v.json5": Self.facts("f: { type: 'boolean' }"),
    ]
    var loader = CharterLoader { files[$0].map { Array($0.utf8) } }
    let result = loader.load("c.json5")
    #expect(result.compiled == nil)
    #expect(result.diagnostics.map(\.id) == ["limit-exceeded"])
  }
}
