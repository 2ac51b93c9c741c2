import CharterCommand
import CharterDiagnostics
import CharterJSON
import Testing

/// The summary of many declarations, as the command writes it.
struct SummaryTests {
  private func machine() -> VirtualMachine {
    let machine = VirtualMachine(SampleFiles.all)
    let lines =
      Array(repeating: StreamTests.good, count: 1200) + [StreamTests.bad, "?", StreamTests.open]
    machine.files["all.ndjson"] = Array(lines.joined(separator: "\n").utf8)
    return machine
  }

  private func check(_ words: String..., on machine: VirtualMachine? = nil) -> VirtualMachine.Run {
    (machine ?? self.machine()).run(["check"] + words + ["-c", "house.charter.json5"])
  }

  @Test
  func isWhatAStreamPrintsUnlessToldOtherwise() {
    let run = check("all.ndjson")
    #expect(run.code == .invalid)
    #expect(
      run.output == """
        1,202 declarations, evaluated on 2025-10-01
        all.ndjson: 1,202 declarations, 1 that cannot be read

        House Rules
        Fjordby · house 1

        Outcomes
          ✗ Conflict: 1
          ? Undetermined: 1
          ✓ Conforms: 1,200

        Rules
                             ✓  ✗  ?
          members-elect  1,200  1  1
          board-of-five  1,202  0  0
          ✓ satisfied · ✗ not satisfied · ? undetermined

        Missing most
        How many declarations have something open on account of a fact, and whom to ask.
          1  The members elect [members.elect] – the association

        """)
  }

  @Test
  func speaksDanish() {
    let run = check("all.ndjson", "--lang", "da", "--format", "plain")
    #expect(
      run.output == """
        1.202 erklæringer, vurderet pr. 2025-10-01
        all.ndjson: 1.202 erklæringer, 1, der ikke kan læses
        Husregler
        Fjordby · house 1
        Udfald
        I strid med charteret: 1
        Uafklaret: 1
        Opfyldt: 1.200
        Regler
        members-elect: 1.200 opfyldt, 1 ikke opfyldt, 1 uafklaret
        board-of-five: 1.202 opfyldt
        Det, der oftest mangler
        Hvor mange erklæringer har noget åbent på grund af en oplysning, og hvem der spørges.
        1: Medlemmerne vælger [members.elect] – foreningen

        """)
  }

  @Test
  func isAnObjectInJSON() throws {
    let run = check("all.ndjson", "--format", "json")
    let source = SourceText(path: "out", text: run.output)
    let root = try #require(JSONReader.read(source, dialect: .json).root)
    #expect(root["evaluatedOn"]?.string == "2025-10-01")
    #expect(root["complete"]?.boolean == true)
    #expect(root["declarations"]?.number == "1202")
    #expect(root["unreadable"]?.number == "1")
    #expect(root["inputs"]?[0]?["path"]?.string == "all.ndjson")
    let charter = root["charters"]?[0]
    #expect(charter?["outcomes"]?["conforms"]?.number == "1200")
    let counts = charter?["rules"]?[0]?["counts"]
    #expect(counts?["satisfied"]?.number == "1200")
    #expect(counts?["notSatisfied"]?.number == "1")
    #expect(counts?["undetermined"]?.number == "1")
    let missing = root["missingFacts"]?[0]
    #expect(missing?["fact"]?.string == "members.elect")
    #expect(missing?["declarations"]?.number == "1")
    #expect(missing?["ask"]?.string == "association")
  }

  @Test(arguments: [[], ["--summary"]])
  func isAPageInMarkdown(_ words: [String]) {
    let run = machine().run(
      ["check", "all.ndjson", "-c", "house.charter.json5", "--format", "markdown", "--lang", "en"]
        + words)
    #expect(run.code == .invalid)
    for part in [
      "# 1,202 declarations", "## House Rules", "| `members-elect` | 1,200 | 1 | 1 |",
      "| 1 | The members elect `members.elect` | the association |",
    ] {
      #expect(run.output.contains(part), "\(run.output)\(run.error)")
    }
    let full = machine().run(
      "check", "all.ndjson", "-c", "house.charter.json5", "--format", "markdown", "--full")
    #expect(full.error.contains("'--format markdown' is not for a stream"), "\(full.error)")
  }

  @Test
  func isTheSameWithSeveralJobs() {
    let machine = machine()
    machine.pieceSize = 5000
    let one = check("all.ndjson", "--format", "json", on: machine)
    let two = check("all.ndjson", "--format", "json", "-j", "2", on: machine)
    #expect(two.output == one.output)
  }

  @Test
  func isMadeOfSingleDeclarationsWhenAsked() {
    let run = check(
      "good.declaration.json", "open.declaration.json", "bad.declaration.json", "--summary")
    #expect(run.code == .adverse, "\(run.error)")
    #expect(run.output.hasPrefix("3 declarations, evaluated on 2025-10-01\n"))
    #expect(run.output.contains("  members-elect  1  1  1\n"))
  }

  @Test
  func putsNumbersBelowTheirRulesWhereThereIsNoRoom() {
    let machine = machine()
    machine.environment["COLUMNS"] = "40"
    machine.files["house.charter.json5"] = Array(
      SampleFiles.charter.replacing(
        "members-elect", with: "members-elect-the-board-at-a-general-meeting"
      ).utf8)
    let run = check("all.ndjson", on: machine)
    #expect(
      run.output.contains("  members-elect-the-board-at-a-general-meeting\n"), "\(run.output)")
    #expect(run.output.split(separator: "\n").contains { $0.hasSuffix("  1,200  1  1") })
  }
}
