/// Writes what makes a shell complete the command.
struct CompletionsVerb {
  private let shell: Shell
  private let output: String?
  private let console: Console

  init(_ arguments: Arguments, on console: Console) throws(UsageError) {
    guard let name = arguments.operands.first else {
      throw .missingOperand("bash|zsh|fish", verb: arguments.verb)
    }
    guard let shell = Shell(rawValue: name) else {
      throw .unknownWord(name, among: Shell.allCases.map(\.rawValue), verb: arguments.verb)
    }
    self.shell = shell
    output = arguments.output
    self.console = console
  }

  func run() -> ExitCode {
    let charters = console.host.shipped.ids
    let script = shell.script(offering: charters, in: console.language)
    return console.write(Array(script.utf8), to: output)
  }
}
