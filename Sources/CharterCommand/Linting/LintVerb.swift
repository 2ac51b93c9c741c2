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
    let shipped = console.host.shipped
    // A command that has none does not know those of another.
    var linter = CharterLinter(
      levels: levels, today: day, shipped: shipped === ShippedCharters.none ? nil : shipped.ids)
    linter.shippedNames = { shipped.names }
    if let foldersAbove = console.host.foldersAbove() { linter.foldersAbove = foldersAbove }
    self.linter = linter
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
    // Read before anything is written.
    let baseline = arguments.has(.writeBaseline) ? nil : arguments.value(.baseline).map(baseline)
    if case .some(nil) = baseline { return .invalid }
    let read = { [host = console.host] path in host.bytes(of: path) }
    let list = { [host = console.host] path in
      [.charter, .charterTest].flatMap { FolderWalk.paths(of: $0, below: path, on: host) }
    }
    var report: FindingReport
    var project: LintProject?
    let paths = files.sources.map(\.path)
    if arguments.has(.fix) {
      let fixed = linter.fix(files.sources, against: earlier, listing: list, reading: read)
      for file in fixed.files {
        code = code.combined(with: console.write(file.bytes, to: file.path))
      }
      if fixed.count > 0 { console.note(Self.mended(fixed.count, fixed.files.count)) }
      report = FindingReport(
        findings: fixed.findings, suppressed: fixed.suppressed, paths: paths)
    } else {
      let loaded = linter.project(files.sources, against: earlier, listing: list, reading: read)
      let found = linter.examine(loaded)
      project = loaded
      report = FindingReport(
        findings: found.findings, suppressed: found.suppressed, paths: paths)
    }
    if let baseline = baseline ?? nil, let path = arguments.value(.baseline) {
      let (new, gone) = baseline.compare(report.findings)
      if gone > 0 { console.note(Self.gone(gone, path)) }
      report.findings = new
    } else if let path = arguments.value(.baseline) {
      // A written one has all findings.
      code = code.combined(with: console.write(LintBaseline(report.findings).json, to: path))
      report.findings = []
    }
    code = code.combined(
      with: destinations.write(on: console) { format, _ in
        format.render(report, in: console.language)
      })
    let failure = arguments.value(.failOn).flatMap(LintFailure.init) ?? .error
    if failure.applies(to: report.findings) { code = code.combined(with: .adverse) }
    return withExtendedLifetime(project) { console.host.end(code) }
  }

  /// Earlier versions of charters; `nil` where one cannot be read, or is none.
  private func read(_ paths: [String]) -> [SourceText]? {
    let inputs = Inputs(console)
    var sources: [SourceText] = []
    for path in paths {
      guard let source = inputs.read(path) else { continue }
      let loaded = Charter.load(source)
      let mistakes = loaded.diagnostics.filter { $0.severity == .error }
      // What is no JSON5 lacks everything else for that reason.
      let syntax = mistakes.filter { $0.id.hasPrefix("json-") }
      // Nobody can mend the past: a text that lacks its translation is no reason to stop.
      if syntax.isEmpty, loaded.content.map(CharterChanges.canCompare) ?? false {
        sources.append(source)
      } else {
        console.say(syntax.isEmpty ? mistakes : syntax)
      }
    }
    return sources.count == paths.count ? sources : nil
  }

  private func baseline(_ path: String) -> LintBaseline? {
    guard let source = Inputs(console).read(path) else { return nil }
    do throws(LoadingError) {
      return try LintBaseline(source)
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
