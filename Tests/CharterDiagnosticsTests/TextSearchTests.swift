import CharterDiagnostics
import Testing

struct TextSearchTests {
  @Test(
    arguments: [
      ("did you mean 'hall'?", "did you mean '", "hall'?"),
      ("hall", "hall", ""),
      ("hall", "a", "ll"),
      ("aaab", "aab", ""),
      ("a.json.json", ".json", ".json"),
      ("hall", "", "hall"),
      ("", "", ""),
    ] as [(String, String, Substring)])
  func findsTheFirst(text: String, searched: String, rest: Substring) {
    #expect(text.part(behind: searched) == rest)
  }

  @Test(arguments: [("hall", "halls"), ("", "a"), ("hal", "ll"), ("ha ll", "hall")])
  func findsNothing(text: String, searched: String) {
    #expect(text.part(behind: searched) == nil)
  }
}
