import CharterReports
import Testing

struct MarkdownWriterTests {
  private func line(_ text: MarkdownText) -> String {
    let written = MarkdownWriter.write([.paragraph(text)])
    return String(written.dropLast())
  }

  @Test(arguments: [
    ("plain words", "plain words"), ("*a* _b_", "\\*a\\* \\_b\\_"), ("[a](b)", "\\[a\\](b)"),
    ("<b> & c", "\\<b\\> \\& c"), ("a | b", "a \\| b"), ("`x`", "\\`x\\`"), ("\\", "\\\\"),
    ("# a", "\\# a"), ("- a", "\\- a"), ("+ a", "\\+ a"), ("= a", "\\= a"),
    ("1. a", "1\\. a"), ("12) a", "12\\) a"), ("1 a", "1 a"), ("a # b", "a # b"),
    ("a\n\n# b", "a # b"), ("~~a~~ $b$", "\\~\\~a\\~\\~ \\$b\\$"), ("", ""),
  ])
  func writesTextSoThatItIsText(_ text: String, _ markdown: String) {
    #expect(line(.plain(text)) == markdown)
  }

  @Test
  func showsWhatWouldDeceiveItsReader() {
    #expect(!line(.plain("a\u{202E}b\u{0}c")).unicodeScalars.contains { $0.value < 0x20 })
    #expect(!line(.plain("a\u{202E}b")).unicodeScalars.contains("\u{202E}"))
  }

  @Test
  func keepsLinksAndCodeWithinThemselves() {
    #expect(line(.link("a]", to: "https://x.org/a b)(<\">\n")).hasPrefix("[a\\]](https://x.org/a"))
    #expect(line(.link("a", to: "x)y")) == "[a](x%29y)")
    #expect(line(.code("a`b|c")) == "`abc`")
    #expect(line(.anchor("a\" onclick=x")) == "<a id=\"a--onclick-x\"></a>")
  }

  @Test
  func keepsTheSpacesBetweenParts() {
    #expect(line(.strong("a") + .plain(" b ") + .emphasis("c")) == "**a** b *c*")
  }

  @Test
  func writesEveryBlock() {
    let blocks: [MarkdownBlock] = [
      .heading(2, "Title", anchor: "t"),
      .quote([.paragraph("one"), .paragraph("two")]),
      .list([MarkdownBlock.Item("a", [MarkdownBlock.Item("b")]), MarkdownBlock.Item("c")]),
      .table(["x", "y"], rows: [["1", .plain("a") + .lineBreak + "b"]]),
      .rule,
    ]
    #expect(
      MarkdownWriter.write(blocks) == """
        ## <a id="t"></a>Title

        > one
        >
        > two

        - a
          - b
        - c

        | x | y |
        | --- | --- |
        | 1 | a<br>b |

        ---

        """)
  }

  @Test
  func boundsTheLevelOfHeadings() {
    #expect(MarkdownWriter.write([.heading(9, "a")]) == "###### a\n")
    #expect(MarkdownWriter.write([.heading(0, "a")]) == "# a\n")
  }
}
