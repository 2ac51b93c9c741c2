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

  /// Nobody can answer without knowing what an answer looks like.
  @Test(arguments: [
    ("en", "{ type: 'boolean' }", "answer: true (yes) or false (no)"),
    ("da", "{ type: 'boolean' }", "svar: true (ja) eller false (nej)"),
    ("en", "{ type: 'number', unit: 'members' }", "answer: a number (members)"),
    ("da", "{ type: 'number', unit: 'members' }", "svar: et tal (medlemmer)"),
    ("en", "{ type: 'number' }", "answer: a number"),
    ("en", "{ type: 'text' }", "answer: a text"),
    ("da", "{ type: 'date' }", "svar: en dato, som \"ÅÅÅÅ-MM-DD\""),
    (
      "en", "{ type: 'choice', choices: { a: { da: 'x', en: 'one' }, b: { da: 'y', en: 'two' } } }",
      "answer: \"a\" (one) or \"b\" (two)"
    ),
    (
      "da",
      "{ type: 'choice', choices: { a: { da: 'x', en: '1' }, b: { da: 'y', en: '2' }, "
        + "c: { da: 'z', en: '3' } } }",
      "svar: \"a\" (x), \"b\" (y) eller \"c\" (z)"
    ),
    (
      "en", "{ type: 'list', of: { a: { type: 'text' }, b: { type: 'date' } } }",
      "answer: a list; each element with a and b"
    ),
    ("da", "{ type: 'list', of: { type: 'number' } }", "svar: en liste; hvert element et tal"),
  ])
  func saysHowToAnswer(_ language: String, _ type: String, _ answer: String) {
    let condition = type.contains("'list'") ? "count(it) >= 0" : "it = it"
    let files = SampleFiles.all.merging([
      "a.vocabulary.json5": """
      { format: 1, vocabulary: 'a', version: '1', languages: ['da', 'en'], facts: {
        it: \(type.dropLast()), title: { da: 'Det', en: 'It' },
          question: { da: 'Hvad?', en: 'What?' } } } }
      """,
      "a.charter.json5": SampleFiles.charter
        .replacing("facts.vocabulary.json5", with: "a.vocabulary.json5")
        .replacing("members.elect = true", with: condition)
        .replacing("size >= 5", with: condition),
      "a.declaration.json": #"{"format": 1, "declaration": "a", "facts": {}}"#,
    ]) { $1 }
    let run = VirtualMachine(files).run(
      "questions", "a.declaration.json", "-c", "./a.charter.json5", "--lang", language)
    #expect(run.output.contains("     \(answer)\n"), "\(run.output)\(run.error)")
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
    #expect(root?[0]?["type"]?.string == "boolean")
    #expect(root?[0]?["choices"]?.kind == .null)
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
  func asksOnlyForWhatRulesNeed() throws {
    let machine = VirtualMachine(SampleFiles.all)
    let one = machine.run(
      "questions", "--template", "csv", "-c", "house.charter.json5", "--rule", "board-of-five")
    #expect(one.output == "declaration,size\n")
    let unknown = machine.run(
      "questions", "--template", "csv", "-c", "house.charter.json5", "--rule", "board-of-fife")
    #expect(unknown.code == .invalid)
    #expect(unknown.output.isEmpty)
    #expect(unknown.error.contains("did you mean 'board-of-five'?"), "\(unknown.error)")
  }

  @Test func namesTheChoicesForPrograms() {
    let machine = VirtualMachine([
      "my.json": #"{"format": 1, "declaration": "a", "facts": {}}"#
    ])
    let run = machine.run(
      "questions", "my.json", "-c", "copenhagen-democratic-values", "--on", "2025-10-01",
      "--format", "json", "--lang", "en")
    let root = JSONReader.read(SourceText(path: "out", text: run.output), dialect: .json).root
    #expect(root?[0]?["type"]?.string == "choice")
    #expect(
      root?[0]?["choices"]?.elements?.map { $0["name"]?.string } == [
        "endorsed", "qualified", "declined",
      ])
    #expect(root?[0]?["choices"]?[0]?["title"]?.string == "endorses")
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
      "'good.declaration.json' and '--template' cannot be used together"
    ),
    (
      "questions --template json -c house.charter.json5 --case a.json5",
      "'--case' and '--template' cannot be used together"
    ),
    (
      "questions --template json -c house.charter.json5 --on 2025-10-01",
      "'--on' and '--template' cannot be used together"
    ),
    ("questions --template xml -c house.charter.json5", "'xml' is not a value of '--template'"),
    ("questions a b -c house.charter.json5", "'b' is more than 'questions' takes"),
  ])
  func explainsAMistake(_ line: String, _ message: String) {
    let run = VirtualMachine(SampleFiles.all).run(line.split(separator: " ").map(String.init))
    #expect(run.code == .invalid)
    #expect(run.error.contains(message))
  }
}
