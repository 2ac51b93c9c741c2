import CharterDiagnostics
import CharterJSON
import CharterTestSupport
import Testing

struct JSONStringOffsetsTests {
  struct Case: CustomTestStringConvertible, Sendable {
    /// The decoded text with the range to look up.
    let decoded: String
    /// The file with the range that it should give.
    let file: String

    var testDescription: String { file }
  }

  @Test(arguments: [
    Case(decoded: "a «bc» d", file: "  'a «bc» d'"),
    Case(decoded: "a = «\"x\"»", file: #"'a = «"x"»'"#),
    Case(decoded: "a = «\"x\"»", file: #""a = «\"x\"»""#),
    Case(decoded: "\"a\" «b»", file: #""\"a\" «b»""#),
    Case(decoded: "\"a«\"» b", file: #""\"a«\"» b""#),
    Case(decoded: "æ«ø»å", file: #""æ«\u00f8»å""#),
    Case(decoded: "æø«å»", file: #""æ\u00f8«å»""#),
    Case(decoded: "«𝄞»x", file: #""«\uD834\uDD1E»x""#),
    Case(decoded: "«ab»c", file: "'«a\\\nb»c'"),
    Case(decoded: "a«b»c", file: "'a\\\n«b»c'"),
    Case(decoded: "«a»bc", file: "'«a»\\\r\nbc'"),
    Case(decoded: "abc«»", file: "'abc«»'"),
    Case(decoded: "«»abc", file: "'«»abc'"),
    Case(decoded: "«»", file: "'«»'"),
    Case(decoded: "sig«Σ»ma", file: #"sig«\u03A3»ma"#),
    Case(decoded: "«bo»ard", file: "«bo»ard"),
    Case(decoded: "A«B»", file: "'\\x41«\\x42»'"),
  ])
  func leadsToTheFile(_ example: Case) throws {
    let file = MarkedText(example.file)
    let decoded = MarkedText(example.decoded)
    let bytes = Array(file.text.utf8)
    let start = bytes.firstIndex { $0 != UInt8(ascii: " ") } ?? 0
    let offsets = JSONStringOffsets(
      range: SourceRange(start, bytes.count), in: bytes, dialect: .json5)
    let place = try #require(decoded.ranges.first)
    #expect(offsets.sourceRange(of: place) == file.ranges.first)
  }

  @Test func widensToWholeEscapes() {
    let bytes = Array(#""\u20AC""#.utf8)
    let offsets = JSONStringOffsets(range: SourceRange(0, 8), in: bytes, dialect: .json)
    for lower in 0..<3 {
      for upper in (lower + 1)...3 {
        #expect(offsets.sourceRange(of: SourceRange(lower, upper)) == SourceRange(1, 7))
      }
    }
  }

  @Test func staysInsideTheStringForAnyRange() {
    let bytes = Array("  'a\\\nb\\u0041\u{1}\\q'  ".utf8) + [0xFF, 0x27]
    for start in -1...(bytes.count + 1) {
      for end in start...(bytes.count + 2) {
        let offsets = JSONStringOffsets(
          range: SourceRange(max(0, start), end), in: bytes, dialect: .json)
        for place in -2...12 {
          let found = offsets.sourceRange(of: SourceRange(place, place + 2))
          #expect(found.lowerBound >= 0 && found.upperBound <= bytes.count)
        }
      }
    }
  }

  @Test func agreesWithTheReaderOnEveryScalar() throws {
    let seed = SeededGenerator.seed
    var random = SeededGenerator(seed: seed)
    for _ in 0..<300 {
      let text = RandomJSON.string(using: &random)
      let written = RandomJSON.quote(text, using: &random)
      let bytes = Array(written.utf8)
      let node = try #require(Reading.tree(written), "seed \(seed): \(written)")
      #expect(node.string == text, "seed \(seed)")
      let offsets = JSONStringOffsets(range: node.range, in: bytes, dialect: .json5)
      var decoded = 0
      for scalar in text.unicodeScalars {
        let width = UTF8.width(scalar)
        let place = offsets.sourceRange(of: SourceRange(decoded, decoded + width))
        let part =
          "'" + String(decoding: bytes[place.lowerBound..<place.upperBound], as: UTF8.self) + "'"
        #expect(Reading.tree(part)?.string == String(scalar), "seed \(seed): \(written)")
        decoded += width
      }
    }
  }
}
