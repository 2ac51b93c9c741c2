import CharterDiagnostics
import Testing

struct DeceptiveBytesTests {
  @Test func knowsTheFirstByteOfEveryDeceptiveScalar() {
    let scalars = (0...0x10FFFF).compactMap { Unicode.Scalar(UInt32($0)) }
    let unforeseen = scalars.filter { scalar in
      scalar.isDeceptive && !(String(scalar).utf8.first?.mayBeginDeceptiveScalar ?? false)
    }
    #expect(unforeseen == [])
  }

  @Test(arguments: [
    ("plain – ærlig", "plain – ærlig"), ("a\u{202E}b", "a\u{FFFD}b"), ("a\tb", "a\tb"),
    ("\u{85}", "\u{FFFD}"), ("", ""), ("a\u{7F}", "a\u{FFFD}"), ("\u{61C}é", "\u{FFFD}é"),
  ])
  func replacesOnlyDeceptiveScalars(_ text: String, _ shown: String) {
    #expect(text.printable == shown)
  }
}
