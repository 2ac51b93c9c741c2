import CharterDiagnostics
import CharterJSON
import CharterReports
import ValueCharters

/// Writes the reports of a stream one after the other in one format.
struct RecordRenderer: Sendable {
  private enum Form: Sendable {
    case compact(CompactReportWriter)
    case table(CSVReportWriter)
    case array
    case whole(ReportFormat)
  }

  private let form: Form
  private let options: ReportOptions

  /// What stands between two reports.
  let separator: [UInt8]

  /// What stands before the first one and behind the last.
  let (head, tail): ([UInt8], [UInt8])

  /// Makes a renderer.
  ///
  /// - Parameters:
  ///   - format: The format.
  ///   - options: How to write it.
  ///   - evaluator: What makes the reports.
  ///   - cellSeparator: What stands between the cells of a table.
  init(
    _ format: ReportFormat, _ options: ReportOptions, _ evaluator: CharterEvaluator,
    cellSeparator: UInt8
  ) {
    self.options = options
    switch format {
    case .ndjson where !options.isFull:
      form = .compact(CompactReportWriter(evaluator))
      (head, separator, tail) = ([], [], [])
    case .csv:
      let charters = evaluator.charters.map {
        ($0.compiled.charter.id, $0.compiled.rules.map(\.rule.id.content))
      }
      let writer = CSVReportWriter(charters, separator: cellSeparator)
      form = .table(writer)
      (head, separator, tail) = (writer.header, [], [])
    case .json:
      form = .array
      (head, separator, tail) = (Array("[".utf8), Array(",".utf8), Array("\n]\n".utf8))
    case .text:
      form = .whole(format)
      let line = String(repeating: "─", count: options.width)
      (head, separator, tail) = ([], Array("\n\(line)\n\n".utf8), [])
    case .ndjson, .gnu, .plain, .sarif, .junit, .github, .gitlab, .markdown:
      form = .whole(format)
      (head, separator, tail) = ([], [], [])
    }
  }

  /// Appends a report.
  func append(_ report: Report, on id: String, to bytes: inout [UInt8]) {
    switch form {
    case .compact(let writer): writer.append(report, on: id, to: &bytes)
    case .table(let writer): writer.append(report, on: id, to: &bytes)
    case .array:
      bytes += separator
      // An array of one, without its brackets.
      bytes += ReportFormat.json.render([report], options).dropFirst().dropLast(3)
    case .whole(let format):
      bytes += separator
      bytes += format.render(report, options)
    }
  }

  /// Appends what stands in the place of a record that cannot be read, where the format has that.
  func append(_ errors: [Diagnostic], line: Int, to bytes: inout [UInt8]) {
    var writer = JSONWriter()
    writer.beginObject()
    writer.member("line", line)
    writer.key("error")
    writer.beginArray()
    for error in errors { writer.write(error, in: options.language) }
    writer.endArray()
    writer.endObject()
    switch form {
    case .compact, .whole(.ndjson):
      bytes += writer.bytes + [UInt8(ascii: "\n")]
    case .array:
      bytes += separator + Array("\n  ".utf8) + writer.bytes
    case .table, .whole: break
    }
  }
}
