import CharterDiagnostics
import CharterJSON
import CharterTestSupport
import Testing

struct JSONWriterTests {
  @Test func laysOutPrettily() {
    var writer = JSONWriter(layout: .pretty)
    writer.beginObject()
    writer.key("a")
    writer.beginArray()
    writer.number(1)
    writer.beginObject()
    writer.key("b")
    writer.null()
    writer.endObject()
    writer.beginArray()
    writer.endArray()
    writer.endArray()
    writer.key("c")
    writer.beginObject()
    writer.endObject()
    writer.endObject()
    writer.endLine()
    #expect(
      writer.text == """
        {
          "a": [
            1,
            {
              "b": null
            },
            []
          ],
          "c": {}
        }

        """)
  }

  @Test func laysOutCompactly() {
    var writer = JSONWriter()
    for line in 1...2 {
      writer.beginObject()
      writer.key("line")
      writer.number(line)
      writer.key("ok")
      writer.boolean(line == 1)
      writer.key("text")
      writer.string("å")
      writer.endObject()
      writer.endLine()
    }
    #expect(
      writer.text == """
        {"line":1,"ok":true,"text":"å"}
        {"line":2,"ok":false,"text":"å"}

        """)
    writer.removeAll()
    writer.null()
    #expect(writer.text == "null")
  }

  @Test(arguments: [
    ("\"\\/", #"\"\\/"#), ("\0\u{1F}\u{7F}", #"\u0000\u001F\u007F"#), ("\n\r\t", #"\n\r\t"#),
    ("\u{80}\u{9F}\u{A0}", "\\u0080\\u009F\u{A0}"), ("\u{2028}\u{2029}", #"\u2028\u2029"#),
    ("\u{202A}\u{202E}\u{2066}\u{2069}", #"\u202A\u202E\u2066\u2069"#),
    ("\u{61C}\u{200E}\u{200F}", #"\u061C\u200E\u200F"#), ("æ–𝄞…", "æ–𝄞…"), ("", ""),
  ])
  func escapesWhatCouldDeceive(_ text: String, _ expected: String) {
    var writer = JSONWriter()
    writer.string(text)
    #expect(writer.text == "\"\(expected)\"")
    #expect(Reading.tree(writer.text, .json)?.string == text)
  }

  @Test(arguments: [
    ("0.10", "0.10"), ("+1", "1"), (".5", "0.5"), ("-.5e3", "-0.5e3"), ("5.", "5.0"),
    ("5.e2", "5.0e2"), ("+0xFF", "255"), ("-0Xffffffffffffffff", "-18446744073709551615"),
    ("0x10000000000000000", "\"0x10000000000000000\""), ("Infinity", "\"Infinity\""),
    ("-NaN", "\"-NaN\""), ("", "\"\""), ("1\n", "\"1\\n\""), ("01", "\"01\""), ("x", "\"x\""),
  ])
  func writesEveryNumberWellFormed(_ text: String, _ expected: String) {
    var writer = JSONWriter()
    writer.number(text: text)
    #expect(writer.text == expected)
    #expect(Reading.tree(writer.text, .json) != nil)
  }

  @Test(
    "A tree that is written and read again is the same tree", .tags(.law),
    arguments: JSONWriter.Layout.allCases)
  func writesWhatReadsTheSame(_ layout: JSONWriter.Layout) throws {
    let seed = SeededGenerator.seed
    var random = SeededGenerator(seed: seed)
    for _ in 0..<500 {
      let node = RandomJSON.node(using: &random)
      var writer = JSONWriter(layout: layout)
      writer.write(node)
      for dialect in JSONDialect.allCases {
        let tree = try #require(Reading.tree(writer.text, dialect), "seed \(seed)")
        #expect(tree.withoutRanges == node, "seed \(seed)")
      }
      #expect(Reading.cursorError(writer.bytes) == nil, "seed \(seed)")
    }
  }
}
