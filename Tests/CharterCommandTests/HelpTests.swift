import CharterCommand
import CharterDiagnostics
import Testing

struct HelpTests {
  @Test(arguments: Verb.Name.allCases, Language.spoken)
  func showsEveryOptionAndAnExample(_ name: Verb.Name, _ language: Language) {
    let verb = Verb.named(name)
    let run = VirtualMachine().run(name.rawValue, "--help", "--lang", language.rawValue)
    #expect(run.code == .success)
    #expect(run.error.isEmpty)
    #expect(run.output.contains(verb.summary[language]))
    for option in verb.options { #expect(run.output.contains("\(option.name.written)")) }
    for example in verb.examples { #expect(run.output.contains(example.command)) }
    #expect(!verb.examples.isEmpty)
  }

  @Test(arguments: Verb.Name.allCases)
  func isTheSameBehindTheVerbAndBehindHelp(_ name: Verb.Name) {
    let behind = VirtualMachine().run(name.rawValue, "-h")
    #expect(behind.output == VirtualMachine().run("help", name.rawValue).output)
  }

  @Test
  func listsEveryVerb() {
    let run = VirtualMachine().run("--help")
    #expect(run.code == .success)
    for name in Verb.Name.allCases {
      #expect(run.output.contains("  \(name.rawValue) "))
    }
    #expect(run.output == VirtualMachine().run("help").output)
    #expect(run.output == VirtualMachine().run("-h").output)
  }

  @Test(arguments: [40, 60, 80, 100])
  func staysWithinTheWidth(_ width: Int) {
    let machine = VirtualMachine()
    machine.environment = ["COLUMNS": "\(width)"]
    for language in Language.spoken {
      for name in Verb.Name.allCases {
        let verb = Verb.named(name)
        let page = machine.run(name.rawValue, "--help", "--lang", language.rawValue).output
        for line in page.split(separator: "\n") where line.count > width {
          // Commands are to be copied, and choices to be read whole.
          let isExample = verb.examples.contains { line.hasSuffix($0.command) }
          #expect(isExample || line.contains("|"), "\(line)")
        }
      }
    }
  }

  @Test
  func namesEveryOptionInOneVerbAtLeast() {
    let used = Set(Verb.Name.allCases.flatMap { Verb.named($0).options.map(\.name) })
    #expect(used == Set(Option.Name.allCases))
  }

  @Test(arguments: Verb.Name.allCases)
  func hasExamplesThatParse(_ name: Verb.Name) throws {
    for example in Verb.named(name).examples {
      var words = example.command.split(separator: " ").map(String.init)
      #expect(words.removeFirst() == "charter")
      if name == .eval { words = ["eval", "quoted condition"] }
      #expect(try ArgumentParser.parse(words).verb.name == name)
    }
  }

  @Test
  func printsTheVersion() {
    #expect(VirtualMachine().run("version").output == "charter 0.1.0\n")
    #expect(VirtualMachine().run("--version").output == "charter 0.1.0\n")
  }
}
