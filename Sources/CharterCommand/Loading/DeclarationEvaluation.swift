import CharterDiagnostics
import FEEL
import ValueCharters

/// Evaluates the declarations of a command line, one after the other.
struct DeclarationEvaluation {
  let prepared: PreparedCharters
  let options: CharterEvaluator.Options
  let day: CivilDate
  let inputs: Inputs
  let console: Console
  var cases: CaseFiles

  /// Whether something that was read had an error.
  private(set) var code = ExitCode.success

  /// Prepares what a command line asks for.
  ///
  /// - Returns: `nil` when nothing can be evaluated, which has been said.
  init?(_ arguments: Arguments, _ day: CivilDate, on console: Console) {
    guard let prepared = PreparedCharters.load(arguments.values(.charter), on: console) else {
      return nil
    }
    self.prepared = prepared
    options = CharterEvaluator.Options(arguments)
    self.day = day
    let console =
      arguments.has(.showSensitive)
      ? console : console.withholding(WithheldValues(prepared.evaluator.vocabulary))
    self.console = console
    inputs = Inputs(console, standardInputName: arguments.value(.stdinFilename))
    cases = CaseFiles(arguments.values(.caseFile), inputs, on: console)
    code = prepared.code
  }

  /// Evaluates a declaration, and says what is wrong with it.
  ///
  /// - Parameter path: The path, or `-`.
  /// - Returns: The report, or `nil` when the file is no declaration at all.
  /// - Throws: What makes every evaluation with these options pointless.
  mutating func report(on path: String) throws(EvaluationError) -> Report? {
    guard let source = inputs.read(path) else {
      code = code.combined(with: .invalid)
      return nil
    }
    let loaded = Declaration.load(source)
    guard let declaration = loaded.content else {
      console.say(loaded.diagnostics)
      code = code.combined(with: .invalid)
      return nil
    }
    let caseFile = cases.file(for: declaration.id)
    let report = try prepared.evaluator.evaluate(
      declaration, case: caseFile, on: day, options: options)
    let found = report.diagnostics
    if !loaded.diagnostics.isEmpty || !found.isEmpty {
      let known = Set(found)
      let isOfCase = { (found: Diagnostic) in
        caseFile.map { found.location?.path == $0.source.path } ?? false
      }
      console.say(
        loaded.diagnostics.filter { !known.contains($0) } + found.filter { !isOfCase($0) })
      cases.say(found.filter(isOfCase))
    }
    if loaded.hasErrors || found.contains(where: { $0.severity == .error }) {
      code = code.combined(with: .invalid)
    }
    return report
  }

  /// Says what is left to say once every declaration has been read.
  ///
  /// - Parameter reports: The reports, the first of which takes up what is wrong with case files that
  ///   were of no use.
  /// - Returns: What the reading amounts to.
  mutating func finish(_ reports: inout [Report]) -> ExitCode {
    cases.finish()
    if let first = reports.first, !cases.unused.isEmpty {
      reports[0] = first.telling(ofUnused: cases.unused)
    }
    return code.combined(with: cases.code)
  }
}

extension CharterEvaluator.Options {
  /// What a command line asks for.
  init(_ arguments: Arguments) {
    let rules = arguments.values(.rule)
    // Explanations are made when a format asks for one; those that do not pay nothing.
    self.init(
      rules: rules.isEmpty ? nil : rules, explains: true,
      revealsSensitive: arguments.has(.showSensitive))
  }
}
