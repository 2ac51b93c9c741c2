import CharterReports
import FEEL
import ValueCharters

/// Lists what to ask next, or writes a blank declaration.
struct QuestionsVerb {
  private let arguments: Arguments
  private let day: CivilDate
  private let console: Console
  private let destinations: Destinations<ReportFormat>
  private let template: TemplateFormat?

  init(_ arguments: Arguments, _ day: CivilDate, on console: Console) throws(UsageError) {
    self.arguments = arguments
    self.day = day
    self.console = console
    template = arguments.value(.template).flatMap(TemplateFormat.init)
    if !arguments.has(.charter) { throw .missingOption(.charter, verb: arguments.verb) }
    let read = arguments.operands + arguments.values(.caseFile)
    if template == nil {
      if read.isEmpty || arguments.operands.isEmpty {
        throw .missingOperand("DECLARATION", verb: arguments.verb)
      }
    } else {
      if let operand = arguments.operands.first {
        throw .exclusive(operand, Option.Name.template.written)
      }
      // Nothing of a template depends on these.
      for option in [Option.Name.format, .caseFile, .on, .stdinFilename] where arguments.has(option)
      {
        throw .exclusive(option.written, Option.Name.template.written)
      }
    }
    if read.count(where: { $0 == "-" }) > 1 { throw .repeatedStandardInput }
    destinations = try Destinations(
      arguments, inputs: read + arguments.values(.charter), default: .text, on: console.host)
  }

  func run() -> ExitCode {
    if let template { return write(template) }
    let lone = LoneDeclaration(arguments, day, on: console)
    if let report = lone?.report { return write(report) }
    guard var evaluation = DeclarationEvaluation(arguments, day, on: lone?.console ?? console),
      let path = arguments.operands.first
    else { return .invalid }
    do throws(EvaluationError) {
      var reports = try evaluation.report(on: path).map { [$0] } ?? []
      let code = evaluation.finish(&reports)
      return reports.reduce(code) { $0.combined(with: write($1)) }
    } catch {
      evaluation.cases.sayAll()
      console.say([error.diagnostic])
      return .invalid
    }
  }

  private func write(_ report: Report) -> ExitCode {
    destinations.write(on: console) { format, options in
      if format == .json { return QuestionRenderer.json(of: report, in: options.language) }
      let renderer = QuestionRenderer(in: options.language, on: TextPage(for: format, options))
      return Array(renderer.text(of: report).utf8)
    }
  }

  private func write(_ format: TemplateFormat) -> ExitCode {
    guard
      let prepared = PreparedCharters.load(arguments.values(.charter), on: console)
    else { return .invalid }
    let facts: [Fact]
    do throws(EvaluationError) {
      facts = try asked(by: prepared.evaluator)
    } catch {
      console.say([error.diagnostic])
      return .invalid
    }
    let template = DeclarationTemplate(facts, in: console.language)
    let bytes =
      switch format {
      case .json: template.json
      case .csv: template.csv
      }
    return prepared.code.combined(with: console.write(bytes, to: arguments.output))
  }

  /// The facts that the charters ask for, or the rules that were named.
  private func asked(by evaluator: CharterEvaluator) throws(EvaluationError) -> [Fact] {
    let names = arguments.values(.rule)
    let selection = try evaluator.selection(names.isEmpty ? nil : names)
    return evaluator.charters.map(\.compiled).enumerated().flatMap { index, charter in
      guard let selection else { return charter.facts }
      let rules = selection.filter { $0.charter == index }.map(\.rule)
      return rules.isEmpty ? [] : charter.facts(ofRules: rules)
    }
  }
}
