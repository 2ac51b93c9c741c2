/// Where a run that makes no reports puts its results, and in which of its own formats.
struct FormatDestinations<Format: RawRepresentable & Hashable> where Format.RawValue == String {
  /// The formats with their files; `nil` is the standard output.
  let all: [(format: Format, path: String?)]

  /// Reads `--format` and `--output`.
  ///
  /// The first format without a file goes into the output file, or to the standard output.
  init(_ arguments: Arguments, inputs: [String], default: Format) throws(UsageError) {
    let output = arguments.output
    var destinations: [(format: Format, path: String?)] = []
    for text in arguments.values(.format) {
      let parts = text.split(separator: "=", maxSplits: 1).map(String.init)
      guard let format = parts.first.flatMap(Format.init(rawValue:)) else { continue }
      let path = parts.count > 1 ? (parts[1] == "-" ? nil : parts[1]) : output
      destinations.append((format, path))
    }
    if destinations.isEmpty || (output != nil && !destinations.contains { $0.path == output }) {
      destinations.insert((`default`, output), at: 0)
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
  ///   - render: Makes the result in a format.
  /// - Returns: Whether all arrived.
  func write(on console: Console, _ render: (Format) -> [UInt8]) -> ExitCode {
    all.reduce(.success) { code, destination in
      code.combined(with: console.write(render(destination.format), to: destination.path))
    }
  }
}
