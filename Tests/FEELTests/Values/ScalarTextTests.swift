import CharterTestSupport
import FEEL
import Testing

struct ScalarTextTests {
  private func scalars(_ text: String) -> [UInt32] { text.unicodeScalars.map(\.value) }

  @Test(arguments: [
    ("", [] as [UInt32]), ("forening", Array("forening".unicodeScalars.map(\.value))),
    ("e\u{301}", [0xE9]), ("\u{C5}", [0xC5]), ("A\u{30A}", [0xC5]), ("\u{212B}", [0xC5]),
    ("o\u{338}", [0x6F, 0x338]), ("\u{1100}\u{1161}\u{11A8}", [0xAC01]),
    ("q\u{307}\u{323}", [0x71, 0x323, 0x307]), ("\u{958}", [0x915, 0x93C]), ("\u{301}", [0x301]),
    ("横綱", [0x6A2A, 0x7DB1]), ("😀", [0x1F600]), ("\u{FB01}", [0xFB01]),
    ("\u{2126}", [0x3A9]), ("\u{F73}", [0xF71, 0xF72]), ("\u{31E}\u{F73}", [0xF71, 0xF72, 0x31E]),
    ("\u{F72}\u{F75}", [0xF71, 0xF72, 0xF74]), ("a\u{315}\u{344}", [0xE4, 0x301, 0x315]),
    ("\u{0}a\u{301}", [0, 0xE1]),
  ])
  func composesCanonically(text: String, expected: [UInt32]) {
    #expect(scalars(nfc(text)) == expected)
    #expect(scalars(nfc(nfc(text))) == expected)
  }

  @Test func leavesEveryScalarBelowTheCombiningOnesAlone() {
    for value in UInt32(0)..<0x300 {
      guard let scalar = Unicode.Scalar(value) else { continue }
      #expect(scalars(nfc("a" + String(scalar))) == [0x61, value])
    }
  }

  @Test(arguments: [
    ("", 0), ("xyz123", 6), ("blåbær", 6), ("横綱", 2), ("😀", 1), ("👨‍👩‍👧", 5), ("\r\n", 2),
    ("e\u{301}", 2),
  ])
  func countsScalarsNotCharacters(text: String, count: Int) {
    #expect(text.scalarCount == count)
  }

  @Test(arguments: [
    ("", "a"), ("a", "b"), ("a", "ab"), ("Z", "a"), ("z", "å"), ("æ", "ø"), ("\u{FFFF}", "😀"),
    ("\u{E000}", "\u{10000}"), ("a\u{301}", "\u{E1}"),
  ])
  func ordersByScalar(first: String, second: String) {
    #expect(first.precedesByScalars(second))
    #expect(!second.precedesByScalars(first))
    #expect(!first.precedesByScalars(first))
    #expect(!first.hasSameScalars(as: second))
    #expect(first.hasSameScalars(as: first))
  }

  @Test(arguments: [
    ("foobar", "bar", true), ("foobar", "o", true), ("abc", "", true), ("", "", true),
    ("", "a", false), ("abc", "abcd", false), ("aaaab", "aab", true), ("ababac", "abac", true),
    ("aabaaac", "aabaac", false), ("blåbær", "åb", true), ("\r\n", "\n", true),
    ("👨‍👩‍👧", "👩", true), ("e\u{301}", "e", true), ("é", "e", false),
  ])
  func findsScalars(text: String, match: String, expected: Bool) {
    #expect(text.containsScalars(of: match) == expected)
  }

  @Test(arguments: [
    ("foobar", "foo", true, false), ("foobar", "bar", false, true), ("a", "", true, true),
    ("", "a", false, false), ("aa", "aaa", false, false), ("\r\n", "\n", false, true),
    ("\r\n", "\r", true, false), ("åbå", "å", true, true),
  ])
  func looksAtBothEnds(text: String, part: String, starts: Bool, ends: Bool) {
    #expect(text.startsWithScalars(of: part) == starts)
    #expect(text.endsWithScalars(of: part) == ends)
  }

  @Test func findsWhatANaiveSearchFinds() {
    var generator = SeededGenerator(seed: SeededGenerator.seed)
    let alphabet: [Unicode.Scalar] = ["a", "b", "å", "😀"]
    func text(_ length: Int) -> String {
      var text = ""
      for _ in 0..<length {
        // Two letters most of the time, so that partial matches are common.
        let index = Int.random(in: 0..<(generator.next() % 4 == 0 ? 4 : 2), using: &generator)
        text.unicodeScalars.append(alphabet[index])
      }
      return text
    }
    for _ in 0..<3000 {
      let haystack = text(Int.random(in: 0...14, using: &generator))
      let needle = text(Int.random(in: 0...5, using: &generator))
      let (all, part) = (scalars(haystack), scalars(needle))
      let expected =
        all.count >= part.count
        && (0...(all.count - part.count)).contains { all[$0...].starts(with: part) }
      #expect(
        haystack.containsScalars(of: needle) == expected,
        "'\(needle)' in '\(haystack)', seed \(SeededGenerator.seed)")
    }
  }
}
