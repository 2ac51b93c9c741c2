import CharterDiagnostics
import Testing

struct LocalizedTextTests {
  @Test func givesTheAuthenticTextWhereOneIsMissing() {
    let text = LocalizedText([.init(.danish, "ja"), .init(.english, "yes")])
    #expect(text[.english] == "yes")
    #expect(text[.danish] == "ja")
    #expect(text[Language(rawValue: "de")] == "ja")
    #expect(LocalizedText([])[.danish] == "")
    #expect(LocalizedText("x")[.danish] == "x")
    #expect(LocalizedText(en: "yes", da: "ja")[.english] == "yes")
  }

  @Test func ordersSeverities() {
    #expect(Diagnostic.Severity.allCases.sorted() == [.note, .warning, .error])
    #expect(Diagnostic.Severity.warning < .error)
    #expect(!(Diagnostic.Severity.error < .error))
  }
}
