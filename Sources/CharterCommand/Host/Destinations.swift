import CharterDiagnostics
import CharterReports

/// Where a run puts a result.
///
/// An object that knows its format by name only: so the runtime needs no type for arrays of those of
/// each kind of format.
final class Destination: Sendable {
  /// The name of the format.
  let formatName: String

  /// The file, or `nil` for the standard output.
  let path: String?

  init(_ format: some RawRepresentable<String>, _ path: String?) {
    formatName = format.rawValue
    self.path = path
  }
}

/// Where a run puts its results, and in which formats.
struct Destinations<Format: RawRepresentable & Hashable> where Format.RawValue == String {
  private let places: [Destination]

  /// The format of each result, and the file, or `nil` for the standard output.
  var all: [(format: Format, path: String?)] {
    places.compactMap { place in Format(rawValue: place.formatName).map { ($0, place.path) } }
  }

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
    var places: [Destination] = []
    for text in arguments.values(.format) {
      let (name, file) = Array(text.utf8).partsAtEqualsSign
      guard let format = Format(rawValue: name) else { continue }
      let path = file == nil ? output : file == "-" ? nil : file
      places.append(Destination(format, path))
    }
    if places.isEmpty || (output != nil && !places.contains { $0.path == output }) {
      places.insert(Destination(`default`, output), at: 0)
    }
    self.places = places
    var taken = Seen<String>()
    for place in places {
      // No path is empty, so that this stands for the standard output.
      let identity = place.path.map(host.identity) ?? ""
      guard taken.insert(identity) else { throw .sameDestination(place.path) }
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
    let paths = places.compactMap(\.path)
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
    for place in places {
      guard let format = Format(rawValue: place.formatName) else { continue }
      let options = ReportOptions(
        language: console.language,
        width: place.path == nil ? console.width : 80,
        usesColor: console.usesColor && (place.path == nil || console.color == .always))
      code = code.combined(with: console.write(render(format, options), to: place.path))
    }
    return code.combined(with: writeJobSummary(on: console, render))
  }

  /// Adds the results to what GitHub shows on the page of a workflow's run, if that is where the
  /// command runs and its annotations were asked for.
  private func writeJobSummary(
    on console: Console, _ render: (Format, ReportOptions) -> [UInt8]
  ) -> ExitCode {
    guard places.contains(where: { $0.formatName == ReportFormat.github.rawValue }),
      let format = Format(rawValue: ReportFormat.markdown.rawValue),
      let path = console.host.environment("GITHUB_STEP_SUMMARY"), !path.isEmpty
    else { return .success }
    return console.append(render(format, ReportOptions(language: console.language)), to: path)
  }
}
