import CharterCommand
import StockCharters
import Testing

/// One declaration under one shipped charter is looked at with no more than it needs; nobody can
/// tell.
struct LoneDeclarationTests {
  private static let charter = "aarhus-value-framework"

  private func declaration(_ facts: String) -> String {
    "{\"format\": 1, \"declaration\": \"d\", \"facts\": \(facts)}"
  }

  /// Runs a verb over a declaration, alone and as one of two.
  private func run(_ facts: String, _ words: String...) -> (
    lone: VirtualMachine.Run, other: VirtualMachine.Run
  ) {
    let machine = VirtualMachine(["d.declaration.json": declaration(facts)])
    let command = ["check", "d.declaration.json", "--charter", Self.charter] + words
    // A charter that is named twice counts once, but is not looked at so quickly.
    return (machine.run(command), machine.run(command + ["--charter", Self.charter]))
  }

  @Test(arguments: [
    "{}", "7", "{\"endorsements\": 7}", "{\"nonsense\": {\"a\": 1}}",
    "{\"request\": {\"kind\": \"grant\"}}", "{\"bylaws\": {\"states\": {}}}",
    "{\"endorsements\": {\"values\": {\"democracy\": {\"status\": \"endorzed\"}}}}",
    "{\"endorsements\": {\"values\": {\"democracy\": {\"status\": \"endorsed\"}}}}",
  ])
  func saysTheSameAsWithEverythingRead(_ facts: String) {
    for format in ["text", "json"] {
      let (lone, other) = run(facts, "--format", format, "--lang", "en")
      #expect(lone.code == other.code)
      #expect(lone.output == other.output)
      #expect(lone.error == other.error)
    }
  }

  @Test func suggestsNamesThatNeitherTheCharterNorTheDeclarationUses() {
    let lone = run("{\"bylaws\": {\"adoptedOm\": \"2020-01-01\"}}", "--lang", "en").lone
    #expect(lone.error.contains("did you mean 'bylaws.adoptedOn'"), "\(lone.error)")
  }

  @Test func readsTheStandardInputOnce() {
    let machine = VirtualMachine()
    machine.standardInput = declaration("{\"nonsense\": 1}")
    let run = machine.run(
      "check", "-", "--charter", Self.charter, "--stdin-filename", "theirs.json", "--lang", "en")
    #expect(run.error.contains("theirs.json:1:"), "\(run.error)")
  }

  @Test func saysWhichFileIsMissing() {
    let run = VirtualMachine().run("check", "d.json", "--charter", Self.charter, "--lang", "en")
    #expect(run.code == .invalid)
    #expect(run.error.contains("d.json"), "\(run.error)")
  }
}
