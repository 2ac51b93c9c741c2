import CharterDiagnostics
import CharterJSON
import CharterLint
import CharterTestSupport
import Testing

/// Random texts with comments in every place: laid out, they mean the same, and once is enough.
struct LayoutPropertyTests {
  @Test("Laying out any text keeps its values and comments, and once is enough", .tags(.law))
  func keepsMeaningAndIsIdempotent() throws {
    let seed = SeededGenerator.seed
    var random = SeededGenerator(seed: seed)
    for round in 0..<3000 {
      let text = RandomLayout.text(&random)
      let source = SourceText(path: "a.json5", text: text)
      let read = JSONReader.read(source, dialect: .json5, keepingComments: true)
      let context: Comment = "seed \(seed), round \(round): \(text)"
      let root = try #require(read.root, context)
      #expect(read.isComplete, context)
      let once = SourceText(path: "a.json5", bytes: try FileFormatter.format(source))
      let again = JSONReader.read(once, dialect: .json5, keepingComments: true)
      #expect(again.root?.means(root) == true, context)
      #expect(again.comments.count == read.comments.count, context)
      #expect(try FileFormatter.format(once) == once.bytes, context)
    }
  }

  @Test(
    .enabled(if: TestFiles.conformance("json5") != nil, "left out: CHARTER_CONFORMANCE is not set"))
  func keepsMeaningOfTheJSON5Suite() throws {
    let folder = try #require(TestFiles.conformance("json5"))
    var count = 0
    for name in try TestFiles.list(folder) {
      let source = SourceText(path: "a.json5", bytes: try TestFiles.read("\(folder)/\(name)"))
      let read = JSONReader.read(source, dialect: .json5)
      guard read.isComplete, let root = read.root else { continue }
      count += 1
      let once = SourceText(path: "a.json5", bytes: try FileFormatter.format(source))
      #expect(JSONReader.read(once, dialect: .json5).root?.means(root) == true, "\(name)")
      #expect(try FileFormatter.format(once) == once.bytes, "\(name)")
    }
    #expect(count > 50)
  }
}

/// Makes random JSON5 texts.
private enum RandomLayout {
  static func text(_ random: inout SeededGenerator) -> String {
    gap(&random) + value(&random, depth: 4) + gap(&random)
  }

  private static func value(_ random: inout SeededGenerator, depth: Int) -> String {
    switch Int.random(in: depth == 0 ? 4...9 : 0...9, using: &random) {
    case 0, 1:
      items(&random, "[", "]") { random in value(&random, depth: depth - 1) }
    case 2, 3:
      items(&random, "{", "}") { random in
        let key = pick(&random, ["a", "'b-c'", "\"it's\"", "\"d\"", "æ", "$e", "'\"'"])
        let (before, after) = (gap(&random), gap(&random))
        return key + before + ":" + after + value(&random, depth: depth - 1)
      }
    case 4: pick(&random, ["1", "-0", ".5", "0xF", "+Infinity", "1e9"])
    case 5: pick(&random, ["true", "null"])
    default:
      pick(
        &random,
        [
          "'x'", "\"x\"", "'it\\'s'", "\"it's\"", "\"'\\\"'\"", "'a\\\nb'", "'a\\\r\nb'", "'\\\\'",
          "'\\u00e6'", "'// no comment'", "'\u{2028}'", "'\(String(repeating: "å", count: 60))'",
        ])
    }
  }

  private static func items(
    _ random: inout SeededGenerator, _ open: String, _ close: String,
    _ item: (inout SeededGenerator) -> String
  ) -> String {
    let count = Int.random(in: 0...4, using: &random)
    var text = open + gap(&random)
    for index in 0..<count {
      text += item(&random) + gap(&random)
      if index < count - 1 || Bool.random(using: &random) { text += "," + gap(&random) }
    }
    return text + close
  }

  private static func gap(_ random: inout SeededGenerator) -> String {
    pick(
      &random,
      [
        "", "", "", "", " ", "\n", "\n\n", "\r\n\r\n\r\n", "\t", "\u{A0}", "// c\n", "\n// c \n",
        "/* c */", " /* c\n c */ ", "/**/\n", "// c\r\n\r\n// d\r", "\n/* c */ /* d */\n",
        "// c\u{2028}",
      ])
  }

  private static func pick(_ random: inout SeededGenerator, _ texts: [String]) -> String {
    texts.randomElement(using: &random) ?? ""
  }
}
