import CharterCommand
import Testing

struct UsageTests {
  struct Mistake: CustomTestStringConvertible {
    let words: [String]
    let message: String
    let id: String
    var testDescription: String { words.joined(separator: " ") }

    init(_ line: String, _ message: String, _ id: String) {
      words = line.split(separator: " ").map(String.init)
      self.message = message
      self.id = id
    }
  }

  static let mistakes = [
    Mistake("", "a verb is missing", "missing-verb"),
    Mistake("chek", "unknown verb 'chek'; did you mean 'check'?", "unknown-verb"),
    Mistake("frobnicate", "unknown verb 'frobnicate'", "unknown-verb"),
    Mistake("help chekc", "unknown verb 'chekc'; did you mean 'check'?", "unknown-verb"),
    Mistake(
      "--lang en check", "option '--lang' stands before the verb 'check'; options follow the verb",
      "option-before-verb"),
    Mistake(
      "check a --chater b", "unknown option '--chater'; did you mean '--charter'?",
      "unknown-option"),
    Mistake("check a --facts b", "unknown option '--facts'", "unknown-option"),
    Mistake("check a -x", "unknown option '-x'", "unknown-option"),
    Mistake("check a --charter", "option '--charter' needs a value: ID|FILE", "missing-value"),
    Mistake("check a --charter=", "option '--charter' needs a value: ID|FILE", "missing-value"),
    Mistake("check a -c", "option '-c' needs a value: ID|FILE", "missing-value"),
    Mistake(
      "check a --charter --on 2025-10-01", "option '--charter' needs a value: ID|FILE",
      "missing-value"),
    Mistake(
      "check a --full=yes", "option '--full' takes no value, found 'yes'", "unexpected-value"),
    Mistake(
      "check a --on 2025-10-01 --on 2025-10-02", "option '--on' is given twice", "repeated-option"),
    Mistake(
      "check a --on 2025-02-29",
      "'2025-02-29' after '--on' is not a calendar day written as YYYY-MM-DD", "invalid-date"),
    Mistake(
      "check a --on today", "'today' after '--on' is not a calendar day written as YYYY-MM-DD",
      "invalid-date"),
    Mistake(
      "rules --format jsn",
      "'jsn' is not a value of '--format': text, json; did you mean 'json'?",
      "unknown-choice"),
    Mistake(
      "check a --color sometimes",
      "'sometimes' is not a value of '--color': auto, always, never", "unknown-choice"),
    Mistake("check a --format json=", "option '--format' needs a value", "missing-value"),
    Mistake("explain a b c", "'c' is more than 'explain' takes", "unexpected-operand"),
    Mistake("version now", "'now' is more than 'version' takes", "unexpected-operand"),
  ]

  @Test(arguments: mistakes)
  func explainsAMistake(_ mistake: Mistake) {
    let run = VirtualMachine().run(mistake.words)
    #expect(run.code == .invalid)
    #expect(run.output.isEmpty)
    #expect(run.error.hasPrefix("error: \(mistake.message)"), "\(run.error)")
    #expect(run.error.contains("[\(mistake.id)]\n  help: "))
  }

  @Test
  func pointsToTheHelpOfTheVerb() {
    #expect(VirtualMachine().run("check", "--on", "x").error.contains("'charter check --help'"))
    #expect(VirtualMachine().run("chek").error.contains("'charter --help'"))
    #expect(VirtualMachine().run("eval", "-1 < 2").error.contains("write '--' before an operand"))
  }

  @Test
  func speaksTheAskedLanguageAboutMistakes() {
    let run = VirtualMachine().run("check", "--lang=da", "--chater", "x")
    #expect(run.error.hasPrefix("fejl: ukendt tilvalg '--chater'; mente du '--charter'?"))
  }

  @Test(arguments: [
    (["CHARTER_LANG": "da"], true),
    (["LANG": "da_DK.UTF-8"], true),
    (["LANG": "da_DK.UTF-8", "LC_ALL": "C"], false),
    (["LANG": "en_GB", "LC_MESSAGES": "da_DK"], true),
    (["LC_ALL": "", "LANG": "da"], true),
    (["CHARTER_LANG": "fr", "LANG": "da"], false),
    ([:], false),
  ])
  func takesTheLanguageFromTheEnvironment(_ variables: [String: String], isDanish: Bool) {
    let machine = VirtualMachine()
    machine.environment = variables
    #expect(machine.run("--help").output.contains("Brug\n") == isDanish)
  }
}
