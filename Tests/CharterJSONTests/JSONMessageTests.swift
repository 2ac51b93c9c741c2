import CharterDiagnostics
import CharterJSON
import Testing

struct JSONMessageTests {
  static let kinds: [JSONError.Kind] =
    [
      .malformedUTF8, .otherEncoding, .tooDeep, .expectedValue, .unknownWord, .expectedKey,
      .malformedKey, .missingColon, .missingComma, .strayComma, .expectedSeparator(.array),
      .expectedSeparator(.object), .mismatchedBracket(.array), .mismatchedBracket(.object),
      .unclosed(.array), .unclosed(.object), .unexpectedCharacter, .trailingContent,
      .unterminatedComment, .unterminatedString, .controlCharacter, .unknownEscape,
      .malformedEscape, .loneSurrogate, .leadingZero, .malformedNumber,
    ] + JSON5Feature.allCases.map { .needsJSON5($0) }

  @Test(arguments: kinds) func speaksBothLanguages(_ kind: JSONError.Kind) {
    let source = SourceText(path: "a.json", text: "[tru]")
    let diagnostic = JSONError(kind, SourceRange(1, 4)).diagnostic(in: source)
    #expect(diagnostic.id.hasPrefix("json-"))
    #expect(diagnostic.severity == .error)
    for text in [diagnostic.message, diagnostic.help].compactMap({ $0 }) {
      #expect(text[.english] != text[.danish])
      for language in Language.spoken {
        #expect(!text[language].isEmpty)
        #expect(text[language].first?.isUppercase == false)
        #expect(text[language].last != ".")
      }
    }
  }

  @Test func givesEachKindItsOwnWords() {
    let source = SourceText(path: "a.json", text: "[x]")
    let messages = Self.kinds.map {
      JSONError($0, SourceRange(1, 2)).diagnostic(in: source).message[.english]
    }
    #expect(Set(messages).count == messages.count)
  }

  @Test(arguments: [
    ("[True]", "did you mean 'true'?", "mente du 'true'?"),
    ("[hello]", "put text in quotes", "sæt tekst i anførselstegn"),
    ("[1] // x", "remove the comment", "fjern kommentaren"),
    (
      "\"a", "close the string with the quote that began it; a line break in it is written \\n",
      "luk strengen med det anførselstegn, den begyndte med; et linjeskift i den skrives \\n"
    ),
  ])
  func helps(_ text: String, _ english: String, _ danish: String) throws {
    let diagnostic = try #require(Reading.read(text, .json).diagnostics.first)
    #expect(diagnostic.help == LocalizedText(en: english, da: danish))
  }

  @Test(arguments: [
    ("[1 2]", "[1, 2]"), (#"{"a" 1}"#, #"{"a": 1}"#), (#"{"a"= 1}"#, #"{"a": 1}"#),
    ("[1,]", "[1]"), ("[,1]", "[1]"),
  ])
  func mends(_ text: String, _ expected: String) throws {
    let diagnostic = try #require(Reading.read(text, .json).diagnostics.first)
    let edit = try #require(diagnostic.fixIts.first?.edits.first)
    var bytes = Array(text.utf8)
    bytes.replaceSubrange(
      edit.range.lowerBound..<edit.range.upperBound, with: edit.replacement.utf8)
    let mended = String(decoding: bytes, as: UTF8.self)
    #expect(Reading.tree(mended, .json)?.withoutRanges == Reading.tree(expected)?.withoutRanges)
  }

  @Test(arguments: [
    ("[\u{200B}]", "character U+200B is not allowed here"),
    ("[\u{7}]", "character U+0007 is not allowed here"),
    ("[;]", "character ';' is not allowed here"), ("[", "array is not closed; ']' is missing"),
    ("", "expected a value, found the end of the text"),
    ("[1 ;]", "expected ',' or ']', found ';'"),
    (
      "[\(String(repeating: "x", count: 50))]",
      "'\(String(repeating: "x", count: 40))…' is not a value; only true, false and null stand without quotes"
    ),
  ])
  func namesWhatItFound(_ text: String, _ message: String) throws {
    let diagnostic = try #require(Reading.read(text, .json).diagnostics.first)
    #expect(diagnostic.message[.english] == message)
  }

  @Test func showsWhereTheContainerOpens() throws {
    let diagnostic = try #require(Reading.read("{\"a\": [1\n", .json).diagnostics.first)
    #expect(
      DiagnosticFormatter().format(diagnostic) == """
        test.json:2:1: error: array is not closed; ']' is missing [json-unclosed]
         2 | \("")
           | ^
        test.json:1:7: note: it opens here
         1 | {"a": [1
           |       ^

        """)
  }
}
