import CharterDiagnostics
import CharterJSON
import CharterTestSupport
import Testing

struct JSONHostileTests {
  private static func nested(_ depth: Int, _ open: String, _ close: String) -> String {
    String(repeating: open, count: depth) + "1" + String(repeating: close, count: depth)
  }

  @Test(arguments: [("[", "]"), ("{\"a\":", "}"), ("[{\"a\":", "}]")])
  func limitsDepth(_ open: String, _ close: String) throws {
    let levels = open.utf8.count { $0 == 0x5B || $0 == 0x7B }
    let deepest = JSONCursor.depthLimit / levels
    for dialect in JSONDialect.allCases {
      #expect(Reading.tree(Self.nested(deepest, open, close), dialect) != nil)
    }
    let text = Self.nested(deepest + 1, open, close)
    #expect(Reading.cursorError(Array(text.utf8))?.kind == .tooDeep)
    let place = SourceRange(deepest * open.utf8.count, deepest * open.utf8.count + 1)
    for dialect in JSONDialect.allCases {
      let result = Reading.read(text, dialect)
      #expect(result.diagnostics.map(\.id) == ["json-too-deep"])
      #expect(result.diagnostics.map(\.location?.range) == [place])
    }
  }

  @Test(arguments: JSONDialect.allCases)
  func keepsWhatIsTooDeepWithinWhatHoldsIt(_ dialect: JSONDialect) throws {
    let text = Self.nested(600, "[", "]")
    var node = try #require(Reading.read(text, dialect).root)
    while let element = node[0] {
      #expect(element.range.upperBound <= node.range.upperBound)
      node = element
    }
    #expect(node.value == .invalid)
    #expect(node.range == SourceRange(512, 513))
  }

  @Test func writesWhatIsDeepest() throws {
    let text = Self.nested(512, "[", "]")
    var writer = JSONWriter()
    writer.write(try #require(Reading.tree(text, .json)))
    #expect(writer.text == text)
  }

  @Test(arguments: [
    "[", "{", "{\"a\":", "]", "}", "[}", "{]", ",", ":", "\"", "'", "\\", "/", "//", "/*", "*/",
    "a", "a ", "a\n", "a:", "a:\n", "1 ", "1\n", "\"a", "\"a\n", "\"\\\n", "\"\\u\"", "-", "@",
    "\u{A0}", "/**/", "[1 a\n", "{a b\n", "{\"a\"\n", "\r", "{a /**/\n", "\"a\" ",
  ])
  func endsOnALongRunOf(_ piece: String) {
    let count = 100_000 / piece.utf8.count
    for prefix in ["", "[", "{a "] {
      let text = prefix + String(repeating: piece, count: count)
      for dialect in JSONDialect.allCases {
        let result = Reading.read(text, dialect)
        #expect(!result.isComplete)
        #expect(result.diagnostics.count <= JSONReader.mistakeLimit + 1)
      }
      #expect(Reading.cursorError(Array(text.utf8)) != nil)
    }
  }

  @Test func stopsAfterAHundredMistakes() throws {
    let limit = JSONReader.mistakeLimit
    let exact = "[" + String(repeating: "x,", count: limit) + "1]"
    let result = Reading.read(exact, .json)
    #expect(result.diagnostics.count == limit)
    #expect(result.diagnostics.allSatisfy { $0.severity == .error })
    #expect(result.root?.elements?.count == limit + 1)

    let more = Reading.read("[" + String(repeating: "x,", count: limit + 1) + "1]", .json)
    #expect(more.diagnostics.count == limit + 1)
    #expect(more.diagnostics.dropLast().allSatisfy { $0.severity == .error })
    let note = try #require(more.diagnostics.last)
    #expect(note.severity == .note)
    #expect(note.id == "json-too-many-mistakes")
  }

  private static let pieces: [[UInt8]] =
    [
      "{", "}", "[", "]", ",", ":", "\"", "'", "\\", "\n", "/", "*", "=", "a", "1", "-", "0", ".",
      "e", "\u{A0}", "true", "//", "\"k\"", "\\u", " ", "{a:", "[1,", "\"k\":", "/**/", "\\ud800",
    ].map { Array($0.utf8) } + [[0xFF], [0x00], [0xC3]]

  @Test("Both readers of JSON accept the same texts, damaged ones too", .tags(.law))
  func agreesWithItselfOnDamagedTexts() throws {
    let seed = SeededGenerator.seed
    var random = SeededGenerator(seed: seed)
    for _ in 0..<4000 {
      var writer = JSONWriter(layout: .pretty)
      writer.write(RandomJSON.node(depth: 3, using: &random))
      var bytes = writer.bytes
      for _ in 0..<Int.random(in: 0...3, using: &random) {
        let from = Int.random(in: 0...bytes.count, using: &random)
        let to = min(bytes.count, from + Int.random(in: 0...2, using: &random))
        bytes.replaceSubrange(from..<to, with: Self.pieces.randomElement(using: &random) ?? [])
      }
      try expectAgreement(on: bytes, seed)
    }
  }

  @Test func agreesWithItselfOnRubbish() throws {
    let seed = SeededGenerator.seed
    var random = SeededGenerator(seed: seed)
    for _ in 0..<1000 {
      let count = Int.random(in: 0..<400, using: &random)
      let bytes = (0..<count).flatMap { _ in Self.pieces.randomElement(using: &random) ?? [] }
      try expectAgreement(on: bytes, seed)
    }
  }

  /// The cursor and the reader say the same of a text, and all they say has its place in it.
  private func expectAgreement(on bytes: [UInt8], _ seed: UInt64) throws {
    let source = SourceText(path: "test.json", bytes: bytes)
    let context: Comment = "seed \(seed): \(String(decoding: bytes, as: UTF8.self))"
    let strict = JSONReader.read(source, dialect: .json)
    let relaxed = JSONReader.read(source, dialect: .json5, keepingComments: true)
    let error = Reading.cursorError(bytes)
    #expect((error == nil) == strict.isComplete, context)
    if strict.isComplete { #expect(relaxed.root == strict.root, context) }
    if let error {
      #expect(
        strict.diagnostics.contains {
          $0.id == error.kind.id && $0.location?.range == error.range
        }, context)
    }
    for diagnostic in strict.diagnostics + relaxed.diagnostics {
      let range = try #require(diagnostic.location?.range)
      #expect(0 <= range.lowerBound && range.upperBound <= bytes.count, context)
    }
    for result in [strict, relaxed] {
      let places = result.diagnostics.filter { $0.severity == .error }
        .compactMap(\.location?.range.lowerBound)
      #expect(places == places.sorted(), context)
      #expect(result.diagnostics.count <= JSONReader.mistakeLimit + 1, context)
    }
  }
}
