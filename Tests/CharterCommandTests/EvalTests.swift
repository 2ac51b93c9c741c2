import CharterCommand
import Testing

struct EvalTests {
  struct Question: CustomTestStringConvertible {
    let condition: String
    let facts: String
    let answer: String
    let code: ExitCode
    var testDescription: String { condition }

    init(_ condition: String, _ facts: String, _ answer: String, _ code: ExitCode = .success) {
      self.condition = condition
      self.facts = facts
      self.answer = answer
      self.code = code
    }
  }

  static let questions = [
    Question("1 + 1", "{}", #"{"value":2}"#),
    Question("0.1 + 0.2", "{}", #"{"value":0.3}"#),
    Question("\"a\" + \"b\"", "{}", #"{"value":"ab"}"#),
    Question("date(\"2026-01-31\") + duration(\"P1M\")", "{}", #"{"value":"2026-02-28"}"#),
    Question("@\"P1Y\" + @\"P2M\"", "{}", #"{"value":"P1Y2M"}"#),
    Question("[1, 2]", "{}", #"{"value":[1,2]}"#),
    Question("today()", "{}", #"{"value":"2025-10-01"}"#),
    Question("board.size >= 5", #"{"board": {"size": 5}}"#, #"{"value":true}"#),
    Question("signed < date(\"2026-01-01\")", #"{"signed": "2025-03-01"}"#, #"{"value":true}"#),
    Question("signed.year", #"{"signed": "2025-03-01"}"#, #"{"value":2025}"#),
    Question("signed = \"2025-03-01\"", #"{"signed": "2025-03-01"}"#, #"{"value":true}"#),
    Question("string length(signed)", #"{"signed": "2025-03-01"}"#, #"{"value":10}"#),
    Question("sum(items.price)", #"{"items": [{"price": 1}, {"price": 2}]}"#, #"{"value":3}"#),
    Question(
      "items[1]", #"{"items": [{"price": 1, "on": "2025-01-01"}]}"#,
      #"{"value":{"price":1,"on":"2025-01-01"}}"#),
    Question(
      "a and b", #"{"a": true}"#,
      #"{"unknown":[{"fact":"b","reason":"notDeclared","pointer":"/b"}]}"#, .unsettled),
    Question(
      "a = 1", #"{"a": null}"#,
      #"{"unknown":[{"fact":"a","reason":"declaredUnknown","pointer":"/a"}]}"#, .unsettled),
    Question("a and b", #"{"a": false}"#, #"{"value":false}"#),
    Question(
      "items[1].price > 0", #"{"items": [{"price": null}, {"price": 2}]}"#,
      #"{"unknown":[{"fact":"items.price","reason":"declaredUnknown","pointer":"/items/0/price"}]}"#,
      .unsettled),
    Question(
      "1 / 0", "{}", #"{"fault":[{"code":"divisionByZero","range":[0,5]}]}"#, .adverse),
    Question("size > 4", SampleFiles.all["good.declaration.json"] ?? "", #"{"value":true}"#),
  ]

  @Test(arguments: questions)
  func answersACondition(_ question: Question) {
    let machine = VirtualMachine(["facts.json": question.facts])
    let run = machine.run("eval", question.condition, "--facts", "facts.json")
    #expect(run.output == question.answer + "\n", "\(run.error)")
    #expect(run.code == question.code)
    #expect(run.error.isEmpty)
  }

  @Test
  func saysWhatIsWrongWithACondition() {
    let run = VirtualMachine().run("eval", "1 + true")
    #expect(run.code == .invalid)
    #expect(run.output.hasPrefix(#"{"invalid":[{"id":""#))
    #expect(run.error.contains("<condition>:1:"))
    #expect(run.error.contains("1 + true"))
  }

  @Test
  func saysWhatIsWrongWithTheFacts() {
    let machine = VirtualMachine(["list.json": "[1]", "mixed.json": #"{"a": [1, "x"]}"#])
    #expect(machine.run("eval", "1", "--facts", "list.json").error.contains("list.json:1:1: error"))
    let mixed = machine.run("eval", "count(a)", "--facts", "mixed.json")
    #expect(mixed.code == .invalid)
    #expect(mixed.error.contains("mixed.json:1:11: error: the elements of a list have one type"))
  }

  @Test
  func takesTypesAndNamesFromAVocabulary() {
    let machine = VirtualMachine(SampleFiles.all)
    let known = machine.run(
      "eval", "members.elect", "--facts", "good.declaration.json", "--vocabulary",
      "facts.vocabulary.json5")
    #expect(known.output == "{\"value\":true}\n", "\(known.error)")
    let unknown = machine.run(
      "eval", "members.elects", "--vocabulary", "facts.vocabulary.json5")
    #expect(unknown.code == .invalid)
    #expect(unknown.error.contains("members.elect"))
  }

  @Test
  func answersALineEach() {
    let machine = VirtualMachine([
      "batch.ndjson": """
      {"expression": "a + 1", "facts": {"a": 1}}

      {"expression": "b"}
      {"expression": "1 +"}
      """
    ])
    let run = machine.run("eval", "--batch", "batch.ndjson")
    let lines = run.output.split(separator: "\n")
    #expect(run.code == .success)
    #expect(lines.count == 3)
    #expect(lines.first == #"{"value":2}"#)
    #expect(lines.dropFirst().first?.hasPrefix(#"{"unknown":["#) == true)
    #expect(lines.last?.hasPrefix(#"{"invalid":["#) == true)
    #expect(run.error.isEmpty)
  }

  @Test
  func answersTheLinesAroundAnUnreadableOne() {
    let machine = VirtualMachine()
    machine.standardInput = """
      {"expression": "1"}
      {"expression": 2}
      {oops}
      {"expression": "3", "facts": []}
      {"expression": "4"}
      """
    let run = machine.run("eval", "--batch", "-")
    let lines = run.output.split(separator: "\n")
    #expect(run.code == .invalid)
    #expect(lines.first == #"{"value":1}"#)
    #expect(lines.last == #"{"value":4}"#)
    #expect(lines.count == 5)
    for line in 2...4 { #expect(run.error.contains("<stdin>:\(line):")) }
  }

  @Test(arguments: ["\n", "\r\n"])
  func refusesALineOverTheLimitAndGoesOn(lineEnd: String) {
    let long = #"{"expression": "1 + 2"}"#
    let lines = [#"{"expression": "1"}"#, long, #"{"expression": "4"}"#]
    let machine = VirtualMachine(["batch.ndjson": lines.joined(separator: lineEnd)])
    machine.recordLimit = long.utf8.count
    let full = machine.run("eval", "--batch", "batch.ndjson")
    #expect(full.code == .success, "\(full.error)")
    #expect(full.output == "{\"value\":1}\n{\"value\":3}\n{\"value\":4}\n")
    machine.recordLimit -= 1
    let over = machine.run("eval", "--batch", "batch.ndjson", "--lang", "en")
    #expect(over.code == .invalid)
    let answers = over.output.split(separator: "\n")
    #expect(answers.count == 3)
    #expect(answers.first == #"{"value":1}"#)
    #expect(answers.dropFirst().first?.hasPrefix(#"{"invalid":[{"id":"limit-exceeded""#) == true)
    #expect(answers.last == #"{"value":4}"#)
    #expect(
      over.error.contains(
        "batch.ndjson:2:1: error: the line is longer than the limit of \(long.utf8.count - 1) B"),
      "\(over.error)")
  }

  @Test(arguments: ["batch.ndjson", "-"])
  func refusesABatchOverTheLimit(path: String) {
    let machine = VirtualMachine(["batch.ndjson": #"{"expression": "1"}"#])
    machine.standardInput = #"{"expression": "1"}"#
    machine.sizes[path] = Console.largeInputLimit
    #expect(machine.run("eval", "--batch", path).output == "{\"value\":1}\n")
    machine.sizes[path] = Console.largeInputLimit + 1
    let over = machine.run("eval", "--batch", path, "--lang", "en")
    #expect(over.code == .invalid)
    #expect(over.output.isEmpty)
    #expect(over.error.contains("cannot be read: it is larger than the limit of 256 MiB"))
  }

  @Test
  func wantsOneConditionOrABatch() {
    let machine = VirtualMachine(SampleFiles.all)
    #expect(machine.run("eval").error.contains("CONDITION is missing after 'eval'"))
    #expect(machine.run("eval", "1", "--batch", "x").error.contains("cannot be used together"))
    #expect(
      machine.run("eval", "--facts", "x", "--batch", "y").error.contains("cannot be used together"))
    #expect(machine.run("eval", "--facts", "-", "--batch", "-").code == .invalid)
  }
}
