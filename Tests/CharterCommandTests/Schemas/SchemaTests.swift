import CharterCommand
import CharterDiagnostics
import CharterJSON
import CharterLint
import CharterTestSupport
import StockCharters
import Testing
import ValueCharters

struct SchemaTests {
  @Test(arguments: SchemaKind.allCases)
  func writesJSONOfTheDraft(_ kind: SchemaKind) throws {
    let schema = try Self.schema(kind)
    #expect(schema["$schema"]?.string == "https://json-schema.org/draft/2020-12/schema")
    #expect(schema["title"]?.string?.isEmpty == false)
    #expect(schema["description"]?.string?.isEmpty == false)
  }

  @Test(arguments: SchemaKind.allCases)
  func describesEveryMemberOfAFileThatPeopleWrite(_ kind: SchemaKind) throws {
    if kind == .report { return }
    for name in Self.undescribed(try Self.schema(kind), "") { Issue.record("\(name)") }
  }

  @Test(arguments: SchemaSample.all)
  func acceptsWhatLoadsAndRefusesWhatDoesNot(_ sample: SchemaSample) throws {
    let document = try Self.node(sample.text, dialect: .json5)
    let validator = SchemaValidator(try Self.schema(sample.kind))
    try #require(Structure.isSound(sample.text, sample.kind))
    #expect(try validator.accepts(document))
    for mutation in NodeMutation.all(of: document) {
      var writer = JSONWriter()
      writer.write(mutation.document)
      if Self.isBeyondSchemas(mutation, sample.kind) { continue }
      let isSound = Structure.isSound(writer.text, sample.kind)
      #expect(
        try validator.accepts(mutation.document) == isSound, "\(mutation.testDescription)")
    }
  }

  @Test(arguments: SchemaSample.all.map(\.kind))
  func knowsNoMemberThatNoSampleHas(_ kind: SchemaKind) throws {
    let samples = SchemaSample.all.filter { $0.kind == kind }.map(\.text).joined()
    for name in Self.propertyNames(try Self.schema(kind)) where !Self.isOptionalForm(name, kind) {
      #expect(samples.contains("\(name):") || samples.contains("\"\(name)\""), "\(name)")
    }
  }

  @Test(arguments: StockCharters.all.map { "Charters/\($0.path)" })
  func acceptsTheShippedCharters(_ path: String) throws {
    let validator = SchemaValidator(try Self.schema(.charter))
    #expect(try validator.accepts(Self.file(path)))
  }

  @Test
  func acceptsTheShippedVocabularyAndConcepts() throws {
    let vocabulary = SchemaValidator(try Self.schema(.vocabulary))
    #expect(
      try vocabulary.accepts(Self.file("Charters/vocabulary/association.vocabulary.json5")))
    let concepts = SchemaValidator(try Self.schema(.concepts))
    #expect(try concepts.accepts(Self.file("Charters/concepts.json5")))
  }

  @Test(arguments: ["blaabaerlygten", "klub-nikanten", "stille-kilde", "torsdagsholdet"])
  func acceptsTheExamplesAndTheirReports(_ name: String) throws {
    let declaration = "Examples/Declarations/\(name).declaration.json"
    let caseFile = "Examples/Declarations/\(name).case.json5"
    let charters = StockCharters.all.flatMap { ["-c", $0.id] }
    for (kind, path) in [(SchemaKind.declaration, declaration), (.caseFile, caseFile)] {
      let run = VirtualMachine().run(["schema", kind.rawValue] + charters)
      #expect(try SchemaValidator(Self.node(run.output)).accepts(Self.file(path)))
    }
    let machine = VirtualMachine()
    for path in [declaration, caseFile] {
      machine.files[path] = try TestFiles.read("\(ReadmeCommand.root)/\(path)")
    }
    let report = machine.run(
      ["check", declaration, "--case", caseFile, "--format", "json"] + charters)
    #expect(try SchemaValidator(Self.schema(.report)).accepts(Self.node(report.output)))
  }

  @Test
  func narrowsTheFactsOfADeclaration() throws {
    let schema = try Self.schema(.declaration, "-c", "./house.charter.json5", "--lang", "da")
    let facts = schema["properties"]?["facts"]
    let size = facts?["properties"]?["size"]
    #expect(size?["title"]?.string == "Bestyrelsens størrelse")
    #expect(size?["description"]?.string == "Hvor mange?")
    #expect(facts?["additionalProperties"]?.boolean == false)
    let validator = SchemaValidator(schema)
    for (text, isRight) in [
      ("{ \"size\": 5, \"members\": { \"elect\": true } }", true),
      ("{ \"size\": null, \"members\": null }", true), ("{ \"size\": \"5\" }", false),
      ("{ \"siez\": 5 }", false), ("{ \"members\": { \"elect\": 1 } }", false),
    ] {
      let document = try Self.node(
        "{ \"format\": 1, \"declaration\": \"d\", \"facts\": \(text) }")
      #expect(try validator.accepts(document) == isRight, "\(text)")
    }
  }

  @Test(arguments: ["chater", "reports"])
  func namesTheNearestFormat(_ name: String) {
    let run = VirtualMachine().run("schema", name)
    #expect(run.code == .invalid)
    #expect(run.error.contains("did you mean '\(name == "chater" ? "charter" : "report")'?"))
  }

  @Test
  func refusesChartersWhereThereAreNoFacts() {
    let run = VirtualMachine().run("schema", "concepts", "-c", "school-events")
    #expect(run.error.hasPrefix("error: '--charter' and 'concepts' cannot be used together"))
    #expect(VirtualMachine().run("schema", "declaration", "-c", "x").code == .invalid)
  }

  /// A list that lacks its type: to a schema it is a group that holds a fact named 'of'.
  private static func isBeyondSchemas(_ mutation: NodeMutation, _ kind: SchemaKind) -> Bool {
    kind == .vocabulary
      && ["/facts/group/names without type", "/facts/group/gifts without type"]
        .contains(mutation.testDescription)
  }

  // Reading.

  static func schema(_ kind: SchemaKind, _ options: String...) throws -> JSONNode {
    let run = VirtualMachine(SampleFiles.all).run(["schema", kind.rawValue] + options)
    #expect(run.code == .success, "\(run.error)")
    return try node(run.output)
  }

  /// A file of the repository.
  static func file(_ path: String) throws -> JSONNode {
    let bytes = try TestFiles.read("\(ReadmeCommand.root)/\(path)")
    return try node(String(decoding: bytes, as: UTF8.self), dialect: .json5)
  }

  static func node(_ text: String, dialect: JSONDialect = .json) throws -> JSONNode {
    try #require(JSONReader.read(SourceText(path: "text", text: text), dialect: dialect).root)
  }

  private static func undescribed(_ schema: JSONNode, _ place: String) -> [String] {
    var places: [String] = []
    for member in schema["properties"]?.members ?? [] where member.value.boolean != false {
      let place = "\(place)/\(member.name)"
      if member.value["description"] == nil { places.append(place) }
      places += undescribed(member.value, place)
    }
    for name in ["items", "additionalProperties"] {
      if let part = schema[name] { places += undescribed(part, place) }
    }
    for part in schema["$defs"]?.members ?? [] { places += undescribed(part.value, part.name) }
    return places
  }

  private static func propertyNames(_ schema: JSONNode) -> Set<String> {
    var names: Set<String> = []
    for member in schema.members ?? [] {
      if member.name == "properties" { names.formUnion((member.value.members ?? []).map(\.name)) }
      names.formUnion(propertyNames(member.value))
    }
    for element in schema.elements ?? [] { names.formUnion(propertyNames(element)) }
    return names
  }

  /// Words that each stand for themselves, and what a declaration may not have.
  private static func isOptionalForm(_ name: String, _ kind: SchemaKind) -> Bool {
    switch kind {
    case .charter: Outcome(rawValue: name) != nil
    case .lintConfiguration: LintRule.named(name) != nil
    case .declaration:
      ["reviews", "confirmations", "hearings", "notices", "waivers", "case"].contains(name)
    default: false
    }
  }
}
