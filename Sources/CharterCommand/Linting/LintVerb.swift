import CharterDiagnostics
import CharterLint
import FEEL
import ValueCharters

/// Looks for mistakes in charters and what belongs to them.
struct LintVerb {
  private let arguments: Arguments
  private let console: Console
  private let linter: CharterLinter
  private let destinations: Destinations<FindingFormat>

  init(_ arguments: Arguments, _ day: CivilDate, on console: Console) throws(UsageError) {
    self.arguments = arguments
    self.console = console
    destinations = try Destinations(
      arguments, inputs: arguments.operands + arguments.values(.against), default: .text,
      on: console.host)
    if arguments.has(.fix), arguments.operands.contains("-") {
      throw .exclusive("-", Option.Name.fix.written)
    }
    if arguments.operands.count(where: { $0 == "-" }) > 1 { throw .repeatedStandardInput }
    if arguments.has(.writeBaseline), !arguments.has(.baseline) {
      throw .missingOption(.baseline, verb: arguments.verb)
    }
    let selected = try Self.names(.select, arguments)
    let levels = LintLevels(
      selected: arguments.has(.select) ? selected : nil,
      ignored: try Self.names(.ignore, arguments), errors: try Self.names(.error, arguments),
      warnings: try Self.names(.warn, arguments))
    linter = CharterLinter(levels: levels, today: day, shipped: console.host.shipped?.ids)
  }

  private static func names(
    _ option: Option.Name, _ arguments: Arguments
  ) throws(UsageError) -> [String] {
    let names = arguments.values(option).flatMap { $0.split(separator: ",").map(String.init) }
    for name in names where !LintLevels.names.contains(name) {
      throw .unknownRule(name, option: option.written)
    }
    return names
  }

  func run() throws(UsageError) -> ExitCode {
    let files = LintFiles(
      arguments.operands, on: console, standardInputName: arguments.value(.stdinFilename))
    var code = files.code
    guard let earlier = read(arguments.values(.against)) else { return .invalid }
    if files.sources.isEmpty { return code }
    try destinations.refuse(files.sources.map(\.path), on: console.host)
    let read = { [host = console.host] path in host.bytes(of: path) }
    var report: FindingReport
    let paths = files.sources.map(\.path)
    if arguments.has(.fix) {
      let fixed = linter.fix(files.sources, against: earlier, reading: read)
      for file in fixed.files {
        code = code.combined(with: console.write(file.bytes, to: file.path))
      }
      if fixed.count > 0 { console.note(Self.mended(fixed.count, fixed.files.count)) }
      report = FindingReport(
        findings: fixed.findings, suppressed: fixed.suppressed, paths: paths)
    } else {
      let found = linter.examine(files.sources, against: earlier, reading: read)
      report = FindingReport(
        findings: found.findings, suppressed: found.suppressed, paths: paths)
    }
    if let path = arguments.value(.baseline) {
      guard let new = compare(report.findings, path, &code) else { return .invalid }
      report.findings = new
    }
    code = code.combined(
      with: destinations.write(on: console) { format, _ in
        format.render(report, in: console.language)
      })
    let failure = arguments.value(.failOn).flatMap(LintFailure.init) ?? .error
    return failure.applies(to: report.findings) ? code.combined(with: .adverse) : code
  }

  private func read(_ paths: [String]) -> [SourceText]? {
    let inputs = Inputs(console)
    let sources = paths.map { inputs.read($0) }
    return sources.contains { $0 == nil } ? nil : sources.compactMap(\.self)
  }

  /// The findings that a baseline does not have; a written one has them all.
  private func compare(
    _ findings: [Diagnostic], _ path: String, _ code: inout ExitCode
  ) -> [Diagnostic]? {
    if arguments.has(.writeBaseline) {
      code = code.combined(with: console.write(LintBaseline(findings).json, to: path))
      return []
    }
    guard let source = Inputs(console).read(path) else { return nil }
    do throws(LoadingError) {
      let (new, gone) = try LintBaseline(source).compare(findings)
      if gone > 0 { console.note(Self.gone(gone, path)) }
      return new
    } catch {
      console.say(error.diagnostics)
      return nil
    }
  }

  private static func mended(_ count: Int, _ files: Int) -> LocalizedText {
    LocalizedText(
      en: "mended \(count == 1 ? "1 finding" : "\(count) findings") in "
        + (files == 1 ? "1 file" : "\(files) files"),
      da: "rettede \(count) fund i \(files == 1 ? "1 fil" : "\(files) filer")")
  }

  private static func gone(_ count: Int, _ path: String) -> LocalizedText {
    LocalizedText(
      en:
        "'\(path)' lists \(count == 1 ? "1 finding that is" : "\(count) findings that are") gone; "
        + "write it again with '--write-baseline'",
      da: "'\(path)' nævner \(count) fund, der er væk; skriv den igen med '--write-baseline'")
  }
}
