import CharterDiagnostics
import CharterLint

/// Lays out files in the canonical way.
struct FmtVerb {
  private let arguments: Arguments
  private let console: Console

  init(_ arguments: Arguments, on console: Console) throws(UsageError) {
    self.arguments = arguments
    self.console = console
    if arguments.operands.count(where: { $0 == "-" }) > 1 { throw .repeatedStandardInput }
  }

  func run() throws(UsageError) -> ExitCode {
    let files = LintFiles(
      arguments.operands, on: console, standardInputName: arguments.value(.stdinFilename))
    var code = files.code
    for file in files.sources { code = code.combined(with: layOut(file)) }
    return code
  }

  private func layOut(_ file: SourceText) -> ExitCode {
    do throws(FileFormatter.Failure) {
      let bytes = try FileFormatter.format(file)
      let isStandardInput = isStandardInput(file)
      if arguments.has(.check) {
        if bytes == file.bytes { return .success }
        return console.write(Array("\(file.path)\n".utf8)).combined(with: .adverse)
      }
      if isStandardInput { return console.write(bytes) }
      return bytes == file.bytes ? .success : console.write(bytes, to: file.path)
    } catch {
      switch error {
      case .mistakes(let diagnostics):
        console.say(diagnostics)
        return .invalid
      case .changedMeaning:
        return console.fault("the layout of '\(file.path)' would change its meaning")
      }
    }
  }

  private func isStandardInput(_ file: SourceText) -> Bool {
    arguments.operands.contains("-")
      && file.path == arguments.value(.stdinFilename) ?? "<stdin>"
  }
}
