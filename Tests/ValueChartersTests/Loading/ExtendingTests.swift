import CharterDiagnostics
import Testing
import ValueCharters

struct ExtendingTests {
  /// The text of a charter with some members.
  private static func text(
    _ id: String, extends: [String] = [], sources: String = "", definitions: String = "",
    values: String = "", more: String = ""
  ) -> String {
    let vocabulary = extends.isEmpty ? "vocabulary: ['v.json5']," : ""
    let parents = extends.map { "'\($0).json5'" }.joined(separator: ", ")
    let extending = extends.isEmpty ? "" : "extends: [\(parents)],"
    return """
      { format: 1, charter: '\(id)', version: '1', languages: ['en'], title: { en: '\(id)' },
        issuer: { en: 'x' }, effect: 'gating', scope: { en: 'x' }, basis: 'modelled',
        inForce: { from: '2024-01-01' }, \(vocabulary) \(extending)
        sources: { \(sources) }, definitions: { \(definitions) }, values: [ \(values) ], \(more) }
      """
  }

  private static func value(_ id: String, _ rules: String...) -> String {
    "{ id: '\(id)', title: { en: '\(id)' }, rules: [\(rules.joined(separator: ", "))] }"
  }

  private static func rule(_ id: String, _ requires: String = "open = true", cite: String = "")
    -> String
  {
    "{ id: '\(id)', level: 'must', title: { en: 'x' }, requires: '\(requires)', cite: [\(cite)] }"
  }

  private static let source = "src: { title: 'Act', read: 'fully' }"
  private static let override = "{ rule: 'open', because: { en: 'x' }, cite: [{ source: 'src' }] }"

  private static func load(_ name: String, _ text: String) throws -> Charter {
    let loaded = Charter.load(SourceText(path: "\(name).json5", text: text))
    #expect(loaded.diagnostics == [])
    return try #require(loaded.content)
  }

  private static let parent = text(
    "parent", sources: source, definitions: "isOpen: 'open = true'",
    values: value("first", rule("open"), rule("elect")) + "," + value("second", rule("report")))

  private func extend(_ child: String, _ parents: String...) throws -> Loaded<Charter> {
    let names = ["parent", "other"]
    return try Self.load("child", child).takingOver(
      zip(names, parents).map { try Self.load($0, $1) })
  }

  @Test func takesOverEverythingButWhatACharterSaysOfItself() throws {
    let child = Self.text(
      "child", extends: ["parent"],
      values: Self.value("first", Self.rule("extra", cite: "{ source: 'src' }")) + ","
        + Self.value("third", Self.rule("last")))
    let charter = try extend(child, Self.parent).get()
    #expect(charter.id == "child")
    #expect(charter.values.map(\.id.content) == ["first", "second", "third"])
    #expect(charter.rules.map(\.id.content) == ["open", "elect", "extra", "report", "last"])
    #expect(charter.sources.map(\.id.content) == ["src"])
    #expect(charter.definitions.map(\.name.content) == ["isOpen"])
    #expect(charter.vocabularyPaths.map(\.content) == ["v.json5"])
    #expect(charter.vocabularyPaths.map(\.location.path) == ["parent.json5"])
    #expect(charter.parents.map(\.id) == ["parent"])
    #expect(charter.isResolved)
    #expect(charter.rules[0].requires.location.path == "parent.json5")
    #expect(charter.rules[2].requires.location.path == "child.json5")
  }

  @Test func replacesARuleWithAnOverride() throws {
    let child = Self.text(
      "child", extends: ["parent"],
      values: Self.value("first", Self.rule("open", "open = false")),
      more: "overrides: [\(Self.override)]")
    let charter = try extend(child, Self.parent).get()
    #expect(charter.rules.map(\.id.content) == ["elect", "open", "report"])
    #expect(charter.rules[1].requires.text == "open = false")
  }

  @Test func dropsARuleWithAnOverride() throws {
    let child = Self.text(
      "child", extends: ["parent"], more: "overrides: [\(Self.override)]")
    #expect(try extend(child, Self.parent).get().rules.map(\.id.content) == ["elect", "report"])
  }

  private func expect(
    _ loaded: Loaded<Charter>, _ id: String, _ text: String, note: String? = nil
  ) {
    #expect(loaded.diagnostics.map(\.id) == [id])
    #expect(loaded.diagnostics.map(\.location?.text) == [text])
    #expect(loaded.diagnostics.first?.notes.first?.location?.path == note)
    for diagnostic in loaded.diagnostics { expectWellWorded(diagnostic) }
  }

  @Test func replacesNothingSilently() throws {
    let child = Self.text(
      "child", extends: ["parent"], values: Self.value("first", Self.rule("open")))
    let loaded = try extend(child, Self.parent)
    expect(loaded, "duplicate-id", "'open'", note: "parent.json5")
    #expect(loaded.diagnostics.first?.location?.path == "child.json5")
  }

  @Test func overridesOnlyWhatIsInherited() throws {
    let child = Self.text(
      "child", extends: ["parent"],
      more: "overrides: [\(Self.override.replacing("'open'", with: "'opne'"))]")
    expect(try extend(child, Self.parent), "unknown-reference", "'opne'")
  }

  @Test(arguments: ["because: { en: 'x' },", "cite: [{ source: 'src' }]"])
  func asksForTheReasonsOfAnOverride(_ member: String) throws {
    let child = Self.text(
      "child", extends: ["parent"],
      more: "overrides: [\(Self.override.replacing(member, with: ""))]")
    let loaded = Charter.load(SourceText(path: "child", text: child))
    #expect(loaded.diagnostics.map(\.id) == ["missing-member"])
  }

  @Test func refusesASourceOrDefinitionOfAnotherContent() throws {
    let source = Self.text(
      "child", extends: ["parent"], sources: "src: { title: 'Other', read: 'fully' }")
    expect(try extend(source, Self.parent), "duplicate-id", "src", note: "parent.json5")
    let definition = Self.text(
      "child", extends: ["parent"], definitions: "isOpen: 'open = false'")
    expect(try extend(definition, Self.parent), "duplicate-id", "isOpen", note: "parent.json5")
    let alike = Self.text(
      "child", extends: ["parent"], sources: Self.source, definitions: "isOpen: 'open = true'")
    #expect(try extend(alike, Self.parent).diagnostics == [])
  }

  @Test func refusesTwoParentsThatClash() throws {
    let child = Self.text("child", extends: ["parent", "other"])
    let other = Self.text("other", values: Self.value("x", Self.rule("open")))
    expect(
      try extend(child, Self.parent, other), "duplicate-id", "'other.json5'", note: "parent.json5")
    let settled = Self.text(
      "child", extends: ["parent", "other"], more: "overrides: [\(Self.override)]")
    #expect(try extend(settled, Self.parent, other).diagnostics == [])
  }

  @Test func takesACommonAncestorOnce() throws {
    let parent = try Self.load("parent", Self.parent)
    let left = try Self.load("left", Self.text("left", extends: ["parent"])).extending([parent])
    let right = try Self.load("right", Self.text("right", extends: ["parent"]))
      .extending([parent])
    let child = try Self.load("child", Self.text("child", extends: ["left", "right"]))
      .extending([left, right])
    #expect(child.rules.map(\.id.content) == ["open", "elect", "report"])
    #expect(child.parents.map(\.id) == ["parent", "left", "right"])
  }

  @Test func looksUpSourcesInParentsToo() throws {
    let child = Self.text(
      "child", extends: ["parent"],
      values: Self.value("x", Self.rule("y", cite: "{ source: 'scr' }")))
    expect(try extend(child, Self.parent), "unknown-reference", "'scr'")
  }

  @Test func isNotCompiledBeforeItsParentsAreTakenOver() throws {
    let child = try Self.load("child", Self.text("child", extends: ["parent"]))
    let vocabulary = try Vocabulary(json5: Array(ValidFiles.vocabulary.utf8))
    let compiled = CharterCompiler.compile(child, vocabulary)
    #expect(compiled.content == nil)
    #expect(compiled.diagnostics.map(\.id) == ["unknown-reference"])
  }
}
