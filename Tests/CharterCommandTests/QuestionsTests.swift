import CharterCommand
import CharterDiagnostics
import CharterJSON
import Testing

struct QuestionsTests {
  @Test
  func asksWhatIsOpen() {
    let run = VirtualMachine(SampleFiles.all).run(
      "questions", "open.declaration.json", "-c", "house.charter.json5")
    #expect(run.code == .success)
    #expect(run.output.contains("For the association (1)"))
    #expect(run.output.contains("1. Do the members elect the board?"))
    #expect(
      run.output.contains("members.elect: declared as not known – open.declaration.json:5:27"))
  }

  @Test
  func saysThatNothingIsOpen() {
    let run = VirtualMachine(SampleFiles.all).run(
      "questions", "good.declaration.json", "-c", "house.charter.json5", "--lang", "da")
    #expect(run.output.contains("Der er intet tilbage at spørge om."))
  }

  @Test
  func writesQuestionsForPrograms() {
    let run = VirtualMachine(SampleFiles.all).run(
      "questions", "open.declaration.json", "-c", "house.charter.json5", "--format", "json")
    let root = JSONReader.read(SourceText(path: "out", text: run.output), dialect: .json).root
    #expect(root?[0]?["fact"]?.string == "members.elect")
    #expect(root?[0]?["rules"]?[0]?.string == "house/members-elect")
  }

  @Test(arguments: ["copenhagen-democratic-values", "aarhus-value-framework"])
  func writesABlankDeclarationThatCanBeChecked(_ charter: String) throws {
    let machine = VirtualMachine()
    let run = machine.run("questions", "--template", "json", "-c", charter, "-o", "my.json")
    #expect(run.code == .success)
    #expect(run.output.isEmpty)
    let check = machine.run("check", "my.json", "-c", charter, "--fail-on", "never")
    #expect(check.code == .success, "\(check.error)")
    #expect(check.error.isEmpty)
  }

  @Test
  func settlesWhatIsFilledIn() throws {
    let machine = VirtualMachine(SampleFiles.all)
    let blank = machine.run("questions", "--template", "json", "-c", "house.charter.json5").output
    let filled = blank.replacing("\"elect\": null", with: "\"elect\": true")
      .replacing("\"size\": null", with: "\"size\": 7")
    #expect(filled != blank)
    machine.files["filled.json"] = Array(filled.utf8)
    let run = machine.run("check", "filled.json", "-c", "house.charter.json5", "--fail-on", "any")
    #expect(run.code == .success, "\(run.output)\(run.error)")
    #expect(run.error.isEmpty)
  }

  @Test
  func writesTheHeaderOfATable() {
    let run = VirtualMachine(SampleFiles.all).run(
      "questions", "--template", "csv", "-c", "house.charter.json5")
    #expect(run.output == "declaration,members.elect,size\n")
  }

  @Test(arguments: [
    ("questions -c house.charter.json5", "DECLARATION is missing"),
    ("questions good.declaration.json", "option '--charter' is missing"),
    (
      "questions good.declaration.json --template json -c house.charter.json5",
      "'good.declaration.json' and '--template' exclude each other"
    ),
    ("questions --template xml -c house.charter.json5", "'xml' is no value of '--template'"),
    ("questions a b -c house.charter.json5", "'b' is more than 'questions' takes"),
  ])
  func explainsAMistake(_ line: String, _ message: String) {
    let run = VirtualMachine(SampleFiles.all).run(line.split(separator: " ").map(String.init))
    #expect(run.code == .invalid)
    #expect(run.error.contains(message))
  }
}
