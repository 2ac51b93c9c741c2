import CharterDiagnostics
import CharterJSON
import Testing

struct JSONSkimmerTests {
  /// The names of a text's members, and the values of some.
  private func skim(_ text: String, taking wanted: Set<String>) -> (
    names: [String], values: [String: JSONNode], isSound: Bool
  ) {
    var skimmer = JSONSkimmer(Array(text.utf8))
    var names: [String] = []
    var values: [String: JSONNode] = [:]
    guard skimmer.beginObject() else { return ([], [:], skimmer.isSound) }
    while let read = skimmer.nextName() {
      let name = skimmer.text(of: read)
      names.append(name)
      #expect(read.range.count > 0)
      #expect(skimmer.isNamed(read, name))
      for other in ["", name + "x", "x" + name, name == "x" ? "y" : "x"] {
        #expect(!skimmer.isNamed(read, other))
      }
      if wanted.contains(name) { values[name] = skimmer.value() } else { skimmer.skipValue() }
    }
    return (names, values, skimmer.isSound)
  }

  @Test(arguments: [
    "{a:1,b:2,c:3}",
    "// first\n{ a: 'it\\'s {', /* b: */ b: \"]\\\"\", c: [1, [2, '}'], { c: 3 }], }",
    "{ a: { a: { b: '/*' } }, 'b': true, \"c\": -1.5e3 }",
    "{a:[],b:{},c:null}",
    "{ \\u0061: 1, '\\x62': 2, \"\\u0063\": 3 }",
    "{\"a\":\"æ\",\"b\":\"\\\\\",\"c\":'\\\\' // }\n}",
    "\u{FEFF}{ a: +.5 /* , */ , b: Infinity, c: 0xFF\n}",
  ])
  func passesOverWhatIsNotTaken(_ text: String) throws {
    let tree = try #require(Reading.tree(text, .json5))
    for taken in [[], ["a"], ["b"], ["c"], ["a", "b", "c"]] as [Set<String>] {
      let skimmed = skim(text, taking: taken)
      #expect(skimmed.names == ["a", "b", "c"])
      #expect(skimmed.isSound)
      for name in taken { #expect(skimmed.values[name] == tree[name]) }
    }
  }

  @Test(arguments: ["{ a: 1 ] }", "{ a: ", "{ a: 'x", "{ : 1 }", "{ a: { b: 1, c: ", "{"])
  func endsWithWhatIsBroken(_ text: String) {
    _ = skim(text, taking: [])
    #expect(!skim(text, taking: ["a"]).isSound)
  }

  @Test func tellsObjectsFromOtherValues() {
    #expect(JSONSkimmer(Array("// o\n{}".utf8)).isAtObject)
    var list = JSONSkimmer(Array("[{}]".utf8))
    #expect(!list.isAtObject)
    let isObject = list.beginObject()
    #expect(!isObject)
  }
}
