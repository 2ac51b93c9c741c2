import CharterDiagnostics
import CharterJSON
import CharterLint
import CharterTestSupport
import Testing

struct FileFormatterTests {
  /// What the formatter makes of a text.
  private func format(_ text: String, path: String = "a.json5") throws -> String {
    let source = SourceText(path: path, text: text)
    return String(decoding: try FileFormatter.format(source), as: UTF8.self)
  }

  @Test(arguments: [
    // Short things stay on the line that they are on.
    (#"{"a":1,'b' : [ 1,2 ,3 ],c:{}}"#, "{ a: 1, b: [1, 2, 3], c: {} }\n"),
    ("[]", "[]\n"), ("{  }", "{}\n"), (" 'x' ", "'x'\n"),
    // What an author began on a new line stays broken, and breaks what holds it.
    ("{\na: 1, b: {c: 2}}", "{\n  a: 1,\n  b: { c: 2 },\n}\n"),
    ("{a: [\n1]}", "{\n  a: [\n    1,\n  ],\n}\n"),
    // Quotes: as few escapes as possible; the rest of a string is left alone.
    (
      #"["it's", 'say "so"', "a", 'it\'s', "\"", '\u00e6']"#,
      "[\"it's\", 'say \"so\"', 'a', \"it's\", '\"', '\\u00e6']\n"
    ),
    (
      #"{'a-b': 1, "æ": 2, æ: 3, '1a': 4, "class": 5, $x: 6, '': 7}"#,
      "{ 'a-b': 1, 'æ': 2, æ: 3, '1a': 4, class: 5, $x: 6, '': 7 }\n"
    ),
    // Numbers keep their digits.
    ("[+1, .5, 5., 0xFF, 1e3, -0, Infinity]", "[+1, .5, 5., 0xFF, 1e3, -0, Infinity]\n"),
    // Blank lines: one at most, none at the edges.
    ("{\n\n\na: 1,\n\n\n\nb: 2\n,\nc: 3\n\n}", "{\n  a: 1,\n\n  b: 2,\n  c: 3,\n}\n"),
    // A string that goes on in the next line.
    ("{a: 'x\\\r\n  y'}", "{\n  a: 'x\\\n  y',\n}\n"),
    // CR LF, tabs and a byte-order mark.
    ("\u{FEFF}{\r\n\ta: 1\r\n}\r\n", "{\n  a: 1,\n}\n"),
  ])
  func laysOut(_ text: String, _ expected: String) throws {
    #expect(try format(text) == expected)
    #expect(try format(expected) == expected)
  }

  @Test(arguments: [
    ("// head\n\n\n{a: 1}// behind\n\n// end", "// head\n\n{ a: 1 } // behind\n\n// end\n"),
    (
      "{a: 1, // one\nb: 2 /* two */, c: 3 /* three */}",
      "{\n  a: 1, // one\n  b: 2, /* two */\n  c: 3, /* three */\n}\n"
    ),
    ("{ // first\n\n a: 1,\n // last\n}", "{\n  // first\n\n  a: 1,\n  // last\n}\n"),
    ("{a /* k */ : /* v */ 1}", "{\n  /* k */\n  /* v */\n  a: 1,\n}\n"),
    ("[1, /* two */ 2]", "[\n  1,\n  /* two */\n  2,\n]\n"),
    ("{ /* nothing */ }", "{\n  /* nothing */\n}\n"),
    ("{a: 1 // x  \t\n, b: 2}", "{\n  a: 1, // x\n  b: 2,\n}\n"),
    ("[\n  /* a \r\n     b */\n  1\n]", "[\n  /* a\n     b */\n  1,\n]\n"),
    ("{\n  a: 1,\n\n  // of b\n\n  b: 2\n}", "{\n  a: 1,\n\n  // of b\n\n  b: 2,\n}\n"),
  ])
  func keepsComments(_ text: String, _ expected: String) throws {
    #expect(try format(text) == expected)
    #expect(try format(expected) == expected)
  }

  @Test func breaksWhatIsWiderThanHundredColumns() throws {
    let long = String(repeating: "å", count: 78)
    #expect(try format("{ member: { da: '\(long)' } }") == "{ member: { da: '\(long)' } }\n")
    #expect(
      try format("{ member: { da: '\(long)x' } }")
        == "{\n  member: { da: '\(long)x' },\n}\n")
  }

  @Test func laysOutJSONAsJSON() throws {
    #expect(
      try format("{\n\"a\" : [1, \"it's\"]}", path: "a.json") == "{\n  \"a\": [1, \"it's\"]\n}\n")
  }

  @Test func leavesBrokenTextsAlone() {
    #expect(throws: FileFormatter.Failure.self) { try format("{a: }") }
    #expect(throws: FileFormatter.Failure.self) { try format("") }
  }
}
