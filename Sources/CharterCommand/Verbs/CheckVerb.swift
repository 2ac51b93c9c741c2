import CharterReports
import FEEL
import ValueCharters

/// Evaluates declarations against charters.
struct CheckVerb {
  private let arguments: Arguments
  private let day: CivilDate
  private let console: Console
  private let destinations: Destinations

  init(_ arguments: Arguments, _ day: CivilDate, on console: Console) throws(UsageError) {
    self.arguments = arguments
    self.day = day
    self.console = console
    if arguments.operands.isEmpty { throw .missingOperand("DECLARATION", verb: arguments.verb) }
    if !arguments.has(.charter) { throw .missingOption(.charter, verb: arguments.verb) }
    let read = arguments.operands + arguments.values(.caseFile)
    if read.count(where: { $0 == "-" }) > 1 { throw .repeatedStandardInput }
    destinations = try Destinations(arguments, inputs: read + arguments.values(.charter))
  }

  func run() throws(UsageError) -> ExitCode {
    guard var evaluation = DeclarationEvaluation(arguments, day, on: console) else {
      return .invalid
    }
    var reports: [Report] = []
    do throws(EvaluationError) {
      for path in arguments.operands {
        if let report = try evaluation.report(on: path) { reports.append(report) }
      }
    } catch {
      console.say([error.diagnostic])
      return .invalid
    }
    var code = evaluation.finish()
    for report in reports { code = code.combined(with: exitCode(of: report)) }
    if reports.isEmpty { return code }
    return code.combined(with: write(reports))
  }

  private func exitCode(of report: Report) -> ExitCode {
    let scope = arguments.value(.failOn).flatMap(FailureScope.init) ?? .must
    return ExitCode(report, scope: scope, allowsUnsettled: arguments.has(.allowUnsettled))
  }

  private func write(_ reports: [Report]) -> ExitCode {
    destinations.write(on: console) { format, options in
      var options = options
      options.isFull = arguments.has(.full)
      // What was asked for decides on the shape, not what could be read.
      if arguments.operands.count == 1, let only = reports.first {
        return format.render(only, options)
      }
      return format.render(reports, options)
    }
  }
}
