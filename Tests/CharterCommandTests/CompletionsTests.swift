import CharterCommand
import CharterDiagnostics
import CharterLint
import StockCharters
import Testing

struct CompletionsTests {
  @Test(arguments: Shell.allCases, Language.spoken)
  func offersEveryVerbAndOption(_ shell: Shell, _ language: Language) {
    let run = VirtualMachine().run("completions", shell.rawValue, "--lang", language.rawValue)
    #expect(run.code == .success)
    #expect(run.error.isEmpty)
    for name in Verb.Name.allCases {
      #expect(run.output.contains(name.rawValue))
      for option in Verb.named(name).options {
        let written = shell == .fish ? "-l \(option.name.rawValue) " : option.name.written
        #expect(run.output.contains(written))
      }
    }
  }

  @Test(arguments: Shell.allCases)
  func offersWhatOptionsMayBe(_ shell: Shell) {
    let script = VirtualMachine().run("completions", shell.rawValue).output
    for option in Verb.Name.allCases.flatMap({ Verb.named($0).options }) {
      switch option.value {
      case .choice(let words), .format(let words):
        #expect(script.contains(words().joined(separator: " ")))
      case .text(_, .files(let endings)):
        for ending in endings { #expect(script.contains(ending)) }
      case .text, .date, .nothing: break
      }
    }
    for charter in StockCharters.all { #expect(script.contains(charter.id)) }
    for name in LintLevels.names { #expect(script.contains(name)) }
  }

  @Test(arguments: [Shell.zsh, .fish], Language.spoken)
  func describesInTheLanguage(_ shell: Shell, _ language: Language) {
    let run = VirtualMachine().run("completions", shell.rawValue, "--lang", language.rawValue)
    for name in Verb.Name.allCases where name != .help {
      let verb = Verb.named(name)
      #expect(run.output.contains(verb.summary[language]))
    }
  }

  @Test
  func writesTheScriptIntoAFile() {
    let machine = VirtualMachine()
    #expect(machine.run("completions", "bash", "-o", "charter.bash").output.isEmpty)
    #expect(machine.text(of: "charter.bash") == machine.run("completions", "bash").output)
  }

  @Test(arguments: [
    (["completions"], "bash|zsh|fish is missing after 'completions'", "missing-operand"),
    (
      ["completions", "bahs"],
      "'bahs' is nothing for 'completions': bash, zsh, fish; did you mean 'bash'?",
      "unknown-operand"
    ),
    (
      ["completions", "bash", "zsh"], "'zsh' is more than 'completions' takes",
      "unexpected-operand"
    ),
  ])
  func explainsAMistake(_ words: [String], _ message: String, _ id: String) {
    let run = VirtualMachine().run(words)
    #expect(run.code == .invalid)
    #expect(run.error.hasPrefix("error: \(message) [\(id)]"), "\(run.error)")
  }

  #if canImport(Glibc)
    /// What bash offers behind a line; `.ci/completions` asks zsh and fish as well.
    @Test(arguments: [
      ("charter ch", ["check"]),
      ("charter check --lang ", ["da", "en"]),
      ("charter check --lang =", ["da", "en"]),
      ("charter check --charter = french", ["french-republican-commitment"]),
      ("charter lint --select typ,sources,unused-fa", ["typ,sources,unused-fact"]),
      ("charter lint -- --fi", []),
      ("charter rules not-can", ["not-canonical"]),
      ("charter rules not-canonical not-can", []),
      ("charter explain --lang da french", ["french-republican-commitment"]),
      ("charter explain x french", []),
    ])
    func completesInBash(_ line: String, _ offers: [String]) throws {
      let script = VirtualMachine().run("completions", "bash").output
      let ask = """
        \(script)
        COMP_WORDS=(\(line)\(line.hasSuffix(" ") ? "''" : ""))
        COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
        _charter
        for offer in "${COMPREPLY[@]}"; do echo "$offer"; done
        """
      let run = try SpawnedCommand.run(
        program: "/bin/bash", ["--norc", "--noprofile"], input: ask,
        environment: ["PATH=/usr/bin:/bin"])
      #expect(run.output.split(separator: "\n").map(String.init) == offers, "\(run.error)")
    }
  #endif
}
