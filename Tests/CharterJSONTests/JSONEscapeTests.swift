import CharterDiagnostics
import CharterJSON
import Testing

struct JSONEscapeTests {
  static let simple: [Character: String] = [
    "\"": "\"", "\\": "\\", "/": "/", "b": "\u{8}", "f": "\u{C}", "n": "\n", "r": "\r", "t": "\t",
  ]

  /// What a backslash and an ASCII character mean, if they mean anything; `u` and `x` aside.
  static func meaning(of letter: Character, in dialect: JSONDialect) -> String? {
    if let text = simple[letter] { return text }
    guard dialect == .json5 else { return nil }
    switch letter {
    case "v": return "\u{B}"
    case "0": return "\0"
    case "1"..."9", "x": return nil
    case "\n", "\r": return ""
    default: return String(letter)
    }
  }

  @Test(arguments: JSONDialect.allCases)
  func decodesEveryLetter(_ dialect: JSONDialect) {
    for byte in UInt8.min..<0x80 where byte != UInt8(ascii: "u") {
      let letter = Character(Unicode.Scalar(byte))
      let text = "\"a\\\(letter)b\""
      let expected = Self.meaning(of: letter, in: dialect).map { "a\($0)b" }
      #expect(Reading.tree(text, dialect)?.string == expected, "\(byte)")
    }
  }

  @Test(arguments: [
    (#""\u0041\u00e5\u20AC\uD834\uDD1E""#, "Aå€𝄞"), (#""\u0000""#, "\0"),
    (#""\uD7FF\uE000\uFFFF""#, "\u{D7FF}\u{E000}\u{FFFF}"),
    (#""\uD800\uDC00\uDBFF\uDFFF""#, "\u{10000}\u{10FFFF}"),
  ])
  func decodesUnicode(_ text: String, _ expected: String) throws {
    #expect(Reading.tree(text, .json)?.string == expected)
    #expect(Reading.tree(text, .json5)?.string == expected)
    var cursor = JSONCursor(Array(text.utf8))
    let token = try cursor.readString()
    #expect(token.hasEscapes)
    #expect(cursor.decode(token) == expected)
    #expect(cursor.matches(token, expected))
    #expect(!cursor.matches(token, expected + "x"))
  }

  @Test(arguments: [
    ("'\\x41\\xe5'", "Aå"), ("'a\\\r\nb\\\u{2028}c\\\u{2029}d\\\re'", "abcde"),
    ("'\\å\\'\\\"'", "å'\""), ("'a\u{2028}b\"c'", "a\u{2028}b\"c"), ("\"it's\"", "it's"),
  ])
  func decodesJSON5(_ text: String, _ expected: String) {
    #expect(Reading.tree(text, .json5)?.string == expected)
    #expect(text == "\"it's\"" || Reading.tree(text, .json) == nil)
  }

  @Test(arguments: [
    #""\uD800""#, #""\uDC00""#, #""\uDC00\uD800""#, #""\uD800\uD800\uDC00""#, #""\uD800\n""#,
    #""\uD800x""#, #""\uD800\uDBFF""#, #""\uD800\uE000""#, #""\uD800\u""#,
  ])
  func refusesLoneSurrogates(_ text: String) {
    for dialect in JSONDialect.allCases {
      let result = Reading.read(text, dialect)
      #expect(result.diagnostics.first?.id == "json-lone-surrogate")
    }
    #expect(Reading.cursorError(Array(text.utf8))?.kind == .loneSurrogate)
  }
}
