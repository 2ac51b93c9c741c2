import CharterDiagnostics
import CharterJSON
import CharterTestSupport
import Testing

/// One mistake gives one finding, on the smallest range that shows it, and the rest is read.
struct JSONMistakeTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let text: String
    let ids: [String]
    /// The tree in compact JSON, `null` where a value could not be read.
    let tree: String

    init(_ text: String, _ ids: String..., tree: String) {
      self.text = text
      self.ids = ids
      self.tree = tree
    }

    var testDescription: String { text }
  }

  @Test(arguments: strict) func findsInJSON(_ example: Case) throws {
    try check(example, .json)
    let bytes = Array(MarkedText(example.text).text.utf8)
    let error = try #require(Reading.cursorError(bytes))
    let result = JSONReader.read(SourceText(path: "test.json", bytes: bytes), dialect: .json)
    #expect(
      result.diagnostics.contains {
        $0.id == error.kind.id && $0.location?.range == error.range
      }, "\(error)")
  }

  @Test(arguments: json5) func findsInJSON5(_ example: Case) throws {
    try check(example, .json5)
  }

  private func check(_ example: Case, _ dialect: JSONDialect) throws {
    let marked = MarkedText(example.text)
    let result = Reading.read(marked.text, dialect)
    #expect(result.diagnostics.map(\.id) == example.ids)
    #expect(result.diagnostics.compactMap(\.location?.range) == marked.ranges)
    #expect(!result.isComplete)
    var writer = JSONWriter()
    writer.write(try #require(result.root))
    #expect(writer.text == example.tree)
  }

  static let strict: [Case] = [
    Case(#"{"a": 1 «// one»"# + "\n}", "json-needs-json5", tree: #"{"a":1}"#),
    Case(#"[1, «/* two */» 2]"#, "json-needs-json5", tree: "[1,2]"),
    Case("[1, 2«,»]", "json-needs-json5", tree: "[1,2]"),
    Case(#"{"a": 1«,» }"#, "json-needs-json5", tree: #"{"a":1}"#),
    Case("[«'»one'«2», 3]", "json-needs-json5", "json-expected-separator", tree: #"["one",3]"#),
    Case("[«'»one', 3]", "json-needs-json5", tree: #"["one",3]"#),
    Case("{«name»: 1}", "json-needs-json5", tree: #"{"name":1}"#),
    Case("{«'»name': 1}", "json-needs-json5", tree: #"{"name":1}"#),
    Case(
      "{«multi-word»: 1, «2»: 3}", "json-malformed-key", "json-malformed-key",
      tree: #"{"multi-word":1,"2":3}"#),
    Case(
      "[«+1», «.5», «5.», «0x1F», «-Infinity», «NaN»]",
      "json-needs-json5", "json-needs-json5", "json-needs-json5", "json-needs-json5",
      "json-needs-json5", "json-needs-json5", tree: #"[1,0.5,5.0,31,"-Infinity","NaN"]"#),
    Case(
      "[«01», «-007», «1e», «-», «1.2.3», «0x», «2b»]",
      "json-leading-zero", "json-leading-zero", "json-malformed-number",
      "json-malformed-number", "json-malformed-number", "json-malformed-number",
      "json-malformed-number",
      tree: #"["01","-007",null,null,null,null,null]"#),
    Case(
      "[«True», «nul», «yes», true]", "json-unknown-word", "json-unknown-word",
      "json-unknown-word", tree: "[null,null,null,true]"),
    Case("[«a» free text without quotes, 1]", "json-unknown-word", tree: "[null,1]"),
    Case(#"{"a": 1«» "b": 2}"#, "json-missing-comma", tree: #"{"a":1,"b":2}"#),
    Case("[1«»\n2, 3«» 4]", "json-missing-comma", "json-missing-comma", tree: "[1,2,3,4]"),
    Case(
      #"{"a"«» 1, "b"«=»2}"#, "json-missing-colon", "json-missing-colon",
      tree: #"{"a":1,"b":2}"#),
    Case(#"{"a"«», "b": 2}"#, "json-missing-colon", tree: #"{"a":null,"b":2}"#),
    Case(#"{"a": «,» "b": 2}"#, "json-expected-value", tree: #"{"a":null,"b":2}"#),
    Case(#"{"a": «}»"#, "json-expected-value", tree: #"{"a":null}"#),
    Case("[1, «,» 2]", "json-stray-comma", tree: "[1,2]"),
    Case("{«,»}", "json-stray-comma", tree: "{}"),
    Case(#"{"a": "one"«two»", "b": 2}"#, "json-expected-separator", tree: #"{"a":"one","b":2}"#),
    Case(
      #"{"a": «"one,»"# + "\n \"b\": 2}", "json-unterminated-string",
      tree: #"{"a":"one","b":2}"#),
    Case(
      #"{"a": {"b": «"one },»"# + "\n \"c\": 2}", "json-unterminated-string",
      tree: #"{"a":{"b":"one "},"c":2}"#),
    Case(
      #"{"a": {"b": «"see [1],»"# + "\n \"c\": 2}}", "json-unterminated-string",
      tree: #"{"a":{"b":"see [1]","c":2}}"#),
    Case("{\n \"a\": [1]«]»,\n \"b\": 2}", "json-mismatched-bracket", tree: #"{"a":[1],"b":2}"#),
    Case(
      "[\n {\"a\": 1}«}»,\n {\"b\": 2}]", "json-mismatched-bracket", tree: #"[{"a":1},{"b":2}]"#),
    Case(
      "{\n \"a\": [{\"b\": 1«]»},\n \"c\": 2}", "json-mismatched-bracket",
      tree: #"{"a":[{"b":1}],"c":2}"#),
    Case(
      "[\n {\"b\": [1, 2«}»],\n {\"c\": 2}]", "json-mismatched-bracket",
      tree: #"[{"b":[1,2]},{"c":2}]"#),
    Case(
      #"{«"a: 1,»"# + "\n \"b\": 2}", "json-unterminated-string",
      tree: #"{"a: 1":null,"b":2}"#),
    Case(
      "[\"a«\t»b«\u{1}»c\"]", "json-control-character", "json-control-character",
      tree: #"["a\tb\u0001c"]"#),
    Case(
      #"["a«\q»b", "«\x»41", "«\'»"]"#, "json-unknown-escape", "json-unknown-escape",
      "json-unknown-escape", tree: #"["aqb","x41","'"]"#),
    Case(
      #"["«\u12»", "«\u»", "«\u00e»g"]"#, "json-malformed-escape", "json-malformed-escape",
      "json-malformed-escape", tree: #"["�","�","�g"]"#),
    Case(
      #"["«\ud834»", "«\uDD1E»", "«\ud834»\u0041", "\ud834\udd1e"]"#, "json-lone-surrogate",
      "json-lone-surrogate", "json-lone-surrogate", tree: #"["�","�","�A","𝄞"]"#),
    Case("[\"one «\\»\n two\"]", "json-needs-json5", tree: #"["one  two"]"#),
    Case("[1,«\u{A0}»2,«\u{C}»3]", "json-needs-json5", "json-needs-json5", tree: "[1,2,3]"),
    Case("[1, «@»2 x, 3]", "json-unexpected-character", tree: "[1,null,3]"),
    Case("[1, «(»2), 3]", "json-unexpected-character", tree: "[1,null,3]"),
    Case("{«@»: 1, \"b\": 2}", "json-unexpected-character", tree: #"{"b":2}"#),
    Case("{«[»1]: 1, \"b\": 2}", "json-expected-key", tree: #"{"b":2}"#),
    Case(
      #"{"a": [1, 2«}», "b": 3}"#, "json-mismatched-bracket", tree: #"{"a":[1,2],"b":3}"#),
    Case(#"{"a": [1, 2«}»}"#, "json-mismatched-bracket", tree: #"{"a":[1,2]}"#),
    Case(#"{"a": [1, 2«}»"#, "json-mismatched-bracket", tree: #"{"a":[1,2]}"#),
    Case(#"[{"a": 1«]», 2]"#, "json-mismatched-bracket", tree: #"[{"a":1},2]"#),
    Case(
      #"{"a": [{"b": 1«]», "c": 2}"#, "json-mismatched-bracket",
      tree: #"{"a":[{"b":1}],"c":2}"#),
    Case(#"[{"a": 1«]»"#, "json-mismatched-bracket", tree: #"[{"a":1}]"#),
    Case("[1«}»", "json-mismatched-bracket", tree: "[1]"),
    Case("[1, [2«»", "json-unclosed", tree: "[1,[2]]"),
    Case(#"{"a": {"b": 1«»"#, "json-unclosed", tree: #"{"a":{"b":1}}"#),
    Case(#"{"a": «»"#, "json-expected-value", tree: #"{"a":null}"#),
    Case("{} «more» of it", "json-trailing-content", tree: "{}"),
    Case("1 «2»", "json-trailing-content", tree: "1"),
    Case("«]»", "json-expected-value", tree: "null"),
    Case("«hello» world", "json-unknown-word", tree: "null"),
  ]

  static let json5: [Case] = [
    Case("{a: 1, «/*» two", "json-unterminated-comment", tree: #"{"a":1}"#),
    Case("{«multi-word»: 1, b: 2}", "json-malformed-key", tree: #"{"multi-word":1,"b":2}"#),
    Case("{«10x»: 1}", "json-malformed-key", tree: #"{"10x":1}"#),
    Case("{a: «yes», b: 2}", "json-unknown-word", tree: #"{"a":null,"b":2}"#),
    Case("{\n  a: 1«»\n  b: 2\n}", "json-missing-comma", tree: #"{"a":1,"b":2}"#),
    Case("{a: 1«» 'b': 2}", "json-missing-comma", tree: #"{"a":1,"b":2}"#),
    Case("['it'«s» fine', 2]", "json-expected-separator", tree: #"["it",2]"#),
    Case("{a: 'it'«s» fine',\n b: 2}", "json-expected-separator", tree: #"{"a":"it","b":2}"#),
    Case(
      "['«\\1»', '«\\0»1', '«\\x4»']", "json-unknown-escape", "json-unknown-escape",
      "json-malformed-escape", tree: #"["�","�1","�"]"#),
    Case("[«'one»\n, 2]", "json-unterminated-string", tree: #"["one",2]"#),
    Case(
      "[«01», «0x», «.», «1e», «+»]", "json-leading-zero", "json-malformed-number",
      "json-malformed-number", "json-malformed-number", "json-malformed-number",
      tree: #"["01",null,null,null,null]"#),
    Case("[«,»]", "json-stray-comma", tree: "[]"),
    Case("{a«» {b: 1}}", "json-missing-colon", tree: #"{"a":{"b":1}}"#),
    Case("{a: {b: 1, c: [1, 2«»", "json-unclosed", tree: #"{"a":{"b":1,"c":[1,2]}}"#),
    Case("{a: «b» c d,\n e: 1}", "json-unknown-word", tree: #"{"a":null,"e":1}"#),
    Case("{a: «b» c d\n e: 1}", "json-unknown-word", tree: #"{"a":null,"e":1}"#),
  ]
}
