import CharterDiagnostics
import FEEL

/// The command `charter`.
package enum CharterCommand {
  /// Runs the command once.
  ///
  /// - Parameters:
  ///   - words: The arguments behind the command's name.
  ///   - host: The files, streams and environment to work with.
  /// - Returns: The exit code.
  package static func run(_ words: [String], on host: CommandHost) -> ExitCode {
    let language = Language.chosen(in: words, environment: host.environment)
    do {
      let arguments = try ArgumentParser.parse(words)
      let color = arguments.value(.color).flatMap(ColorChoice.init) ?? .auto
      // Only these two write back what they read.
      let writesInputs = arguments.verb.name == .fmt || arguments.verb.name == .lint
      let host = writesInputs ? host : host.keepingInputs()
      return try perform(
        arguments, on: Console(host: host, language: language, color: color))
    } catch {
      Console(host: host, language: language, color: .never).say([
        error.diagnostic(for: words.first.flatMap(Verb.Name.init))
      ])
      return .invalid
    }
  }

  private static func perform(
    _ arguments: Arguments, on console: Console
  ) throws(UsageError) -> ExitCode {
    let name = arguments.verb.name
    if name == .version { return VersionVerb.run(on: console) }
    if name == .help { return try HelpVerb.run(arguments, on: console) }
    if name == .fmt { return try FmtVerb(arguments, on: console).run() }
    if name == .schema { return try SchemaVerb(arguments, on: console).run() }
    if name == .completions { return try CompletionsVerb(arguments, on: console).run() }
    if name == .rules { return try RulesVerb(arguments, on: console).run() }
    if name == .test { return try TestVerb(arguments, on: console).run() }
    if name == .render { return try RenderVerb(arguments, on: console).run() }
    let asked = arguments.value(.on).flatMap { CivilDate($0) }
    guard let day = asked ?? console.host.today() else {
      return console.fault("the clock tells no date")
    }
    return switch name {
    case .check: try CheckVerb(arguments, day, on: console).run()
    case .explain: try ExplainVerb(arguments, day, on: console).run()
    case .questions: try QuestionsVerb(arguments, day, on: console).run()
    case .eval: try EvalVerb(arguments, day, on: console).run()
    case .lint: try LintVerb(arguments, day, on: console).run()
    case .completions, .fmt, .render, .rules, .schema, .test, .version, .help: .success
    }
  }
}
