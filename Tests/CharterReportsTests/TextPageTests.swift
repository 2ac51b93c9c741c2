import CharterReports
import Testing

struct TextPageTests {
  @Test
  func breaksBetweenWords() {
    var page = TextPage(width: 20)
    page.write("eins zwei drei vier fünf", indent: 2, hanging: 4)
    #expect(page.text == "  eins zwei drei\n    vier fünf\n")
  }

  @Test
  func keepsALongWordWhole() {
    var page = TextPage(width: 20)
    page.write("see https://example.org/a/very/long/path now")
    #expect(page.text == "see\nhttps://example.org/a/very/long/path\nnow\n")
  }

  @Test
  func countsColumnsAndNotBytes() {
    var page = TextPage(width: 20)
    page.write("æøåæøåæøå æøåæøåæøå")
    page.write("協力 協力 協力 協力 協力")
    #expect(page.text == "æøåæøåæøå æøåæøåæøå\n協力 協力 協力 協力\n協力\n")
  }

  /// What stands alone is counted by its scalars, and what may join others by its characters.
  @Test(
    arguments: [
      ("a\u{2FF}b", 3), ("a\u{300}b", 2), ("e\u{301}\u{301}é", 2), ("a\u{2010}b", 3),
      ("“a”…", 4), ("a\u{2026}\u{300}", 2), ("\u{00A9}\u{00E6}", 2),
      ("\u{1F469}\u{200D}\u{1F680}", 2), ("\u{1100}\u{1161}", 2),
    ])
  func countsCharactersHoweverTheyAreWritten(word: String, columns: Int) {
    let filling = String(repeating: "x", count: 19 - columns)
    var page = TextPage(width: 20)
    page.write("\(word) \(filling)")
    #expect(page.text.split(separator: "\n").count == 1)
    page = TextPage(width: 20)
    page.write("\(word) \(filling)x")
    #expect(page.text.split(separator: "\n").count == 2)
  }

  @Test
  func hidesNothingFromItsReader() {
    var page = TextPage(width: 80)
    page.write("red \u{1B}[31m text, \u{202E}backwards, line\u{2028}end, tab\there\nnext")
    page.verbatim("\u{1B}]0;title\u{7}")
    #expect(!page.text.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" })
    #expect(!page.text.contains("\u{202E}"))
    #expect(page.text.split(separator: "\n").count == 2)
  }

  @Test
  func coloursLineByLine() {
    var page = TextPage(width: 20, usesColor: true)
    page.write("one two three four five", .bad, mark: TextPage.Mark("✗", .bad))
    for line in page.text.split(separator: "\n") {
      #expect(line.hasSuffix("\u{1B}[0m"))
    }
  }

  @Test
  func givesALongLabelALineOfItsOwn() {
    var page = TextPage(width: 30)
    page.table([.init("a", "first"), .init("a label that is too long", "second")])
    #expect(page.text == "  a  first\n  a label that is too long\n     second\n")
  }

  @Test
  func leavesOneEmptyLineAtMost() {
    var page = TextPage(width: 20)
    page.blank()
    page.write("a")
    page.blank()
    page.blank()
    page.heading("b")
    #expect(page.text == "a\n\nb\n")
  }

  @Test
  func writesALineATextWhenPlain() {
    var page = TextPage()
    page.heading("Heading")
    page.write("a b", .bad, mark: TextPage.Mark("✗"), indent: 4)
    page.table([.init("label", "text")])
    page.rule()
    #expect(page.text == "Heading\na b\nlabel: text\n")
  }
}
