import CharterReports

/// Where a run puts its results, and in which formats.
struct Destinations {
  /// One result.
  struct Destination {
    let format: ReportFormat

    /// The file, or `nil` for the standard output.
    let path: String?
  }

  let all: [Destination]

  /// Reads `--format` and `--output`.
  ///
  /// The first format without a file goes into the output file, or to the standard output.
  init(_ arguments: Arguments, inputs: [String]) throws(UsageError) {
    let output = arguments.output
    var destinations: [Destination] = []
    for text in arguments.values(.format) {
      let parts = text.split(separator: "=", maxSplits: 1).map(String.init)
      guard let format = parts.first.flatMap(ReportFormat.init) else { continue }
      let path = parts.count > 1 ? (parts[1] == "-" ? nil : parts[1]) : output
      destinations.append(Destination(format: format, path: path))
    }
    if destinations.isEmpty || (output != nil && !destinations.contains { $0.path == output }) {
      destinations.insert(Destination(format: .text, path: output), at: 0)
    }
    for (index, destination) in destinations.enumerated() {
      if destinations[..<index].contains(where: { $0.path == destination.path }) {
        throw .sameDestination(destination.path)
      }
      if let path = destination.path, inputs.contains(path) { throw .destinationIsInput(path) }
    }
    all = destinations
  }

  /// Writes one result for each destination.
  ///
  /// - Parameters:
  ///   - console: What writes.
  ///   - render: Makes the result in a format; coloured only on the standard output.
  /// - Returns: Whether all arrived.
  func write(
    on console: Console, _ render: (ReportFormat, ReportOptions) -> [UInt8]
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
    return code
  }
}
