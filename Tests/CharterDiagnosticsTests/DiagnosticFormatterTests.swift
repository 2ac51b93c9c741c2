import CharterDiagnostics
import CharterTestSupport
import Testing

struct DiagnosticFormatterTests {
  private func format(
    _ marked: String, style: DiagnosticFormatter.Style = .excerpt
  ) -> String {
    let text = MarkedText(marked)
    let source = SourceText(path: "a.json5", text: text.text)
    return DiagnosticFormatter(style: style).format(
      Diagnostic(
        id: "test", message: LocalizedText("wrong"),
        location: text.ranges.first.map { SourceLocation(source, $0) }))
  }

  @Test func underlinesTheRange() {
    #expect(
      format("{\n  size: «five»,\n}") == """
        a.json5:2:9: error: wrong [test]
         2 |   size: five,
           |         ^^^^

        """)
  }

  @Test(arguments: [
    ("a: «»b", "a: b", "   ^"), ("a: b«»", "a: b", "    ^"), ("\t\ta: «b»", "\t\ta: b", "\t\t   ^"),
    ("å: «æø»", "å: æø", "   ^^"), ("\u{FEFF}«a»: b", "a: b", "^"), ("«a\nb»", "a", "^"),
    ("a\u{202E}b\u{1B}«c»", "a\u{FFFD}b\u{FFFD}c", "    ^"), ("a\u{2028}«b»", "a\u{FFFD}b", "  ^"),
    ("a«\r\n»b", "a", " ^"),
  ])
  func standsBelowWhatItMeans(_ marked: String, _ line: String, _ carets: String) {
    let lines = format(marked).split(separator: "\n").map(String.init)
    #expect(lines.dropFirst() == [" 1 | \(line)", "   | \(carets)"])
  }

  @Test(arguments: [0, 1, 32, 33, 34, 66, 67, 99, 100, 101, 150, 400])
  func showsAWindowOfLongLines(_ distance: Int) throws {
    let filler = String(repeating: "æ", count: distance)
    for tail in [0, 1, 50, 300] {
      let text = filler + "«here»" + String(repeating: "ø", count: tail)
      let lines = format(text).split(separator: "\n")
      try #require(lines.count == 3)
      let shown = Array(lines[1].dropFirst(5))
      let carets = Array(lines[2].dropFirst(5))
      #expect(shown.count == min(100, distance + 4 + tail))
      let marked = zip(shown, carets).filter { $0.1 == "^" }.map(\.0)
      #expect(String(marked) == "here")
      let isCutBefore = shown.first == "…"
      let isCutAfter = shown.last == "…"
      #expect((isCutBefore || isCutAfter) == (distance + 4 + tail > 100))
    }
  }

  @Test func survivesMalformedText() {
    let bytes = [UInt8](repeating: 0x80, count: 1000) + [0xE2, 0x82] + Array("x\n".utf8)
    let source = SourceText(path: "a\u{1B}[31m", bytes: bytes)
    for offset in stride(from: 0, through: bytes.count, by: 7) {
      let location = SourceLocation(source, SourceRange(offset, offset + 5))
      let text = DiagnosticFormatter().format(
        Diagnostic(id: "test", message: LocalizedText("a\u{9B}b"), location: location))
      #expect(!text.unicodeScalars.contains("\u{1B}"))
      #expect(!text.unicodeScalars.contains("\u{9B}"))
      #expect(text.utf8.count < 2000)
    }
  }

  @Test func writesOneLineForTools() {
    #expect(format("a\n «b»", style: .gnu) == "a.json5:2:2: error: wrong [test]\n")
    #expect(format("a", style: .gnu) == "error: wrong [test]\n")
  }

  @Test func addsNotesHelpAndFixes() {
    let text = MarkedText("{«a»: 1, «a»: 2}")
    let source = SourceText(path: "a.json5", text: text.text)
    let places = text.ranges.map { SourceLocation(source, $0) }
    let diagnostic = Diagnostic(
      id: "duplicate-key", severity: .warning,
      message: LocalizedText(en: "key 'a' is repeated", da: "nøglen 'a' er gentaget"),
      location: places.last,
      help: LocalizedText(en: "keep one of them", da: "behold en af dem"),
      notes: [
        Diagnostic.Note(LocalizedText(en: "first", da: "første"), location: places.first),
        Diagnostic.Note(LocalizedText(en: "no place", da: "intet sted")),
      ],
      fixIts: [
        FixIt(
          LocalizedText(en: "remove it", da: "fjern den"), edits: [.init(SourceRange(0, 0), "")])
      ])
    #expect(
      DiagnosticFormatter(language: .danish).format([diagnostic]) == """
        a.json5:1:8: advarsel: nøglen 'a' er gentaget [duplicate-key]
         1 | {a: 1, a: 2}
           |        ^
        a.json5:1:2: bemærkning: første
         1 | {a: 1, a: 2}
           |  ^
        bemærkning: intet sted
          hjælp: behold en af dem
          rettelse: fjern den

        """)
  }
}
