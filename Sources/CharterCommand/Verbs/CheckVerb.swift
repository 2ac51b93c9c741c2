import CharterDiagnostics
import CharterReports
import FEEL
import ValueCharters

/// Evaluates declarations against charters.
struct CheckVerb {
  private let arguments: Arguments
  private let day: CivilDate
  private let console: Console
  private let destinations: Destinations<ReportFormat>

  init(_ arguments: Arguments, _ day: CivilDate, on console: Console) throws(UsageError) {
    self.arguments = arguments
    self.day = day
    self.console = console
    if arguments.operands.isEmpty { throw .missingOperand("DECLARATION", verb: arguments.verb) }
    if !arguments.has(.charter) { throw .missingOption(.charter, verb: arguments.verb) }
    let read =
      arguments.operands + arguments.values(.caseFile) + arguments.values(.baseline)
    if read.count(where: { $0 == "-" }) > 1 { throw .repeatedStandardInput }
    _ = try StreamPlan.jobs(arguments)
    destinations = try Destinations(
      arguments, inputs: read + arguments.values(.charter), default: .text, on: console.host)
  }

  func run() throws(UsageError) -> ExitCode {
    let inputs = StreamInput.all(arguments, on: console.host)
    if arguments.has(.summary) || inputs.contains(where: \.kind.isStream) {
      let plan = try StreamPlan(arguments, destinations.all, inputs)
      guard var check = StreamCheck(arguments, inputs, plan, day, on: console) else {
        return .invalid
      }
      return check.run()
    }
    return try run(on: console.reading(inputs))
  }

  /// Evaluates declarations that each have a file of their own.
  private func run(on console: Console) throws(UsageError) -> ExitCode {
    let lone = LoneDeclaration(arguments, day, on: console)
    if let lone, let report = lone.report {
      let code = exitCode(of: report).combined(with: write([report], nil))
      return withExtendedLifetime(lone) { console.host.end(code) }
    }
    guard var evaluation = DeclarationEvaluation(arguments, day, on: lone?.console ?? console)
    else { return .invalid }
    var reports: [Report] = []
    do throws(EvaluationError) {
      for path in arguments.operands {
        if let report = try evaluation.report(on: path) { reports.append(report) }
      }
    } catch {
      evaluation.cases.sayAll()
      console.say([error.diagnostic])
      return .invalid
    }
    var code = evaluation.finish(&reports)
    for report in reports { code = code.combined(with: exitCode(of: report)) }
    if reports.isEmpty { return code }
    let comparisons = comparisons(with: reports, evaluation.inputs, &code)
    code = code.combined(with: write(reports, comparisons))
    return withExtendedLifetime((evaluation, reports)) { console.host.end(code) }
  }

  /// Compares the reports with earlier ones; says why where that makes no sense.
  private func comparisons(
    with reports: [Report], _ inputs: Inputs, _ code: inout ExitCode
  ) -> ReportComparisons? {
    guard let path = arguments.value(.baseline) else { return nil }
    guard let source = inputs.read(path, limit: Console.largeInputLimit) else {
      code = code.combined(with: .invalid)
      return nil
    }
    let baseline = Baseline.load(source)
    var diagnostics = baseline.diagnostics
    var comparisons: [String: ReportComparison] = [:]
    for report in reports {
      guard let id = report.declaration.id,
        let comparison = baseline.content?.comparison(with: report)
      else { continue }
      diagnostics += comparison.diagnostics
      comparisons[id] = comparison.content
    }
    console.say(diagnostics)
    if diagnostics.contains(where: { $0.severity == .error }) {
      code = code.combined(with: .invalid)
    }
    return ReportComparisons(comparisons)
  }

  private func exitCode(of report: Report) -> ExitCode {
    let scope = arguments.value(.failOn).flatMap(FailureScope.init) ?? .must
    return ExitCode(report, scope: scope, allowsUnsettled: arguments.has(.allowUnsettled))
  }

  private func write(
    _ reports: [Report], _ comparisons: ReportComparisons?
  ) -> ExitCode {
    destinations.write(on: console) { format, options in
      var options = options
      options.isFull = arguments.has(.full)
      options.comparisons = comparisons
      // What was asked for decides on the shape, not what could be read.
      if arguments.operands.count == 1, let only = reports.first {
        return format.render(only, options)
      }
      return format.render(reports, options)
    }
  }
}
