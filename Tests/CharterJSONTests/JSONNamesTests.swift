import CharterJSON
import Testing

struct JSONNamesTests {
  /// Names of all lengths around those of words.
  private static let names = (0..<28).map { String("abcdefghijklmnopqrstuvwxyzæø".prefix($0)) }

  @Test func findsKeysWhereTheyStand() throws {
    let table = JSONNames(Self.names)
    for (place, name) in Self.names.enumerated() {
      for text in ["{\"\(name)\":12345678}", "{ \n\"\(name)\":[1,2,3,4]}"] {
        var cursor = JSONCursor(Array(text.utf8))
        try cursor.beginObject()
        #expect(cursor.nextMember(amongKnown: table, 0..<Self.names.count) == .name(place))
        #expect(cursor.text(in: cursor.knownKey(place, of: table)) == "\"\(name)\"")
        try cursor.skipValue()
        #expect(cursor.nextMember(amongKnown: table, 0..<Self.names.count) == .other)
        #expect(try cursor.nextMember() == nil)
        try cursor.finish()
      }
    }
  }

  @Test func findsOnlyThoseThatAreLookedFor() throws {
    let table = JSONNames(["one", "two"])
    var cursor = JSONCursor(Array(#"{"one": 1, "two": 2, "one": 3}"#.utf8))
    try cursor.beginObject()
    #expect(cursor.nextMember(amongKnown: table, 1..<2) == .other)
    #expect(cursor.nextMember(amongKnown: table, 0..<1) == .name(0))
    try cursor.skipValue()
    #expect(cursor.nextMember(amongKnown: table, 1..<2) == .name(1))
    try cursor.skipValue()
    #expect(cursor.nextMember(amongKnown: table, 1..<1) == .other)
    let key = try #require(try cursor.nextMember())
    #expect(cursor.matches(key, "one"))
  }

  @Test(arguments: [
    #"{"name" : 1234567}"#, #"{"nam\u0065":1234567}"#, #"{"namely":1234567}"#, #"{"nam":12345678}"#,
    #"{name:12345678901}"#, #"{,"name":1234567}"#, #"{"name"}"#, "{\"name\"", "{}", "{",
    "{\"q\"uote\":12345}", "{\"q\\\"uote\":1234}", "{\"back\\slash\":123}", "{\"line\nend\":12345}",
  ])
  func readsNothingElse(text: String) throws {
    let table = JSONNames(["name", "q\"uote", "back\\slash", "line\nend"])
    var cursor = JSONCursor(Array(text.utf8))
    try cursor.beginObject()
    let offset = cursor.offset
    #expect(cursor.nextMember(amongKnown: table, 0..<4) == .other)
    #expect(cursor.offset == offset)
  }

  @Test(arguments: ["{}", "{\"name\":7}", "{ \"name\" :7}", "{\"name\":{}}"])
  func goesOutOfObjects(text: String) throws {
    let table = JSONNames(["name"])
    var cursor = JSONCursor(Array("[\(text), 12345678]".utf8))
    try cursor.beginArray()
    #expect(try cursor.nextElement())
    try cursor.beginObject()
    while try cursor.nextMember(of: table) != nil { try cursor.skipValue() }
    #expect(cursor.nextMember(amongKnown: table, 0..<1) == .other)
    #expect(try cursor.nextElement())
    #expect(cursor.text(in: try cursor.readNumber()) == "12345678")
    #expect(try !cursor.nextElement())
    try cursor.finish()
  }

  @Test(arguments: ["{\"name\":7,}", "{,}", "{\"name\":7,  }"])
  func leavesTrailingCommasToTheirMistake(text: String) throws {
    let table = JSONNames(["name"])
    var cursor = JSONCursor(Array("[\(text), 12345678]".utf8))
    try cursor.beginArray()
    #expect(try cursor.nextElement())
    try cursor.beginObject()
    #expect(throws: JSONError.self) {
      while try cursor.nextMember(of: table) != nil { try cursor.skipValue() }
    }
  }

  @Test func readsNothingBeyondItsRecord() throws {
    let bytes = Array(#"{"name":true}{"name":true}"#.utf8)
    let table = JSONNames(["name"])
    for end in 1..<9 {
      var cursor = JSONCursor(bytes, from: 0, to: end)
      try cursor.beginObject()
      #expect(cursor.nextMember(amongKnown: table, 0..<1) == .other, "\(end)")
    }
  }

  @Test(arguments: ["", " ", "\n"])
  func tellsNamesFromOtherKeys(space: String) throws {
    let names = JSONNames(["format", "id", "association"])
    let text =
      #"{"id"\#(space):1,"association"\#(space):2,"form"\#(space):3,"i\u0064":4,"format":5}"#
    var cursor = JSONCursor(Array(text.utf8))
    var places: [Int] = []
    try cursor.beginObject()
    while let place = try cursor.nextMember(of: names) {
      places.append(place)
      try cursor.skipValue()
    }
    try cursor.finish()
    #expect(places == [1, 2, 3, 3, 0])
  }

  @Test(
    arguments: [
      ("7", 7), ("1234567,", 1_234_567), (" 999999999999999999 ", 999_999_999_999_999_999),
      ("0", nil), ("07", nil), ("-7", nil), ("7.0", nil), ("7e1", nil), ("7x", nil), ("x", nil),
      ("1000000000000000000", nil), ("", nil), ("5000", nil),
    ] as [(String, UInt64?)])
  func readsPlainNaturals(text: String, number: UInt64?) {
    var cursor = JSONCursor(Array(text.utf8))
    let bounds: ClosedRange<UInt64> = text == "5000" ? 0...4999 : 0...UInt64(Int64.max)
    let offset = cursor.nextOffset()
    #expect(cursor.nextKnownNatural(within: bounds) == number)
    #expect((cursor.offset == offset) == (number == nil))
  }

  @Test(
    arguments: [
      ("true,   ", true), (" true}}}}", true), (" false,  ", false), ("false}}}", false),
      ("truer,  ", nil), ("falsely ", nil), ("true_   ", nil), ("tru,    ", nil), ("falze,  ", nil),
      ("null,   ", nil), ("1,      ", nil),
      // Too close to the end for a look at eight bytes.
      ("true", nil), ("false,,", nil),
    ] as [(String, Bool?)])
  func readsPlainBooleans(text: String, value: Bool?) {
    var cursor = JSONCursor(Array(text.utf8))
    #expect(cursor.nextKnownBoolean() == value)
  }

  @Test(arguments: [
    (#""2026-01-31""#, true), (#" "abcdefghij","#, true), (#""abcdefghi""#, false),
    (#""abcdefghijk""#, false), (#""abcdefghij"#, false), ("1234567890", false), ("", false),
  ])
  func peeksAtStringsOfALength(text: String, isThere: Bool) {
    var cursor = JSONCursor(Array(text.utf8))
    let contents = cursor.peekString(ofLength: 10)
    #expect((contents != nil) == isThere)
    if let contents {
      cursor.pass(contents)
      #expect(cursor.bytes[cursor.offset - 1] == UInt8(ascii: "\""))
      #expect(contents.count == 10)
    }
  }
}
