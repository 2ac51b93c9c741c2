import CharterDiagnostics
import CharterReports
import FEEL
import ValueCharters

/// Says what a charter or one of its rules asks for.
struct ExplainVerb {
  private let arguments: Arguments
  private let day: CivilDate
  private let console: Console
  private let destinations: Destinations<ReportFormat>

  init(_ arguments: Arguments, _ day: CivilDate, on console: Console) throws(UsageError) {
    self.arguments = arguments
    self.day = day
    self.console = console
    guard let charter = arguments.operands.first else {
      throw .missingOperand("ID|FILE", verb: arguments.verb)
    }
    destinations = try Destinations(
      arguments, inputs: [charter], default: .text, on: console.host)
  }

  func run() -> ExitCode {
    var shelf = CharterShelf(console)
    guard let name = arguments.operands.first, let charter = shelf.load(name)?.compiled else {
      return .invalid
    }
    guard arguments.operands.count > 1 else {
      return write(charter) { $0.text(on: day) }
    }
    let wanted = arguments.operands[1]
    let prefix = "\(charter.charter.id)/"
    let id = wanted.hasPrefix(prefix) ? String(wanted.dropFirst(prefix.count)) : wanted
    guard let rule = charter.rules.first(where: { $0.rule.id.content == id }) else {
      console.say([Self.unknownRule(wanted, id, in: charter)])
      return .invalid
    }
    return write(charter) { $0.text(on: rule, day) }
  }

  private func write(
    _ charter: CompiledCharter, _ text: (CharterExplanation) -> String
  ) -> ExitCode {
    destinations.write(on: console) { format, options in
      let explanation = CharterExplanation(
        charter, in: options.language, on: TextPage(for: format, options))
      return Array(text(explanation).utf8)
    }
  }

  private static func unknownRule(
    _ name: String, _ id: String, in charter: CompiledCharter
  ) -> Diagnostic {
    let ids = charter.rules.map(\.rule.id.content)
    return Diagnostic(
      id: "unknown-rule",
      message: LocalizedText(
        en: "charter '\(charter.charter.id)' has no rule '\(name)'",
        da: "charteret '\(charter.charter.id)' har ingen regel '\(name)'"
      )
      .suggesting(NearestName.find(id, among: ids)),
      location: nil)
  }
}
