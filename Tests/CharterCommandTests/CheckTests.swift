import CharterCommand
import CharterDiagnostics
import CharterJSON
import Testing

struct CheckTests {
  /// Runs `check` over declarations against the sample charter.
  private func check(_ words: String..., on machine: VirtualMachine? = nil) -> VirtualMachine.Run {
    let machine = machine ?? VirtualMachine(SampleFiles.all)
    return machine.run(["check"] + words + ["--charter", "./house.charter.json5"])
  }

  struct Case: CustomTestStringConvertible {
    let line: String
    let code: ExitCode
    var testDescription: String { line }

    init(_ line: String, _ code: ExitCode) {
      self.line = line
      self.code = code
    }
  }

  @Test(arguments: [
    Case("good.declaration.json", .success),
    Case("bad.declaration.json", .adverse),
    Case("open.declaration.json", .unsettled),
    Case("open.declaration.json --allow-unsettled", .success),
    Case("bad.declaration.json --allow-unsettled", .adverse),
    Case("small.declaration.json", .success),
    Case("small.declaration.json --fail-on any", .adverse),
    Case("bad.declaration.json --fail-on never", .success),
    Case("open.declaration.json --fail-on never", .success),
    Case("wrong.declaration.json", .invalid),
    Case("wrong.declaration.json --fail-on never", .invalid),
    Case("broken.declaration.json", .invalid),
    Case("missing.declaration.json", .invalid),
    Case("good.declaration.json open.declaration.json", .unsettled),
    Case("open.declaration.json bad.declaration.json good.declaration.json", .adverse),
    Case("bad.declaration.json broken.declaration.json", .invalid),
    Case("bad.declaration.json --rule board-of-five", .success),
    Case("bad.declaration.json --rule house/members-elect", .adverse),
    Case("good.declaration.json --case good.case.json5", .success),
    Case("good.declaration.json --case other.case.json5", .invalid),
    Case("good.declaration.json --on 2019-12-31", .success),
  ])
  func endsWithTheCodeOfTheWorst(_ test: Case) {
    let words = test.line.split(separator: " ").map(String.init)
    let run = VirtualMachine(SampleFiles.all).run(
      ["check"] + words + ["-c", "house.charter.json5"])
    #expect(run.code == test.code, "\(run.output)\(run.error)")
  }

  @Test(arguments: ["-o -", "--output=-", "--format text=-"])
  func takesADashForTheStandardOutput(_ options: String) {
    let machine = VirtualMachine(SampleFiles.all)
    let run = machine.run(
      ["check", "good.declaration.json", "-c", "house.charter.json5"]
        + options.split(separator: " ").map(String.init))
    #expect(run.code == .success, "\(run.error)")
    #expect(!run.output.isEmpty)
    #expect(machine.files["-"] == nil)
  }

  @Test
  func explainsEveryFindingInJSON() throws {
    let run = check("bad.declaration.json", "--format", "json")
    let report = try #require(
      JSONReader.read(SourceText(path: "report.json", text: run.output), dialect: .json).root)
    let charters = try #require(report["charters"]?.elements)
    let findings = charters.flatMap { $0["findings"]?.elements ?? [] }
    #expect(!findings.isEmpty)
    for finding in findings {
      #expect(finding["because"]?["truth"]?.string != nil)
    }
  }

  @Test
  func deliversWhatCouldBeEvaluated() throws {
    let run = check(
      "good.declaration.json", "broken.declaration.json", "bad.declaration.json",
      "--format", "ndjson")
    #expect(run.code == .invalid)
    #expect(run.output.split(separator: "\n").count == 2)
    #expect(run.output.contains(#"{"declaration":"good","#))
    #expect(run.output.contains(#"{"declaration":"bad","#))
    #expect(run.error.contains("broken.declaration.json:2:"))
    #expect(run.error.contains("^"))
  }

  @Test
  func tellsTheDayInTheFirstLineOfEveryText() throws {
    for format in ["text", "plain", "gnu"] {
      let run = check("good.declaration.json", "--on", "2024-02-29", "--format", format)
      #expect(run.output.prefix { $0 != "\n" }.contains("2024-02-29"))
    }
    #expect(check("good.declaration.json").output.prefix { $0 != "\n" }.contains("2025-10-01"))
  }

  @Test
  func givesAnObjectForOneDeclarationAndAnArrayForSeveral() throws {
    let one = check("good.declaration.json", "--format", "json")
    #expect(one.output.hasPrefix("{\n"))
    let two = check("good.declaration.json", "bad.declaration.json", "--format", "json")
    #expect(two.output.hasPrefix("[\n"))
    // What was asked for decides, not what could be read.
    let rest = check("good.declaration.json", "broken.declaration.json", "--format", "json")
    #expect(rest.output.hasPrefix("[\n"))
    for output in [one.output, two.output, rest.output] {
      let source = SourceText(path: "out", text: output)
      #expect(JSONReader.read(source, dialect: .json).isComplete)
    }
  }

  @Test
  func writesEachFormatWhereItWasAsked() throws {
    let machine = VirtualMachine(SampleFiles.all)
    let run = check(
      "good.declaration.json", "--format", "json=report.json", "--format", "plain",
      "--format", "gnu=lint.txt", on: machine)
    #expect(run.output.hasPrefix("Evaluated on 2025-10-01"))
    #expect(machine.text(of: "report.json")?.hasPrefix("{\n  \"format\": 1,") == true)
    #expect(machine.text(of: "lint.txt")?.contains("evaluated on 2025-10-01") == true)
  }

  @Test
  func writesTheOutputFileAlone() throws {
    let machine = VirtualMachine(SampleFiles.all)
    let run = check("good.declaration.json", "-o", "out.txt", on: machine)
    #expect(run.output.isEmpty)
    #expect(run.code == .success)
    #expect(machine.text(of: "out.txt")?.contains("2025-10-01") == true)
  }

  @Test
  func saysThatTheOutputCannotBeWritten() throws {
    let machine = VirtualMachine(SampleFiles.all)
    machine.directories = ["out"]
    let run = check("good.declaration.json", "-o", "out", on: machine)
    #expect(run.code == .invalid)
    #expect(run.error.contains("'out' cannot be written: it is a directory"))
    machine.outputError = .system("no space left")
    let full = check("good.declaration.json", on: machine)
    #expect(full.code == .invalid)
    #expect(full.error.contains("the standard output cannot be written: no space left"))
    machine.outputError = .closedPipe
    let closed = check("good.declaration.json", on: machine)
    #expect(closed.code == .success)
    #expect(closed.error.isEmpty)
  }

  struct Refusal: CustomTestStringConvertible {
    let words: [String]
    let message: String
    var testDescription: String { words.joined(separator: " ") }

    init(_ line: String, _ message: String) {
      words = line.split(separator: " ").map(String.init)
      self.message = message
    }
  }

  @Test(arguments: [
    Refusal("check -c house.charter.json5", "DECLARATION is missing after 'check'"),
    Refusal("check good.declaration.json", "option '--charter' is missing after 'check'"),
    Refusal(
      "check good.declaration.json -c copenhagen-democratic-value",
      "unknown charter 'copenhagen-democratic-value'; did you mean 'copenhagen-democratic-values'?"),
    Refusal("check good.declaration.json -c house", "unknown charter 'house'"),
    Refusal(
      "check good.declaration.json -c nowhere/a.charter.json5",
      "'nowhere/a.charter.json5' cannot be read: no such file or directory"),
    Refusal(
      "check good.declaration.json -c house.charter.json5 --rule member-elect",
      "unknown rule 'member-elect'; did you mean 'members-elect'?"),
    Refusal(
      "check good.declaration.json -c house.charter.json5 --case other.case.json5",
      "the case file is about declaration 'goood', which is none of those given; "
        + "did you mean 'good'?"),
    Refusal("check - - -c house.charter.json5", "'-' is given twice"),
    Refusal(
      "check good.declaration.json -c house.charter.json5 -o good.declaration.json",
      "'good.declaration.json' is read, so it cannot be the output file too"),
    Refusal(
      "check good.declaration.json -c house.charter.json5 --format json --format plain",
      "two results for the standard output"),
    Refusal(
      "check good.declaration.json -c house.charter.json5 --format json=a --format plain=a",
      "two results for the file 'a'"),
    Refusal("check folder -c house.charter.json5", "'folder' cannot be read: it is a directory"),
    Refusal("check locked -c house.charter.json5", "'locked' cannot be read: permission denied"),
    Refusal("check huge -c house.charter.json5", "'huge' cannot be read: it is larger than"),
  ])
  func explainsARefusal(_ refusal: Refusal) {
    let machine = VirtualMachine(SampleFiles.all)
    machine.directories = ["folder"]
    machine.unreadable = ["locked"]
    machine.files["huge"] = Array(repeating: UInt8(ascii: " "), count: 16 << 20 | 1)
    let run = machine.run(refusal.words)
    #expect(run.code == .invalid)
    #expect(run.error.contains(refusal.message), "\(run.error)")
  }

  @Test(arguments: [
    "./good.declaration.json", "facts.vocabulary.json5", "./house.charter.json5",
    "./good.case.json5",
  ])
  func writesOverNoFileThatItRead(_ path: String) {
    let machine = VirtualMachine(SampleFiles.all)
    let before = machine.files
    let run = machine.run(
      "check", "good.declaration.json", "-c", "house.charter.json5", "--case", "good.case.json5",
      "-o", path)
    #expect(run.code == .invalid)
    // What the command line names is known before anything is read, what a charter names is not.
    let isNamed = path != "facts.vocabulary.json5"
    #expect(
      run.error.contains(
        isNamed
          ? "'\(path)' is read, so it cannot be the output file too"
          : "'\(path)' cannot be written: it is one of the files that were read"),
      "\(run.error)")
    #expect(machine.files == before)
  }

  @Test
  func evaluatesTheCharterThatIsLeft() {
    let machine = VirtualMachine(SampleFiles.all)
    machine.files["torn.charter.json5"] = Array("{ format: 1, charter: 'torn'".utf8)
    let run = machine.run(
      "check", "good.declaration.json", "-c", "./torn.charter.json5", "-c", "./house.charter.json5",
      "--format", "ndjson")
    #expect(run.code == .invalid)
    #expect(run.error.contains("torn.charter.json5:1:"))
    #expect(run.output.contains(#""id":"house","outcome":"conforms""#))
  }

  @Test
  func evaluatesACharterOnce() {
    let machine = VirtualMachine(SampleFiles.all)
    machine.files["copy.charter.json5"] = machine.files["house.charter.json5"]
    let run = machine.run(
      "check", "good.declaration.json", "-c", "house.charter.json5", "-c", "copy.charter.json5",
      "-c", "house.charter.json5", "--format", "ndjson")
    #expect(run.code == .invalid)
    #expect(run.error.contains("'copy.charter.json5' is charter 'house' once more"))
    #expect(run.output.split(separator: "\"id\":\"house\"").count == 2)
  }

  @Test
  func unitesTheVocabulariesOfSeveralCharters() {
    let machine = VirtualMachine(SampleFiles.all)
    let run = machine.run(
      "check", "bad.declaration.json", "-c", "house.charter.json5", "-c",
      "aarhus-value-framework", "--format", "ndjson")
    #expect(run.code == .adverse, "\(run.error)")
    #expect(run.output.contains(#""id":"house","outcome":"conflict""#))
    #expect(run.output.contains(#""id":"aarhus-value-framework","outcome":"open""#))
  }

  @Test
  func saysWhyAFileOfACharterCannotBeRead() {
    let machine = VirtualMachine(SampleFiles.all)
    machine.unreadable = ["facts.vocabulary.json5"]
    let run = check("good.declaration.json", on: machine)
    #expect(run.code == .invalid)
    #expect(run.error.contains("'facts.vocabulary.json5' cannot be read: permission denied"))
    machine.unreadable = []
    machine.files["facts.vocabulary.json5"] = nil
    let missing = check("good.declaration.json", on: machine)
    #expect(missing.error.contains("house.charter.json5:9:16: error"))
  }

  @Test
  func readsTheStandardInputUnderTheGivenName() {
    let machine = VirtualMachine(SampleFiles.all)
    machine.standardInput = SampleFiles.declaration("piped", members: "false", size: "1")
    let run = check("-", "--stdin-filename", "piped.json", "--format", "gnu", on: machine)
    #expect(run.output.contains("piped.json:5:27: error: "))
    machine.standardInput = "{"
    #expect(check("-", on: machine).error.contains("<stdin>:1:"))
  }

  @Test
  func speaksTheAskedLanguage() {
    let run = check("open.declaration.json", "--lang", "da")
    #expect(run.output.contains("Vælger medlemmerne bestyrelsen?"))
    #expect(run.output.contains("Vi spørger."))
  }

  @Test
  func coloursOnlyForAPersonWhoWantsIt() {
    func isColoured(_ words: [String], _ change: (VirtualMachine) -> Void) -> Bool {
      let machine = VirtualMachine(SampleFiles.all)
      change(machine)
      return machine.run(
        ["check", "bad.declaration.json", "-c", "house.charter.json5"] + words
      ).output.contains("\u{1B}[")
    }
    #expect(!isColoured([]) { _ in })
    #expect(isColoured([]) { $0.outputIsTerminal = true })
    #expect(isColoured(["--color", "always"]) { _ in })
    #expect(!isColoured(["--color", "never"]) { $0.outputIsTerminal = true })
    #expect(
      !isColoured([]) {
        $0.outputIsTerminal = true
        $0.environment["NO_COLOR"] = "1"
      })
    #expect(
      !isColoured([]) {
        $0.outputIsTerminal = true
        $0.environment["TERM"] = "dumb"
      })
    #expect(!isColoured(["--format", "plain"]) { $0.outputIsTerminal = true })
  }

  @Test(arguments: ["copenhagen-democratic-values", "aarhus-value-framework"])
  func knowsTheShippedCharters(_ id: String) {
    let run = VirtualMachine(SampleFiles.all).run(
      "check", "good.declaration.json", "-c", id, "--format", "ndjson")
    #expect(run.output.contains(#""id":"\#(id)""#), "\(run.error)")
  }

  @Test
  func saysThatItIsItselfAtFault() {
    let machine = VirtualMachine(SampleFiles.all)
    machine.today = nil
    let run = check("good.declaration.json", on: machine)
    #expect(run.code == .internalError)
    #expect(run.error.contains("charter 0.1.0 is at fault"))
    #expect(check("good.declaration.json", "--on", "2025-10-01", on: machine).code == .success)
  }

  /// What to endorse is what the title of a rule says, and six rules that wait for an answer would
  /// each say it once more.
  @Test(arguments: ["text", "markdown"])
  func saysNoMoreOfAnOpenEndorsementThanItsTitle(_ format: String) {
    let machine = VirtualMachine([
      "my.json": #"{"format": 1, "declaration": "a", "facts": {}}"#
    ])
    let words = ["-c", "copenhagen-democratic-values", "--on", "2025-10-01", "--lang", "en"]
    let open = machine.run(["check", "my.json", "--format", format] + words)
    #expect(open.output.contains("The association endorses democracy"), "\(open.error)")
    #expect(!open.output.contains("endorses with a reservation"), "\(open.output)")
    #expect(open.output.contains("are each answered"))
    let adverse = #"{"values": {"democracy": {"status": "declined"}}}"#
    machine.files["my.json"] = Array(
      #"{"format": 1, "declaration": "a", "facts": {"endorsements": \#(adverse), "request": {}}}"#
        .utf8)
    let declined = machine.run(["check", "my.json", "--format", format] + words)
    #expect(declined.output.contains("endorses with a reservation"), "\(declined.output)")
  }
}
