import CharterDiagnostics
import CharterJSON
import CharterTestSupport
import Testing

struct JSONTreeTests {
  /// The ranges of all names and values, parents before children.
  private func ranges(_ node: JSONNode) -> [SourceRange] {
    var all = [node.range]
    for element in node.elements ?? [] { all += ranges(element) }
    for member in node.members ?? [] { all += [member.nameRange] + ranges(member.value) }
    return all
  }

  @Test(arguments: [
    (#"  «{ «"a"» : «1.50» , «"b"»: «[«true», «null» , «"æ\n"»]» }» "#, JSONDialect.json),
    ("\u{FEFF}«[«1»,\r\n«-2e3»\r]»\r\n", .json),
    ("// c\n«{ «a»: «'x'», «'b c'»: «+.5», «\\u0064e»: «[«Infinity»,]» /* d */ }» // e", .json5),
    ("«\"top\"»", .json), ("\t«false»", .json5), ("«{}»", .json), ("«[ ]»", .json),
  ])
  func givesEveryNodeItsRange(_ text: String, _ dialect: JSONDialect) throws {
    let marked = MarkedText(text)
    let root = try #require(Reading.tree(marked.text, dialect))
    #expect(ranges(root) == marked.ranges)
    if dialect == .json {
      // Strict JSON is JSON5 with the same meaning.
      #expect(Reading.tree(marked.text, .json5) == root)
      var cursor = JSONCursor(Array(marked.text.utf8))
      #expect(try cursor.skipValue() == root.range)
      try cursor.finish()
    }
  }

  @Test func keepsOrderAndDuplicates() throws {
    let marked = MarkedText(#"{"b": 1, «"a"»: 2, "c": 3, «"\u0061"»: 4}"#)
    let root = try #require(Reading.tree(marked.text, .json))
    #expect(root.members?.map(\.name) == ["b", "a", "c", "a"])
    #expect(root.members(named: "a").map(\.nameRange) == marked.ranges)
    #expect(root.members(named: "a").map(\.value.number) == ["2", "4"])
    #expect(root["a"]?.number == "2")
    #expect(root["d"] == nil)
    #expect(root.members(named: "a").first?.range == SourceRange(9, 15))
  }

  @Test func comparesNamesByteForByte() throws {
    let root = try #require(
      Reading.tree("{\"\u{212A}\": 1, \"e\u{301}\": 2, \"q\u{307}\u{323}\": 3}", .json))
    #expect(root["K"] == nil)
    #expect(root["\u{E9}"] == nil)
    #expect(root["e\u{301}"]?.number == "2")
    // Canonically equivalent, and of the same length.
    #expect(root["q\u{323}\u{307}"] == nil)
  }

  @Test func answersByKind() throws {
    let root = try #require(Reading.tree(#"[null, true, 1, "s", [7], {"k": 8}]"#, .json))
    let elements = try #require(root.elements)
    #expect(elements.map(\.kind) == [.null, .boolean, .number, .string, .array, .object])
    #expect(elements.map(\.boolean) == [nil, true, nil, nil, nil, nil])
    #expect(elements.map(\.number) == [nil, nil, "1", nil, nil, nil])
    #expect(elements.map(\.string) == [nil, nil, nil, "s", nil, nil])
    #expect(root[4]?[0]?.number == "7")
    #expect(root[5]?["k"]?.number == "8")
    #expect(root[6] == nil && root[-1] == nil && root["k"] == nil && root[0]?[0] == nil)
    #expect(root[0]?.members(named: "k") == [])
  }

  @Test func listsCommentsIfAsked() {
    let marked = MarkedText("«// one»\r\n{ «/* two\n * **/» a: '// no', «//»\n }«// end»")
    let source = SourceText(path: "test.json5", text: marked.text)
    let result = JSONReader.read(source, dialect: .json5, keepingComments: true)
    #expect(result.isComplete)
    #expect(result.comments == marked.ranges)
    #expect(JSONReader.read(source, dialect: .json5).comments.isEmpty)
    let strict = JSONReader.read(source, dialect: .json, keepingComments: true)
    #expect(strict.comments == marked.ranges)
  }

  @Test(arguments: [
    "$_a9", "ümlåût", "ʰ", "ⅷ", "a\u{301}", "a\u{200D}b", "while", "null", "NaN", "x\\u0041",
  ])
  func readsIdentifiersAsKeys(_ name: String) throws {
    let root = try #require(Reading.tree("{\(name):1}", .json5))
    #expect(root.members?.map(\.name) == [name == "x\\u0041" ? "xA" : name])
    #expect(Reading.tree("{\(name):1}", .json) == nil)
  }

  @Test(arguments: ["9a", "a-b", "a.b", "\u{301}a", "\u{200D}", "€", "a\\u002D", "a\\x41", "\\u"])
  func refusesOtherKeys(_ name: String) {
    let result = Reading.read("{\(name):1}", .json5)
    #expect(result.diagnostics.count == 1)
  }

  @Test func saysThereIsNoValue() throws {
    for text in ["", " \n", "\u{FEFF}", "// only a comment"] {
      let result = Reading.read(text, .json5)
      #expect(result.root == nil)
      #expect(result.diagnostics.map(\.id) == ["json-expected-value"])
      let end = text.utf8.count
      #expect(result.diagnostics.map(\.location?.range) == [SourceRange(end, end)])
    }
  }
}
