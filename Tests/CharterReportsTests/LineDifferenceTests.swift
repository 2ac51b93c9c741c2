import CharterReports
import CharterTestSupport
import Testing

struct LineDifferenceTests {
  private func difference(_ old: String, _ new: String) -> LineDifference {
    LineDifference(from: Array(old.utf8), to: Array(new.utf8))
  }

  @Test(arguments: ["", "a", "a\nb\n", "a\r\nb\r\n"])
  func findsNoneInTheSameText(_ text: String) {
    #expect(difference(text, text).isEmpty)
    #expect(difference(text, text).text() == "")
  }

  @Test
  func overlooksHowLinesEnd() {
    #expect(difference("a\r\nb\r\n", "a\nb\n").isEmpty)
  }

  @Test
  func tellsCompositionsApart() {
    #expect(!difference("e\u{301}", "\u{E9}").isEmpty)
  }

  @Test
  func showsChangedLinesWithTheirNeighbours() {
    let old = (1...9).map { "\($0)\n" }.joined()
    let new = old.replacing("5\n", with: "five\n")
    #expect(difference(old, new).text() == "@@\n 3\n 4\n-5\n+five\n 6\n 7\n")
  }

  @Test
  func showsAddedAndRemovedEnds() {
    #expect(difference("a", "a\nb").text() == " a\n+b\n")
    #expect(difference("a\nb", "b").text() == "-a\n b\n")
    #expect(difference("", "a\n").text() == "+a\n \n")
  }

  @Test
  func boundsWhatItShowsAndCompares() {
    let old = (1...9_000).map { "old \($0)\n" }.joined()
    let new = (1...9_000).map { "new \($0)\n" }.joined()
    let lines = difference(old, new).text(limit: 10).split(separator: "\n")
    #expect(lines.count == 11 && lines.last == "@@ …")
  }

  @Test
  func leadsFromOneTextToTheOther() {
    var generator = SeededGenerator(seed: SeededGenerator.seed)
    for _ in 0..<200 {
      let old = (0..<Int.random(in: 0..<12, using: &generator)).map { _ in
        "\(Int.random(in: 0..<4, using: &generator))"
      }
      let new = (0..<Int.random(in: 0..<12, using: &generator)).map { _ in
        "\(Int.random(in: 0..<4, using: &generator))"
      }
      let text = difference(old.joined(separator: "\n"), new.joined(separator: "\n")).text()
      let lines = text.split(separator: "\n").filter { !$0.hasPrefix("@@") }
      let removed = lines.count { $0.hasPrefix("-") }
      let added = lines.count { $0.hasPrefix("+") }
      let growth = max(new.count, 1) - max(old.count, 1)
      #expect(added - removed == growth, "seed \(SeededGenerator.seed): \(old) \(new)")
      #expect((added + removed == 0) == (old == new || old.joined() + new.joined() == ""))
    }
  }
}
