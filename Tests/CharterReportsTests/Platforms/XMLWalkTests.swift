import CharterTestSupport
import Testing

/// The walk has to refuse what it is there to refuse.
struct XMLWalkTests {
  private static let head = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"

  @Test
  func readsElementsAttributesAndText() throws {
    let root = try XMLWalk.read(
      Array("\(Self.head)<a b=\"1 &lt; &#10;2\">x &amp; y<c/><d>z</d></a>\n".utf8))
    #expect(root.attributes == ["b": "1 < \n2"])
    #expect(root.text == "x & y")
    #expect(root.children.map(\.name) == ["c", "d"])
  }

  @Test(arguments: [
    "<a>", "<a></b>", "<a/><b/>", "<a>]]></a>", "<a>&nbsp;</a>", "<a>&</a>", "<a b=\"<\"/>",
    "<a b=\"1\" b=\"2\"/>", "<a b=1/>", "<a>\u{1}</a>", "<a>&#1;</a>", "<1/>", "<a>\u{FFFF}</a>",
    "",
  ])
  func refusesWhatIsNotWellFormed(_ text: String) {
    #expect(throws: XMLWalk.Failure.self) { try XMLWalk.read(Array((Self.head + text).utf8)) }
  }
}
