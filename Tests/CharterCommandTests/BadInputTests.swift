import CharterCommand
import Testing

/// What a declaration can be that it should not be: always a message with its place, exit code 2,
/// and the declaration beside it still evaluated.
struct BadInputTests {
  struct Input: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let text: String

    /// The identifier of the message.
    let id: String

    init(_ description: String, _ text: String, _ id: String) {
      testDescription = description
      self.text = text
      self.id = id
    }
  }

  static let inputs = [
    Input("not JSON", "hello", "json-unknown-word"),
    Input("truncated", "{\"format\": 1, \"declaration\": \"x\", \"facts\": {", "json-unclosed"),
    Input("empty", "", "json-"),
    Input("an array", "[]", "wrong-member-type"),
    Input("600 nested arrays", facts(nested), "json-too-deep"),
    Input("a number with 10,000 digits", facts("\"size\": \(digits)"), "invalid-number"),
    Input("a duplicate key", facts("\"size\": 5, \"size\": 6"), "duplicate-key"),
    Input("a fact of the wrong type", facts("\"size\": \"five\""), "wrong-fact-type"),
    Input(
      "an unknown member", "{\"format\": 1, \"declaration\": \"x\", \"fact\": {}}", "unknown-member"
    ),
  ]

  private static let nested =
    "\"x\": " + String(repeating: "[", count: 600) + String(repeating: "]", count: 600)

  private static let digits = String(repeating: "7", count: 10_000)

  private static func facts(_ members: String) -> String {
    "{\"format\": 1, \"declaration\": \"x\", \"facts\": {\(members)}}"
  }

  @Test(arguments: inputs)
  func saysWhereItIsWrongAndEvaluatesTheOthers(_ input: Input) {
    let machine = VirtualMachine(SampleFiles.all)
    machine.files["x.declaration.json"] = Array(input.text.utf8)
    let run = machine.run(
      "check", "x.declaration.json", "good.declaration.json", "-c", "house.charter.json5",
      "--lang", "en", "--format", "ndjson")
    #expect(run.error.contains("[\(input.id)"), "\(run.error.prefix(600))")
    #expect(run.error.contains("x.declaration.json:1:"), "\(run.error.prefix(600))")
    #expect(run.output.contains("\"declaration\":\"good\""))
    #expect(input.id == "unknown-member" || run.code == .invalid)
  }

  /// What seems to be missing from a file that breaks off may well have been there.
  @Test(arguments: [
    "house.charter.json5", "facts.vocabulary.json5", "good.declaration.json", "good.case.json5",
  ])
  func tellsOfAFileThatBreaksOffOnce(path: String) {
    let machine = VirtualMachine(SampleFiles.all)
    machine.files[path] = Array("{ \"format\": 1, ".utf8)
    var words = ["check", "good.declaration.json", "-c", "./house.charter.json5", "--lang", "en"]
    if path == "good.case.json5" { words += ["--case", path] }
    let run = machine.run(words)
    #expect(run.code == .invalid)
    let errors = run.error.split(separator: "\n").filter { $0.contains(": error: ") }
    #expect(errors.count == 1, "\(run.error)")
    #expect(errors.first?.hasSuffix("[json-unclosed]") == true, "\(run.error)")
  }

  /// What is there and wrong is told of all the same.
  @Test func tellsOfOtherMistakesInAFileThatBreaksOff() {
    let machine = VirtualMachine(SampleFiles.all)
    let whole = SampleFiles.charter.replacing("version: '1'", with: "version: 7")
      .replacing("level: 'should'", with: "level: 'shuld'")
    machine.files["house.charter.json5"] = Array(whole.dropLast(1).utf8)
    let run = machine.run(
      "check", "good.declaration.json", "-c", "./house.charter.json5", "--lang", "en")
    for part in ["[json-unclosed]", "'shuld'", "version"] {
      #expect(run.error.contains(part), "\(run.error)")
    }
    #expect(run.error.split(separator: "error: ").count == 4, "\(run.error)")
  }

  /// A mistake in the syntax shows no more of a value than the excerpt below it.
  @Test(arguments: [("en", "'…' is not a value"), ("da", "'…' er ikke en værdi")])
  func keepsSensitiveWordsToItself(language: String, message: String) {
    let machine = VirtualMachine(SampleFiles.all)
    machine.files["facts.vocabulary.json5"] = Array(
      SampleFiles.vocabulary.replacing(
        "size: {", with: "size: { sensitive: true, purpose: { da: 'x', en: 'x' },"
      ).utf8)
    for (members, isShown) in [
      ("\"members\": { \"elect\": Hemmelig }", true), ("\"size\": Hemmelig", false),
      ("\"size\": Hemmelig\(String(repeating: "t", count: 90))", false),
      // A character that begins within the part that is quoted, and ends behind it.
      ("\"size\": HemmeligSkovgaa\u{30A}rd", false),
      ("\"size\": Hemmeligskovgaaa\u{30A}rd", false),
    ] {
      machine.files["x.declaration.json"] = Array(Self.facts(members).utf8)
      let run = machine.run(
        "check", "x.declaration.json", "-c", "./house.charter.json5", "--lang", language)
      #expect(run.code == .invalid)
      #expect(run.error.contains("Hemmelig") == isShown, "\(run.error)")
      #expect(isShown || run.error.contains(message), "\(run.error)")
    }
    let shown = machine.run(
      "check", "x.declaration.json", "-c", "./house.charter.json5", "--show-sensitive")
    #expect(shown.error.contains("Hemmelig"))
  }

  @Test(arguments: [
    "good.declaration.json", "house.charter.json5", "facts.vocabulary.json5", "good.case.json5",
  ])
  func refusesAFileOverTheLimit(path: String) {
    let machine = VirtualMachine(SampleFiles.all)
    let words = [
      "check", "good.declaration.json", "bad.declaration.json", "-c", "house.charter.json5",
      "--case", "good.case.json5", "--lang", "en", "--format", "ndjson",
    ]
    machine.sizes[path] = Console.inputLimit
    let full = machine.run(words)
    #expect(full.code == .adverse, "\(full.error)")
    #expect(full.output.split(separator: "\n").count == 2)
    machine.sizes[path] = Console.inputLimit + 1
    let over = machine.run(words)
    #expect(over.code == .invalid)
    #expect(over.error.contains(path), "\(over.error)")
  }

  @Test func readsAFileUpToTheLimit() throws {
    let read = CommandHost.process.readFile
    let bytes = try read(#filePath, Console.inputLimit)
    #expect(try read(#filePath, bytes.count) == bytes)
    #expect(throws: FileError.tooLarge(limit: bytes.count - 1)) {
      try read(#filePath, bytes.count - 1)
    }
  }

  @Test
  func refusesAStringOfAHundredMegabytesBeforeItIsRead() {
    let machine = VirtualMachine(SampleFiles.all)
    machine.files["x.declaration.json"] = [UInt8](repeating: UInt8(ascii: "a"), count: 100_000_000)
    let run = machine.run(
      "check", "x.declaration.json", "good.declaration.json", "-c", "house.charter.json5",
      "--lang", "en", "--format", "ndjson")
    #expect(run.code == .invalid)
    #expect(run.error.contains("x.declaration.json"), "\(run.error.prefix(600))")
    #expect(run.output.contains("\"declaration\":\"good\""))
  }
}
