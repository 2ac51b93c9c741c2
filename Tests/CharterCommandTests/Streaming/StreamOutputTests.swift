import CharterCommand
import Testing

/// Where the results of a stream go, and what happens when they cannot.
struct StreamOutputTests {
  private static let count = 500

  private func machine() -> VirtualMachine {
    let machine = VirtualMachine(SampleFiles.all)
    let lines = (0..<Self.count).map {
      #"{"declaration":"d\#($0)","facts":{"members":{"elect":true},"size":5}}"#
    }
    machine.files["all.ndjson"] = Array(lines.joined(separator: "\n").utf8)
    return machine
  }

  private func check(_ words: String..., on machine: VirtualMachine) -> VirtualMachine.Run {
    machine.run(["check", "all.ndjson"] + words + ["-c", "house.charter.json5"])
  }

  @Test
  func writesSeveralResultsAtOnce() {
    let machine = machine()
    let run = check(
      "--format", "ndjson=out.ndjson", "--format", "csv=out.csv", "--format", "text", on: machine)
    #expect(run.code == .success, "\(run.error)")
    #expect(run.output.contains("500 declarations"))
    #expect(machine.text(of: "out.ndjson")?.split(separator: "\n").count == Self.count)
    #expect(machine.text(of: "out.csv")?.split(separator: "\n").count == Self.count + 1)
    #expect(machine.unfinished.isEmpty)
  }

  @Test
  func endsWhenNobodyReadsAnyMore() {
    let machine = machine()
    machine.outputError = .closedPipe
    let run = check("--format", "ndjson", on: machine)
    #expect(run.code == .success)
    #expect(run.error.isEmpty)
    // A file is still written.
    let both = check("--format", "ndjson", "--format", "csv=out.csv", on: machine)
    #expect(both.code == .success)
    #expect(machine.text(of: "out.csv")?.split(separator: "\n").count == Self.count + 1)
  }

  @Test
  func saysThatTheDiskIsFull() {
    let machine = machine()
    machine.files["out.ndjson"] = Array("before".utf8)
    machine.fileError = .system("no space left")
    let run = check("-o", "out.ndjson", "--format", "ndjson", on: machine)
    #expect(run.code == .invalid)
    #expect(run.error.contains("'out.ndjson' cannot be written: no space left"))
    #expect(machine.text(of: "out.ndjson") == "before")
    #expect(machine.unfinished.isEmpty)
    machine.fileError = nil
    machine.outputError = .system("no space left")
    let full = check("--format", "ndjson", on: machine)
    #expect(full.code == .invalid)
    #expect(full.error.contains("the standard output cannot be written: no space left"))
  }

  @Test(arguments: ["1", "2"])
  func endsAnInterruptedRunWithWhatWasDone(_ jobs: String) {
    let machine = machine()
    machine.interruption = 3
    let run = check("--format", "ndjson", "-j", jobs, on: machine)
    #expect(run.code == .interrupted)
    let lines = run.output.split(separator: "\n")
    #expect(!lines.isEmpty)
    #expect(lines.count < Self.count)
    #expect(lines.allSatisfy { $0.hasSuffix("]}]}") })
    #expect(run.error.hasPrefix("interrupted; "))
    #expect(!run.error.contains("file"))
    let summary = check(on: machine)
    #expect(summary.output.contains("The run was interrupted"))
    machine.files["out.csv"] = Array("before".utf8)
    let file = check("--format", "csv", "-o", "out.csv", on: machine)
    #expect(file.code == .interrupted)
    #expect(file.error.hasSuffix("no file was written\n"), "\(file.error)")
    #expect(machine.text(of: "out.csv") == "before")
    #expect(machine.unfinished.isEmpty)
  }

  @Test
  func showsHowFarALongRunIs() {
    let machine = machine()
    machine.errorIsTerminal = true
    machine.tick = 0.5
    let run = check("--format", "csv", "-o", "out.csv", on: machine)
    #expect(run.error.contains("declarations, "), "\(run.error)")
    #expect(run.error.contains(" %, "))
    #expect(run.error.hasSuffix("\r\u{1B}[K"))
    machine.tick = 0.001
    #expect(check("--format", "csv", "-o", "out.csv", on: machine).error.isEmpty)
    machine.tick = 0.5
    machine.environment["TERM"] = "dumb"
    #expect(check("--format", "csv", "-o", "out.csv", on: machine).error.isEmpty)
    machine.environment["TERM"] = nil
    machine.outputIsTerminal = true
    #expect(check("--format", "csv", on: machine).error.isEmpty)
    machine.errorIsTerminal = false
    #expect(check("--format", "csv", "-o", "out.csv", on: machine).error.isEmpty)
  }

  /// A file that was there stays where nothing could be read.
  @Test(arguments: ["csv", "ndjson", "text", "json", "markdown"])
  func leavesAFileWhereNothingWasRead(_ format: String) {
    let machine = machine()
    machine.files["out"] = Array("precious".utf8)
    let options = ["--format", format, "-o", "out", "-c", "house.charter.json5", "--lang", "en"]
    let run = machine.run(["check", "missing.ndjson"] + options)
    #expect(run.code == .invalid)
    #expect(run.error.contains("'missing.ndjson' cannot be read"))
    #expect(machine.text(of: "out") == "precious")
    #expect(machine.unfinished.isEmpty)
    machine.files["wide.ndjson"] = Array("{ }".utf8).flatMap { [$0, 0] }
    #expect(machine.run(["check", "wide.ndjson"] + options).code == .invalid)
    #expect(machine.text(of: "out") == "precious")
    machine.files["empty.ndjson"] = []
    #expect(machine.run(["check", "empty.ndjson"] + options).code == .success)
    #expect(machine.text(of: "out") != "precious")
    machine.files["out"] = Array("precious".utf8)
    let some = machine.run(["check", "missing.ndjson", "all.ndjson"] + options)
    #expect(some.code == .invalid)
    #expect(machine.text(of: "out")?.contains("precious") == false)
  }

  @Test func knowsTheSizeOfSeveralFiles() {
    let machine = machine()
    machine.files["more.ndjson"] = machine.files["all.ndjson"]
    machine.errorIsTerminal = true
    machine.tick = 2
    machine.pieceSize = 64
    let run = check("more.ndjson", "--format", "ndjson", "-o", "out", on: machine)
    #expect(run.error.contains(" 50 %, "), "\(run.error)")
  }

  @Test(arguments: ["./all.ndjson", "facts.vocabulary.json5", "good.case.json5"])
  func writesOverNothingThatItReads(_ path: String) {
    let machine = machine()
    let before = machine.files
    let run = check("--case", "good.case.json5", "--format", "csv", "-o", path, on: machine)
    #expect(run.code == .invalid, "\(run.error)")
    #expect(machine.files == before)
    #expect(machine.unfinished.isEmpty)
  }

  @Test(arguments: [
    ("--baseline report.json", "'--baseline' is not for a stream of declarations"),
    ("--summary --full", "'--full' and '--summary' cannot be used together"),
    ("--summary --format ndjson", "'--summary' and '--format ndjson' cannot be used together"),
    ("-j 0", "'0' after '--jobs' is not a number from 1 to 256"),
    ("-j two", "'two' after '--jobs' is not a number from 1 to 256"),
    ("--rule members-elects", "unknown rule 'members-elects'; did you mean 'members-elect'?"),
  ])
  func explainsARefusal(_ words: String, _ message: String) {
    let machine = machine()
    let run = machine.run(
      ["check", "all.ndjson", "-c", "house.charter.json5"]
        + words.split(separator: " ").map(String.init))
    #expect(run.code == .invalid)
    #expect(run.error.contains(message), "\(run.error)")
    #expect(run.output.isEmpty)
  }
}
