import CharterDiagnostics
import Testing
import ValueCharters

struct CharterLoaderTests {
  private static let files = [
    "town/c/lantern.charter.json5": ValidFiles.charter,
    "town/c/lantern.vocabulary.json5": ValidFiles.vocabulary,
    "town/c/concepts.json5": ValidFiles.concepts,
  ]

  private static func load(
    _ files: [String: String], _ path: String = "town/c/lantern.charter.json5",
    root: String = "town"
  ) -> CharterLoader.Result {
    var loader = CharterLoader(root: root) { files[$0].map { Array($0.utf8) } }
    return loader.load(path)
  }

  private static func changed(
    _ path: String, _ original: String, _ replacement: String
  ) -> [String: String] {
    var files = files
    files[path] = files[path]?.replacing(original, with: replacement)
    return files
  }

  @Test func loadsACharterWithItsFiles() {
    let result = Self.load(Self.files)
    #expect(result.diagnostics == [])
    #expect(result.charter?.id == "lantern-values")
    #expect(result.vocabulary?.parts.map(\.source.path) == ["town/c/lantern.vocabulary.json5"])
    #expect(result.concepts?.source.path == "town/c/concepts.json5")
  }

  @Test(arguments: [
    ("['lantern.vocabulary.json5']", "['./x/../lantern.vocabulary.json5']", ""),
    ("['lantern.vocabulary.json5']", "['../c/lantern.vocabulary.json5']", ""),
    ("['lantern.vocabulary.json5']", "['../../town/c/lantern.vocabulary.json5']", ""),
    ("['lantern.vocabulary.json5']", "['../../lantern.vocabulary.json5']", "outside-root"),
    ("['lantern.vocabulary.json5']", "['../../../../etc/passwd']", "outside-root"),
    ("['lantern.vocabulary.json5']", "['/town/c/lantern.vocabulary.json5']", "outside-root"),
    ("['lantern.vocabulary.json5']", "['lantern.json5']", "unknown-reference"),
    ("['lantern.vocabulary.json5']", "['lantern.vocabulary.json5/../..']", "unknown-reference"),
    ("concepts: 'concepts.json5'", "concepts: '../concepts.json5'", "unknown-reference"),
    ("concepts: 'concepts.json5'", "concepts: '../../../x'", "outside-root"),
    ("concept: 'democracy'", "concept: 'democrazy'", "unknown-reference"),
  ])
  func keepsPathsInTheProject(original: String, replacement: String, id: String) {
    let result = Self.load(
      Self.changed("town/c/lantern.charter.json5", original, replacement))
    #expect(result.diagnostics.map(\.id) == (id.isEmpty ? [] : [id]))
    #expect(id.isEmpty || result.compiled == nil)
  }

  @Test func tellsOfEveryFile() {
    var files = Self.changed("town/c/lantern.charter.json5", "'P30D'", "'30'")
    files["town/c/lantern.vocabulary.json5"] = ValidFiles.vocabulary.replacing(
      "'date'", with: "'dat'")
    files["town/c/concepts.json5"] = ValidFiles.concepts.replacing("'ruleOfLaw'", with: "'law'")
    let result = Self.load(files)
    #expect(
      result.diagnostics.map(\.id) == [
        "invalid-date-or-duration", "wrong-member-type", "unknown-reference",
      ])
    #expect(Set(result.diagnostics.compactMap(\.location?.path)).count == 3)
  }

  @Test func readsAndTellsOfASharedFileOnce() {
    var files = Self.changed("town/c/lantern.vocabulary.json5", "'date'", "'dat'")
    files["town/c/second.charter.json5"] = ValidFiles.charter.replacing(
      "'lantern-values'", with: "'second-values'")
    var reads: [String] = []
    var loader = CharterLoader(root: "town") { path in
      reads.append(path)
      return files[path].map { Array($0.utf8) }
    }
    let first = loader.load("town/c/lantern.charter.json5")
    let second = loader.load("town/c/second.charter.json5")
    #expect(first.diagnostics.map(\.id) == ["wrong-member-type"])
    #expect(second.diagnostics == [])
    #expect(first.compiled == nil && second.compiled == nil)
    #expect(reads.count == Set(reads).count)
  }

  @Test func tellsOfACharterThatIsNotThere() {
    let result = Self.load([:])
    #expect(result.charter == nil)
    #expect(result.diagnostics.map(\.id) == ["unknown-reference"])
  }

  private static func extending(_ parents: String...) -> String {
    let list = parents.map { "'\($0)'" }.joined(separator: ",")
    return """
      { format: 1, charter: 'x', version: '1', languages: ['en'], title: { en: 'x' },
        issuer: { en: 'x' }, effect: 'gating', scope: { en: 'x' }, basis: 'modelled',
        inForce: { from: '2024-01-01' }, extends: [\(list)] }
      """
  }

  @Test func takesOverFromOtherFolders() {
    var files = Self.files
    files["town/d/child.charter.json5"] = Self.extending("../c/lantern.charter.json5")
    let result = Self.load(files, "town/d/child.charter.json5")
    #expect(result.diagnostics == [])
    #expect(result.charter?.rules.map(\.id.content) == ["elect-board", "endorse"])
    #expect(result.vocabulary?.parts.count == 1)
    #expect(result.concepts != nil)
  }

  @Test func refusesCircles() throws {
    let files = [
      "a.json5": Self.extending("b.json5"), "b.json5": Self.extending("./c.json5"),
      "c.json5": Self.extending("x/../b.json5"),
    ]
    let result = Self.load(files, "a.json5", root: ".")
    #expect(result.diagnostics.map(\.id) == ["circular-definition"])
    let message = try #require(result.diagnostics.first?.message[.english])
    #expect(message.hasSuffix("b.json5 → c.json5 → b.json5"))
    #expect(result.compiled == nil)
    let alone = Self.load(["a.json5": Self.extending("a.json5")], "a.json5", root: ".")
    #expect(alone.diagnostics.map(\.id) == ["circular-definition"])
  }

  @Test func endsALongChain() {
    func load(_ count: Int) -> CharterLoader.Result {
      var files = Self.files
      for index in 1..<count { files["\(index).json5"] = Self.extending("\(index - 1).json5") }
      files["0.json5"] = Self.extending("town/c/lantern.charter.json5")
      return Self.load(files, "\(count - 1).json5", root: ".")
    }
    let deepest = load(CharterLoader.depthLimit)
    #expect(deepest.diagnostics == [])
    #expect(deepest.compiled?.rules.count == 2)
    for count in [CharterLoader.depthLimit + 1, 100] {
      let result = load(count)
      #expect(result.diagnostics.map(\.id) == ["limit-exceeded"])
      #expect(result.compiled == nil)
    }
  }

  @Test func blamesNobodyForAMissingParent() {
    let result = Self.load(["a.json5": Self.extending("b.json5")], "a.json5", root: ".")
    #expect(result.diagnostics.map(\.location?.text) == ["'b.json5'"])
  }

  @Test(arguments: [
    ("a/b.json5", "c.json5", "a/c.json5"), ("b.json5", "c.json5", "c.json5"),
    ("a/b.json5", "../../c", "../c"), ("../a/b", "../c", "../c"), ("/a/b", "../../../c", "/c"),
    ("a//b", ".//c/./d", "a/c/d"), ("b", "..", ".."), ("a/b", "..", "."),
  ])
  func followsARelativePath(file: String, path: String, expected: String) {
    #expect(ProjectPath(file).relative(path)?.text == expected)
  }
}
