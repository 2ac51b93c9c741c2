import CharterDiagnostics
import CharterTestSupport
import Testing
import ValueCharters

/// Objects with more members than any file has for good reasons.
struct ManyMembersTests {
  private func diagnostics(_ members: [String]) -> [Diagnostic] {
    let text = ValidFiles.declaration.replacing(
      "{", with: "{" + members.joined(), maxReplacements: 1)
    return Declaration.load(SourceText(path: "d.json", text: text)).diagnostics
  }

  @Test(arguments: [1, 15, 16, 17, 63, 64, 65, 200])
  func tellsOfEachUnknownMember(_ count: Int) {
    let names = (0..<count).map { "zz\($0)zz" }
    let diagnostics = diagnostics(names.map { "\"\($0)\": 1," })
    #expect(diagnostics.map(\.id) == Array(repeating: "unknown-member", count: count))
    #expect(diagnostics.map { $0.location?.text } == names.map { "\"\($0)\"" })
  }

  @Test(arguments: [1, 15, 16, 17, 63, 64, 65, 200])
  func tellsOfARepeatedMemberAmongAny(_ count: Int) {
    let names = (0..<count).map { "zz\($0)zz" } + ["zz0zz"]
    let repeated = diagnostics(names.map { "\"\($0)\": 1," }).filter { $0.id == "duplicate-key" }
    #expect(repeated.map { $0.location?.text } == ["\"zz0zz\""])
  }

  @Test func takesCanonicallyEquivalentNamesForOne() {
    let repeated = diagnostics(["\"\u{E9}\": 1, \"e\u{301}\": 2,"]).filter {
      $0.id == "duplicate-key"
    }
    #expect(repeated.map { $0.location?.text } == ["\"e\u{301}\""])
  }
}
