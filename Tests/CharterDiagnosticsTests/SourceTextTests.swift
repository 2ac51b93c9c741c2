import CharterDiagnostics
import CharterTestSupport
import Testing

struct SourceTextTests {
  @Test(arguments: [
    ("«»", 1, 1), ("a«»", 1, 2), ("a\n«»b", 2, 1), ("a\r\n«»b", 2, 1), ("a\r«»b", 2, 1),
    ("a\r\r\n«»", 3, 1), ("a\n\n«»", 3, 1), ("æøå«»", 1, 4), ("𝄞e\u{301}«»", 1, 4),
    ("\t«»x", 1, 2), ("\u{FEFF}«»a", 1, 1), ("\u{FEFF}a«»", 1, 2), ("«»\u{FEFF}a", 1, 1),
    ("a\u{2028}«»b", 1, 3),
  ])
  func countsLinesAndScalars(_ marked: String, _ line: Int, _ column: Int) throws {
    let text = MarkedText(marked)
    let source = SourceText(path: "a.json", text: text.text)
    let place = try #require(text.ranges.first)
    #expect(source.position(of: place.lowerBound) == SourcePosition(line: line, column: column))
  }

  @Test func movesOffsetsOutsideToTheNearestEnd() {
    let source = SourceText(path: "a.json", text: "ab\nc")
    #expect(source.position(of: -5) == SourcePosition(line: 1, column: 1))
    #expect(source.position(of: 99) == SourcePosition(line: 2, column: 2))
    #expect(source.text(in: SourceRange(-5, 99)) == "ab\nc")
    #expect(source.text(in: SourceRange(7, 9)) == "")
  }

  @Test func cutsLines() {
    let source = SourceText(path: "a.json", text: "\u{FEFF}one\r\ntwo\rthree\n\nfive")
    #expect(source.lineCount == 5)
    #expect((0...6).map(source.line) == ["", "one", "two", "three", "", "five", ""])
  }

  @Test func countsTheLinesOfARecordFromItsOwn() {
    let record = SourceText(path: "a.csv", bytes: Array("one\ntwo".utf8), firstLine: 41)
    #expect(record.position(of: 0) == SourcePosition(line: 41, column: 1))
    #expect(record.position(of: 5) == SourcePosition(line: 42, column: 2))
    #expect((40...43).map(record.line) == ["", "one", "two", ""])
    let diagnostic = Diagnostic(
      id: "odd", message: LocalizedText("odd"),
      location: SourceLocation(record, SourceRange(4, 7)))
    #expect(
      DiagnosticFormatter().format(diagnostic)
        == "a.csv:42:1: error: odd [odd]\n 42 | two\n    | ^^^\n")
  }

  @Test func readsAnyBytes() {
    for first in UInt8.min...UInt8.max where first != 0x0A {
      let source = SourceText(path: "a", bytes: [first, 0x0A, 0xE2, 0x82, 0x0D, first])
      for offset in -1...7 {
        #expect(source.position(of: offset).line >= 1)
        #expect(source.position(of: offset).column >= 1)
      }
      #expect(source.line(2) == "\u{FFFD}")
    }
  }

  @Test func joinsAndShiftsRanges() {
    #expect(SourceRange(2, 5).union(SourceRange(4, 9)) == SourceRange(2, 9))
    #expect(SourceRange(2, 5).shifted(by: 3) == SourceRange(5, 8))
    #expect(SourceRange(5, 2) == SourceRange(5, 5))
    #expect(SourceRange(5, 5).count == 0)
  }

  @Test func comparesLocationsByPathAndRange() {
    let one = SourceText(path: "a", text: "x")
    let other = SourceText(path: "a", text: "y")
    let third = SourceText(path: "b", text: "x")
    let range = SourceRange(0, 1)
    #expect(SourceLocation(one, range) == SourceLocation(other, range))
    #expect(SourceLocation(one, range) != SourceLocation(third, range))
    #expect(SourceLocation(one, range) != SourceLocation(one, SourceRange(0, 0)))
    #expect(Set([SourceLocation(one, range), SourceLocation(other, range)]).count == 1)
  }
}
