import CharterCommand
import CharterDiagnostics
import CharterJSON
import Testing

struct BaselineTests {
  /// A machine with a report of 2025-09-01 on a declaration of the sample charter.
  private func machine(before id: String, _ changes: [String: String] = [:]) -> VirtualMachine {
    let machine = VirtualMachine(SampleFiles.all)
    let run = machine.run(
      "check", "\(id).declaration.json", "-c", "./house.charter.json5", "--on", "2025-09-01",
      "--format", "json", "-o", "old.json")
    #expect(run.code != .invalid)
    for (path, text) in changes { machine.files[path] = Array(text.utf8) }
    return machine
  }

  private func check(_ id: String, on machine: VirtualMachine, _ words: String...)
    -> VirtualMachine.Run
  {
    machine.run(
      ["check", "\(id).declaration.json", "-c", "./house.charter.json5", "--baseline", "old.json"]
        + words)
  }

  /// A declaration of the same association at a later time.
  private func now(members: String, size: String = "5") -> [String: String] {
    ["now.declaration.json": SampleFiles.declaration("good", members: members, size: size)]
  }

  @Test(arguments: [
    ("true", "5", "unchanged", "unchanged"),
    ("false", "5", "worsened", "unchanged"),
    ("null", "4", "worsened", "worsened"),
  ])
  func marksEachFinding(_ members: String, _ size: String, _ first: String, _ second: String)
    throws
  {
    let machine = machine(before: "good", now(members: members, size: size))
    let run = check("now", on: machine, "--format", "json")
    let root = JSONReader.read(SourceText(path: "out", text: run.output), dialect: .json).root
    let findings = try #require(root?["charters"]?[0]?["findings"]?.elements)
    #expect(findings.map { $0["change"]?.string } == [first, second], "\(run.error)")
    #expect(findings[0]["before"]?.string == "satisfied")
    #expect(root?["baseline"]?["evaluatedOn"]?.string == "2025-09-01")
  }

  @Test(arguments: [
    ("en", "Since 2025-09-01 (old.json): 1 unchanged, 1 worsened", "not satisfied, was satisfied"),
    ("da", "Siden 2025-09-01 (old.json): 1 uændret, 1 forværret", "ikke opfyldt, før opfyldt"),
  ])
  func saysWhatHasChanged(_ language: String, _ summary: String, _ change: String) {
    let machine = machine(before: "good", now(members: "false"))
    for format in ["text", "plain"] {
      let run = check("now", on: machine, "--lang", language, "--format", format)
      let text = run.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      #expect(text.contains(summary), "\(run.output)")
      #expect(text.contains("members-elect: \(change)"), "\(run.output)")
    }
  }

  /// What makes a comparison senseless: a change to the baseline, the place, and the message.
  struct Refusal: CustomTestStringConvertible {
    let original: String
    let changed: String
    let place: String
    let english: String
    let danish: String
    var testDescription: String { changed }

    init(
      _ original: String, _ changed: String, _ place: String, _ english: String, _ danish: String
    ) {
      self.original = original
      self.changed = changed
      self.place = place
      self.english = english
      self.danish = danish
    }
  }

  @Test(arguments: [
    Refusal(
      "\"id\": \"good\"", "\"id\": \"bad\"", "old.json:9:11",
      "the baseline is about the declaration 'bad', not 'good'; nothing is compared",
      "sammenligningsgrundlaget gælder erklæringen 'bad', ikke 'good'"),
    Refusal(
      "\"version\": \"1\"", "\"version\": \"2\"", "old.json:17:18",
      "the baseline was made with version '2' of 'house', not '1'; nothing is compared",
      "sammenligningsgrundlaget er lavet med udgave '2' af 'house', ikke '1'"),
    Refusal(
      "\"id\": \"house\"", "\"id\": \"hut\"", "old.json:9:11",
      "the baseline was made without the charter 'house'",
      "sammenligningsgrundlaget er lavet uden charteret 'house'"),
    Refusal(
      "\"status\": \"satisfied\"", "\"status\": \"fine\"", "old.json",
      "a baseline is a report as 'charter check --format json' writes it",
      "et sammenligningsgrundlag er en rapport"),
    Refusal(
      "\"evaluatedOn\": \"2025-09-01\"", "\"evaluatedOn\": \"2025-09-31\"", "old.json:7:18",
      "a baseline is a report", "et sammenligningsgrundlag er en rapport"),
    Refusal(
      "\"rule\": \"board-of-five\"", "\"rule\": \"members-elect\"", "old.json",
      "the baseline has two findings on the rule 'members-elect'",
      "sammenligningsgrundlaget har to fund om reglen 'members-elect'"),
    Refusal(
      "\"format\": 1", "\"format\": 2", "old.json:2:13", "format 2 is not supported",
      "format 2 understøttes ikke"),
  ])
  func refusesWhatCannotBeCompared(_ refusal: Refusal) throws {
    for (language, message) in [("en", refusal.english), ("da", refusal.danish)] {
      let machine = machine(before: "good")
      let old = try #require(machine.text(of: "old.json"))
      let text = old.replacing(refusal.original, with: refusal.changed)
      #expect(text != old)
      machine.files["old.json"] = Array(text.utf8)
      let run = check("good", on: machine, "--lang", language)
      #expect(run.code == .invalid)
      #expect(run.error.contains(message), "\(run.error)")
      #expect(run.error.contains(refusal.place), "\(run.error)")
      // What was evaluated is told all the same, without marks.
      #expect(!run.output.isEmpty)
      #expect(!run.output.contains("old.json"))
    }
  }

  @Test(arguments: ["{}", "[]", "{", "[1]", "7"])
  func refusesWhatIsNoReport(_ text: String) {
    let machine = machine(before: "good", ["old.json": text])
    let run = check("good", on: machine)
    #expect(run.code == .invalid)
    #expect(run.error.contains("old.json:1:"))
  }

  @Test
  func refusesAReportOverTheLimit() {
    let machine = machine(before: "good")
    machine.sizes["old.json"] = Console.largeInputLimit
    let full = check("good", on: machine)
    #expect(full.code == .success)
    #expect(full.output.contains("old.json"))
    machine.sizes["old.json"] = Console.largeInputLimit + 1
    for (language, message) in [
      ("en", "error: 'old.json' cannot be read: it is larger than the limit of 256 MiB"),
      ("da", "fejl: 'old.json' kan ikke læses: den er større end grænsen på 256 MiB"),
    ] {
      let over = check("good", on: machine, "--lang", language)
      #expect(over.code == .invalid)
      #expect(over.error.contains(message), "\(over.error)")
      // What was evaluated is told all the same, without marks.
      #expect(!over.output.isEmpty)
      #expect(!over.output.contains("old.json"))
    }
  }

  @Test
  func refusesTwoReportsOnOneDeclaration() throws {
    let machine = machine(before: "good")
    let old = try #require(machine.text(of: "old.json"))
    machine.files["old.json"] = Array("[\(old),\n\(old)]".utf8)
    let run = check("good", on: machine, "--lang", "en")
    #expect(run.code == .invalid)
    #expect(run.error.contains("the baseline has two reports on the declaration 'good'"))
  }

  @Test
  func warnsOfAVocabularyThatChanged() {
    let vocabulary = SampleFiles.vocabulary.replacing("Hvor mange?", with: "Hvor mange er I?")
    let machine = machine(before: "good", ["facts.vocabulary.json5": vocabulary])
    let run = check("good", on: machine, "--lang", "en")
    #expect(run.code == .success)
    #expect(
      run.error.contains(
        "a file that the charter 'house' rests on has changed since the baseline"))
  }

  @Test
  func warnsOfACharterThatChangedUnderItsVersion() {
    let charter = SampleFiles.charter.replacing("size >= 5", with: "size >= 4")
    let machine = machine(before: "good", ["house.charter.json5": charter])
    let run = check("good", on: machine)
    #expect(run.code == .success)
    #expect(run.error.contains("'house' has changed since the baseline, but is still version '1'"))
    let late = check("good", on: machine, "--on", "2025-08-31")
    #expect(late.error.contains("the baseline is of a later day than this report"))
  }

  @Test
  func comparesSeveralDeclarations() throws {
    let machine = VirtualMachine(SampleFiles.all)
    let words = ["good.declaration.json", "open.declaration.json", "-c", "./house.charter.json5"]
    _ = machine.run(["check"] + words + ["--format", "json", "-o", "old.json"])
    let run = machine.run(["check"] + words + ["--baseline", "old.json", "--format", "ndjson"])
    #expect(run.error.isEmpty)
    #expect(run.output.contains(#""causes":["members.elect"],"change":"unchanged"}"#))
    let other = machine.run(
      "check", "bad.declaration.json", "-c", "./house.charter.json5", "--baseline", "old.json")
    #expect(other.code == .invalid)
    #expect(other.error.contains("old.json:1:1"))
    #expect(other.error.contains("the baseline has no report on the declaration 'bad'"))
  }
}
