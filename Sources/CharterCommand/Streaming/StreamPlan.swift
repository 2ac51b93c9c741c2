import CharterReports
import ValueCharters

/// What a command line asks of a run over a stream.
struct StreamPlan {
  /// A result: its format, and its file or `nil` for the standard output.
  typealias Destination = (format: ReportFormat, path: String?)

  /// The most chunks to work on at a time.
  static let jobLimit = 256

  /// The results.
  let destinations: [Destination]

  /// How many chunks to work on at a time.
  let jobs: Int

  /// What stands between the cells of a table that is written: what stands there in the first that
  /// is read.
  let cellSeparator: UInt8

  private let isFull: Bool

  /// The most declarations whose results are held before they are written: a whole report of a
  /// declaration may be a thousand times as long as that.
  var batchSize: Int { isFull ? 16 : 256 }

  /// Reads a command line.
  init(
    _ arguments: Arguments, _ destinations: [Destination], _ inputs: [StreamInput]
  ) throws(UsageError) {
    self.destinations = destinations
    isFull = arguments.has(.full)
    jobs = try Self.jobs(arguments)
    cellSeparator = inputs.lazy.compactMap(\.dialect).first?.rawValue ?? CSVDialect.comma.rawValue
    if arguments.has(.baseline) { throw .notForStreams(Option.Name.baseline.written) }
    if isFull, arguments.has(.summary) {
      throw .exclusive(Option.Name.full.written, Option.Name.summary.written)
    }
    for destination in destinations where !canWrite(destination.format) {
      throw .notForStreams("\(Option.Name.format.written) \(destination.format.rawValue)")
    }
    if arguments.has(.summary), !destinations.contains(where: { isSummary($0.format) }),
      let format = destinations.first?.format
    {
      throw .exclusive(
        Option.Name.summary.written, "\(Option.Name.format.written) \(format.rawValue)")
    }
  }

  /// Reads how many chunks to work on at a time.
  static func jobs(_ arguments: Arguments) throws(UsageError) -> Int {
    guard let text = arguments.value(.jobs) else { return 1 }
    guard let jobs = Int(text), (1...jobLimit).contains(jobs) else {
      throw .invalidCount(text, option: Option.Name.jobs.written)
    }
    return jobs
  }

  /// Whether what is written in a format is a summary.
  func isSummary(_ format: ReportFormat) -> Bool {
    switch format {
    case .text, .plain, .json, .markdown: !isFull
    case .ndjson, .csv, .gnu, .sarif, .junit, .github, .gitlab: false
    }
  }

  private func canWrite(_ format: ReportFormat) -> Bool {
    switch format {
    case .text, .plain, .json, .ndjson, .csv, .gnu: true
    // Reports in Markdown have a page each.
    case .markdown: !isFull
    case .sarif, .junit, .github, .gitlab: false
    }
  }

  /// How to write into a file or to the standard output.
  func options(for path: String?, on console: Console) -> ReportOptions {
    ReportOptions(
      language: console.language,
      width: path == nil ? console.width : 80,
      usesColor: console.usesColor && (path == nil || console.color == .always),
      isFull: isFull)
  }
}
