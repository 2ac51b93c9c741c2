import CharterCommand
import Testing

struct OutputFileTests {
  private static let check = ["check", "bad.declaration.json", "-c", "house.charter.json5"]

  @Test
  func writesEveryFormatAtOnce() throws {
    let machine = VirtualMachine(SampleFiles.all)
    let formats = [
      "plain", "gnu", "json", "ndjson", "sarif", "junit", "github", "gitlab", "markdown",
    ]
    let words = formats.flatMap { ["--format", "\($0)=out/\($0)"] }
    let run = machine.run(Self.check + words + ["--format", "text"])
    #expect(run.code == .adverse)
    #expect(run.output.contains("The members elect"))
    for format in formats {
      let single = VirtualMachine(SampleFiles.all).run(Self.check + ["--format", format])
      #expect(machine.text(of: "out/\(format)") == single.output, "\(format)")
    }
  }

  @Test(arguments: [
    ["--format", "json=out", "--format", "sarif=./out"],
    ["--format", "json=./out", "-o", "out"],
    ["--format", "json=house.charter.json5"], ["--format", "json=./bad.declaration.json"],
  ])
  func comparesFilesAndNotPaths(_ words: [String]) {
    let machine = VirtualMachine(SampleFiles.all)
    let before = machine.files
    let run = machine.run(Self.check + words)
    #expect(run.code == .invalid)
    #expect(run.output.isEmpty)
    #expect(machine.files == before)
  }

  @Test(arguments: ["clean.concepts.json5", "./clean.concepts.json5"])
  func lintWritesOverNoFileThatItLints(_ path: String) {
    let machine = VirtualMachine(LintSample.files)
    let before = machine.files
    let run = machine.run("lint", "--format", "sarif=\(path)")
    #expect(run.code == .invalid)
    #expect(run.error.contains("'\(path)' is read, so it cannot be the output file too"))
    #expect(machine.files == before)
  }

  @Test
  func leavesTheOldFileWhereTheNewOneCannotBeWritten() {
    let machine = VirtualMachine(SampleFiles.all.merging(["out": "old"]) { $1 })
    machine.fileError = .permissionDenied
    let run = machine.run(Self.check + ["--format", "sarif=out"])
    #expect(run.code == .invalid)
    #expect(machine.text(of: "out") == "old")
  }

  // The job summary of GitHub.

  private static let commands = [
    check, ["lint", "a b/å,1.concepts.json5"], ["test", "x.charter-test.json5"],
  ]

  private func machine() -> VirtualMachine {
    let test = """
      { format: 1, charters: ['house'], on: '2025-10-01', tests: [
        { name: 'a bad one', declaration: 'bad.declaration.json',
          expect: { outcome: 'conforms' } } ] }
      """
    let files = SampleFiles.all.merging(LintSample.files) { $1 }
    return VirtualMachine(files.merging(["x.charter-test.json5": test]) { $1 })
  }

  @Test(arguments: commands)
  func addsTheJobSummaryWhereGitHubWantsIt(_ command: [String]) {
    let machine = machine()
    machine.environment = ["GITHUB_STEP_SUMMARY": "summary.md"]
    machine.files["summary.md"] = Array("# Before\n".utf8)
    let run = machine.run(command + ["--format", "github", "--format", "markdown=page.md"])
    #expect(run.code == .adverse, "\(run.error)")
    #expect(run.output.hasPrefix("::"))
    let page = machine.text(of: "page.md") ?? ""
    #expect(page.hasPrefix("## "))
    #expect(machine.text(of: "summary.md") == "# Before\n" + page)
  }

  @Test
  func addsNoJobSummaryToOtherFormats() {
    let machine = machine()
    machine.environment = ["GITHUB_STEP_SUMMARY": "summary.md"]
    _ = machine.run(Self.check + ["--format", "gnu"])
    #expect(machine.text(of: "summary.md") == nil)
  }

  @Test
  func addsNoJobSummaryToAnInput() {
    let machine = machine()
    machine.environment = ["GITHUB_STEP_SUMMARY": "house.charter.json5"]
    let run = machine.run(Self.check + ["--format", "github"])
    #expect(run.code == .invalid)
    #expect(machine.text(of: "house.charter.json5") == SampleFiles.charter)
  }
}
