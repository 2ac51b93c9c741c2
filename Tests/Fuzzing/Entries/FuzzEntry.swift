/// The readers of untrusted input that are fuzzed, each with what must hold whatever it is given.
package enum FuzzEntry: String, CaseIterable, Sendable {
  /// JSON and JSON5, read and written.
  case json

  /// Conditions, parsed, checked and evaluated.
  case condition

  /// Charters and what belongs to them, loaded and linted.
  case charter

  /// Declarations and case files, evaluated and reported.
  case declaration

  /// Streams of declarations.
  case csv

  /// The arguments of the command.
  case arguments

  /// The canonical layout of files.
  case formatter

  /// Holds an input to the properties of the entry.
  ///
  /// - Parameter bytes: The input.
  /// - Throws: The first property that does not hold.
  package func run(_ bytes: [UInt8]) throws(FuzzFailure) {
    switch self {
    case .json: try fuzzJSON(bytes)
    case .condition: try fuzzCondition(bytes)
    case .charter: try fuzzCharter(bytes)
    case .declaration: try fuzzDeclaration(bytes)
    case .csv: try fuzzCSV(bytes)
    case .arguments: try fuzzArguments(bytes)
    case .formatter: try fuzzFormatter(bytes)
    }
  }
}
