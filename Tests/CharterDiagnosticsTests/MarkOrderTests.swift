import CharterDiagnostics
import CharterTestSupport
import Testing

/// Texts with more marks on a letter than any language puts there.
struct MarkOrderTests {
  private static func decode(_ text: String) -> String {
    let bytes = Array(text.utf8)
    return String(decoding: bytes, in: bytes.indices)
  }

  private static func scalars(_ text: String) -> [UInt32] { text.unicodeScalars.map(\.value) }

  /// A mark above and one below, which is the wrong order.
  private static func pairs(_ count: Int) -> String {
    String(repeating: "\u{301}\u{323}", count: count)
  }

  @Test func leavesAsManyMarksAsTextsThatAreSafeToStream() {
    let text = "x" + Self.pairs(15) + "y" + Self.pairs(15)
    #expect(Self.scalars(Self.decode(text)) == Self.scalars(text))
  }

  @Test func sortsOneMarkMore() {
    let text = "x" + Self.pairs(15) + "\u{323}y"
    let sorted =
      "x" + String(repeating: "\u{323}", count: 16) + String(repeating: "\u{301}", count: 15) + "y"
    #expect(Self.scalars(Self.decode(text)) == Self.scalars(sorted))
  }

  @Test func staysTheSameTextToUnicode() {
    let seed = SeededGenerator.seed
    var random = SeededGenerator(seed: seed)
    let marks = ["\u{301}", "\u{323}", "\u{308}", "\u{327}", "\u{344}", "\u{F73}", "\u{1AB0}"]
    for _ in 0..<300 {
      let text = (0..<Int.random(in: 0...90, using: &random)).map { _ in
        Int.random(in: 0..<30, using: &random) == 0
          ? ["a", "\u{1EAD}", "æ", "文", "🏮"].randomElement(using: &random) ?? ""
          : marks.randomElement(using: &random) ?? ""
      }.joined()
      let read = Self.decode(text)
      #expect(read == text, "seed \(seed)")
      #expect(Self.scalars(read.withMarksInOrder) == Self.scalars(read), "seed \(seed)")
    }
  }

  @Test(arguments: [0, 1, 30, 31, 32, 61, 62, 63, 64, 65, 92, 93, 94])
  func findsARunWhereverItStands(_ distance: Int) {
    let text = String(repeating: "x", count: distance) + Self.pairs(16)
    #expect(Self.scalars(Self.decode(text)) != Self.scalars(text))
    #expect(Self.decode(text) == text)
  }

  @Test(.timeLimit(.minutes(1)))
  func comparesVeryManyMarksInNoTime() {
    let text = Self.decode("a" + Self.pairs(300_000))
    var other = Self.decode("a" + Self.pairs(299_999) + "\u{301}")
    #expect(text != other)
    other = Self.decode("a\u{323}" + Self.pairs(299_999) + "\u{301}")
    #expect(text == other)
    #expect(Set([text, other]).count == 1)
  }
}
