import CharterDiagnostics
import CharterReports

/// Where a run puts its results, and in which formats.
struct Destinations<Format: RawRepresentable & Hashable> where Format.RawValue == String {
  /// The format of each result, and the file, or `nil` for the standard output.
  let all: [(format: Format, path: String?)]

  /// Reads `--format` and `--output`.
  ///
  /// The first format without a file goes into the output file, or to the standard output.
  ///
  /// - Parameters:
  ///   - arguments: The command line.
  ///   - inputs: What the command line names to be read.
  ///   - default: The format of a run that asks for none.
  ///   - host: What tells whether two paths lead to one file.
  /// - Throws: That two results want one place, or that one would be written over what is read.
  init(
    _ arguments: Arguments, inputs: [String], default: Format, on host: CommandHost
  ) throws(UsageError) {
    let output = arguments.output
    var destinations: [(format: Format, path: String?)] = []
    for text in arguments.values(.format) {
      let (name, file) = text.partsAtEqualsSign
      guard let format = Format(rawValue: name) else { continue }
      let path = file == nil ? output : file == "-" ? nil : file
      destinations.append((format, path))
    }
    if destinations.isEmpty || (output != nil && !destinations.contains { $0.path == output }) {
      destinations = [(`default`, output)] + destinations
    }
    all = destinations
    var taken = Seen<String>()
    for (_, path) in destinations {
      // No path is empty, so that this stands for the standard output.
      let place = path.map(host.identity) ?? ""
      guard taken.insert(place) else { throw .sameDestination(path) }
    }
    try refuse(inputs, on: host)
  }

  /// Makes sure that no result would be written over what is read.
  ///
  /// - Parameters:
  ///   - inputs: The paths of what is read.
  ///   - host: What tells whether two paths lead to one file.
  /// - Throws: That one would be.
  func refuse(_ inputs: some Sequence<String>, on host: CommandHost) throws(UsageError) {
    let paths = all.compactMap(\.path)
    if paths.isEmpty { return }
    let read = Set(inputs.filter { $0 != "-" }.map(host.identity))
    for path in paths where read.contains(host.identity(path)) {
      throw .destinationIsInput(path)
    }
  }

  /// Writes one result for each destination.
  ///
  /// - Parameters:
  ///   - console: What writes.
  ///   - render: Makes the result in a format; coloured only on the standard output.
  /// - Returns: Whether all arrived.
  func write(
    on console: Console, _ render: (Format, ReportOptions) -> [UInt8]
  ) -> ExitCode {
    var code = ExitCode.success
    for destination in all {
      let options = ReportOptions(
        language: console.language,
        width: destination.path == nil ? console.width : 80,
        usesColor: console.usesColor && (destination.path == nil || console.color == .always))
      code = code.combined(
        with: console.write(render(destination.format, options), to: destination.path))
    }
    return code.combined(with: writeJobSummary(on: console, render))
  }

  /// Adds the results to what GitHub shows on the page of a workflow's run, if that is where the
  /// command runs and its annotations were asked for.
  private func writeJobSummary(
    on console: Console, _ render: (Format, ReportOptions) -> [UInt8]
  ) -> ExitCode {
    guard all.contains(where: { $0.format.rawValue == ReportFormat.github.rawValue }),
      let format = Format(rawValue: ReportFormat.markdown.rawValue),
      let path = console.host.environment("GITHUB_STEP_SUMMARY"), !path.isEmpty
    else { return .success }
    return console.append(render(format, ReportOptions(language: console.language)), to: path)
  }
}
