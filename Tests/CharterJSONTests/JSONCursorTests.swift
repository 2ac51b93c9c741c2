import CharterDiagnostics
import CharterJSON
import CharterTestSupport
import Testing

struct JSONCursorTests {
  @Test func readsMembersAndSkipsTheRest() throws {
    let text = #" {"skip": [{"x": "\u00e5"}, 1e5], "n\u0061me": "a\tb", "on": true, "none": null} "#
    var cursor = JSONCursor(Array(text.utf8))
    var seen: [String] = []
    try cursor.beginObject()
    while let key = try cursor.nextMember() {
      if cursor.matches(key, "name") {
        let token = try cursor.readString()
        seen.append("name=\(cursor.decode(token)) \(cursor.text(in: token.range))")
      } else if cursor.matches(key, "on") {
        seen.append("on=\(try cursor.readBoolean())")
      } else if cursor.matches(key, "none") {
        #expect(try cursor.nextKind() == .null)
        try cursor.readNull()
        seen.append("none")
      } else {
        let range = try cursor.skipValue()
        seen.append("\(cursor.decode(key)) \(cursor.text(in: range))")
      }
    }
    try cursor.finish()
    #expect(
      seen == [
        #"skip [{"x": "\u00e5"}, 1e5]"#, "name=a\tb \"a\\tb\"", "on=true", "none",
      ])
  }

  @Test func readsRecordsOfABiggerBuffer() throws {
    let text = "{\"a\":1}\n[2,3]\n\"four"
    let bytes = Array(text.utf8)
    var first = JSONCursor(bytes, from: 0, to: 7)
    try first.beginObject()
    let key = try #require(try first.nextMember())
    #expect(first.matches(key, "a"))
    #expect(try first.readNumber() == SourceRange(5, 6))
    #expect(try first.nextMember() == nil)
    try first.finish()

    var second = JSONCursor(bytes, from: 8, to: 13)
    var numbers: [String] = []
    try second.beginArray()
    while try second.nextElement() { numbers.append(second.text(in: try second.readNumber())) }
    try second.finish()
    #expect(numbers == ["2", "3"])

    var third = JSONCursor(bytes, from: 14, to: bytes.count)
    #expect(throws: JSONError(.unterminatedString, SourceRange(14, 19))) {
      try third.readString()
    }
    // A record never reads beyond its end.
    var cut = JSONCursor(bytes, from: 8, to: 12)
    #expect(throws: JSONError(.unclosed(.array), SourceRange(12, 12))) { try cut.skipValue() }
  }

  @Test func staysInsideAnyLimits() {
    let bytes = Array("[1]".utf8)
    for start in -2...5 {
      for end in -2...5 {
        var cursor = JSONCursor(bytes, from: start, to: end)
        let isWhole = start <= 0 && end >= 3
        let isOne = start == 1 && end == 2
        let isRead = (try? cursor.skipValue()) != nil && (try? cursor.finish()) != nil
        #expect(isRead == (isWhole || isOne), "\(start) \(end)")
      }
    }
  }

  @Test func refusesTheWrongKind() {
    for text in ["1", "\"a\"", "true", "null", "[]", "{}"] {
      let bytes = Array(text.utf8)
      var accepted = 0
      var cursor = JSONCursor(bytes)
      if (try? cursor.readNumber()) != nil { accepted += 1 }
      cursor = JSONCursor(bytes)
      if (try? cursor.readString()) != nil { accepted += 1 }
      cursor = JSONCursor(bytes)
      if (try? cursor.readBoolean()) != nil { accepted += 1 }
      cursor = JSONCursor(bytes)
      if (try? cursor.readNull()) != nil { accepted += 1 }
      cursor = JSONCursor(bytes)
      if (try? cursor.beginArray()) != nil { accepted += 1 }
      cursor = JSONCursor(bytes)
      if (try? cursor.beginObject()) != nil { accepted += 1 }
      #expect(accepted == 1, "\(text)")
    }
  }

  @Test func comparesKeysByteForByte() throws {
    var cursor = JSONCursor(Array("{\"\u{212A}\":1}".utf8))
    try cursor.beginObject()
    let key = try #require(try cursor.nextMember())
    #expect(!cursor.matches(key, "K"))
    #expect(cursor.matches(key, "\u{212A}"))
  }
}
