import CharterCommand
import Testing

struct FmtTests {
  private static let laidOut = "{\n  format: 1,\n  concepts: {},\n}\n"
  private static let other = "{\n \"format\":1,concepts:{}}"

  @Test
  func laysOutFiles() {
    let machine = VirtualMachine(["a/concepts.json5": Self.other])
    let run = machine.run("fmt")
    #expect(run.code == .success)
    #expect(run.output.isEmpty)
    #expect(machine.text(of: "a/concepts.json5") == Self.laidOut)
    #expect(machine.run("fmt", "--check").code == .success)
  }

  @Test
  func tellsWhatIsLaidOutOtherwise() {
    let machine = VirtualMachine([
      "a/concepts.json5": Self.other, "b/concepts.json5": Self.laidOut,
    ])
    let run = machine.run("fmt", "--check")
    #expect(run.code == .adverse)
    #expect(run.output == "a/concepts.json5\n")
    #expect(machine.text(of: "a/concepts.json5") == Self.other)
  }

  @Test
  func leavesBrokenFilesAlone() {
    let machine = VirtualMachine(["concepts.json5": "{ format: }"])
    let run = machine.run("fmt")
    #expect(run.code == .invalid)
    #expect(run.error.contains("concepts.json5:1:11"))
    #expect(machine.text(of: "concepts.json5") == "{ format: }")
  }

  @Test
  func goesFromStandardInputToStandardOutput() {
    let machine = VirtualMachine()
    machine.standardInput = Self.other
    let run = machine.run("fmt", "-")
    #expect(run.code == .success)
    #expect(run.output == Self.laidOut)
    #expect(machine.run("fmt", "-", "--check").output == "<stdin>\n")
  }

  @Test
  func saysWhenAFileCannotBeWritten() {
    let machine = VirtualMachine(["concepts.json5": Self.other])
    machine.fileError = .permissionDenied
    #expect(machine.run("fmt").code == .invalid)
  }
}
