import CharterDiagnostics
import CharterJSON
import Testing

/// Every short text of the characters of numbers, against the grammars as regular expressions.
struct JSONNumberTests {
  @Test(arguments: Array("0189.+-eExXaN"))
  func acceptsExactlyTheGrammar(_ first: Character) throws {
    let json = /-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?/
    let json5 =
      /[+\-]?(0[xX][0-9a-fA-F]+|((0|[1-9][0-9]*)(\.[0-9]*)?|\.[0-9]+)([eE][+\-]?[0-9]+)?)/
    for text in Self.texts(from: String(first), over: "01.+-ex", upTo: 5) {
      let isJSON = text.wholeMatch(of: json) != nil
      let isJSON5 = text.wholeMatch(of: json5) != nil
      #expect((Reading.cursorError(Array(text.utf8)) == nil) == isJSON, "\(text)")
      #expect((Reading.tree(text, .json)?.number == text) == isJSON, "\(text)")
      #expect((Reading.tree(text, .json5)?.number == text) == isJSON5, "\(text)")
    }
  }

  @Test(arguments: ["Infinity", "-Infinity", "+Infinity", "NaN", "-NaN", "+NaN"])
  func readsNonFiniteNumbersInJSON5Only(_ text: String) {
    #expect(Reading.tree(text, .json5)?.number == text)
    #expect(Reading.tree("[\(text)]", .json5)?[0]?.number == text)
    #expect(Reading.tree(text, .json) == nil)
  }

  @Test(arguments: [
    "123456789012345678901234567890.123456789012345678901234567890e-12345", "-0", "0.10", "1E+00",
  ])
  func keepsTheExactText(_ text: String) throws {
    #expect(Reading.tree(text, .json)?.number == text)
    var cursor = JSONCursor(Array(text.utf8))
    #expect(try cursor.nextKind() == .number)
    #expect(cursor.text(in: try cursor.readNumber()) == text)
    try cursor.finish()
  }

  /// All texts of a length up to the limit that begin in a way.
  static func texts(from start: String, over alphabet: String, upTo length: Int) -> [String] {
    var all = [start]
    var last = [start]
    for _ in start.count..<length {
      last = last.flatMap { text in alphabet.map { text + String($0) } }
      all += last
    }
    return all
  }
}
