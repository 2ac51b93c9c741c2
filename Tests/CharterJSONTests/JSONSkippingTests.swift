import CharterDiagnostics
import CharterJSON
import CharterTestSupport
import Testing

/// What is passed over in one loop is held to what is read piece by piece.
struct JSONSkippingTests {
  /// The range of the value or the mistake that skipping meets.
  private func skipped(_ bytes: [UInt8]) -> Result<SourceRange, JSONError> {
    var cursor = JSONCursor(bytes)
    do throws(JSONError) {
      let range = try cursor.skipValue()
      try cursor.finish()
      return .success(range)
    } catch {
      return .failure(error)
    }
  }

  /// The same, value by value.
  private func read(_ bytes: [UInt8]) -> Result<SourceRange, JSONError> {
    var cursor = JSONCursor(bytes)
    do throws(JSONError) {
      _ = try cursor.nextKind()
      let start = cursor.offset
      try walk(&cursor)
      let range = SourceRange(start, cursor.offset)
      try cursor.finish()
      return .success(range)
    } catch {
      return .failure(error)
    }
  }

  private func walk(_ cursor: inout JSONCursor) throws(JSONError) {
    switch try cursor.nextKind() {
    case .null: try cursor.readNull()
    case .boolean: _ = try cursor.readBoolean()
    case .number: _ = try cursor.readNumber()
    case .string: _ = try cursor.readString()
    case .array:
      try cursor.beginArray()
      while try cursor.nextElement() { try walk(&cursor) }
    case .object:
      try cursor.beginObject()
      while try cursor.nextMember() != nil { try walk(&cursor) }
    }
  }

  @Test func agreesOnAllShortTexts() {
    let alphabet = Array(#"{}[],:"\ 1-ta"#.utf8)
    var texts: [[UInt8]] = [[]]
    for _ in 0..<4 {
      texts = texts.flatMap { text in alphabet.map { text + [$0] } }
      for text in texts { #expect(skipped(text) == read(text), "\(text)") }
    }
  }

  @Test func agreesOnTextsWithOneByteWrong() {
    let seed = SeededGenerator.seed
    var random = SeededGenerator(seed: seed)
    let bytes = Array(#"{}[],:"\ 1-.e+tfn"#.utf8) + [0, 0x0A, 0x7F, 0x80, 0xC3, 0xFF]
    var sound = 0
    for _ in 0..<300 {
      var writer = JSONWriter(layout: Bool.random(using: &random) ? .compact : .pretty)
      writer.write(RandomJSON.node(using: &random))
      #expect(skipped(writer.bytes) == read(writer.bytes))
      for _ in 0..<20 {
        var text = writer.bytes
        let place = Int.random(in: 0..<text.count, using: &random)
        text[place] = bytes.randomElement(using: &random) ?? 0
        let result = skipped(text)
        #expect(result == read(text), "seed \(seed): \(text)")
        if case .success = result { sound += 1 }
      }
    }
    #expect(sound > 300)
  }

  /// A loop keeps 64 containers in mind; what lies deeper is read piece by piece, up to 512.
  @Test(arguments: [1, 63, 64, 65, 448, 511, 512, 513])
  func agreesAtEveryDepth(depth: Int) {
    let open = (0..<depth).map { $0.isMultiple(of: 3) ? #"{"a":"# : "[" }.joined()
    let close = (0..<depth).reversed().map { $0.isMultiple(of: 3) ? "}" : "]" }.joined()
    for inner in ["1", "[]", "{}", #"{"b": [2, 3], "c": "\u00e6"}"#, "?", "]"] {
      let text = Array("\(open)\(inner)\(close)".utf8)
      #expect(skipped(text) == read(text), "\(inner)")
    }
    let whole = Array((open + "1" + close).utf8)
    #expect(((try? skipped(whole).get()) != nil) == (depth <= JSONCursor.depthLimit))
  }
}
