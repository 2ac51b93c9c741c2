import CharterJSON
import ValueCharters

/// Writes a line of JSON a report: what is not as it should be, or the whole report.
struct NDJSONRenderer {
  let options: ReportOptions

  init(_ options: ReportOptions) {
    self.options = options
  }

  /// The lines of some reports.
  func render(_ reports: [Report]) -> [UInt8] {
    var writer = JSONWriter()
    for report in reports {
      if options.isFull {
        writer.write(report, options)
      } else {
        write(report, to: &writer)
      }
      writer.endLine()
    }
    return writer.bytes
  }

  private func write(_ report: Report, to writer: inout JSONWriter) {
    writer.beginObject()
    writer.member("declaration", report.declaration.id)
    writer.key("charters")
    writer.beginArray()
    for result in report.charters {
      writer.beginObject()
      writer.member("id", result.id)
      writer.member("outcome", result.outcome.rawValue)
      writer.writeCounts(of: result)
      writer.key("findings")
      writer.beginArray()
      for finding in result.findings where finding.status.isWorthALine {
        write(finding, of: report, to: &writer)
      }
      writer.endArray()
      writer.endObject()
    }
    writer.endArray()
    writer.endObject()
  }

  private func write(_ finding: Finding, of report: Report, to writer: inout JSONWriter) {
    var written: Set<String> = []
    writer.beginObject()
    writer.member("rule", finding.rule)
    writer.member("status", finding.status.rawValue)
    writer.member("causes", finding.causes.map(\.fact).filter { written.insert($0).inserted })
    if let change = options.change(of: finding, on: report.declaration.id) {
      writer.member("change", change.kind.rawValue)
    }
    writer.endObject()
  }
}

extension Status {
  /// Whether something is not as it should be.
  var isWorthALine: Bool {
    switch self {
    case .notSatisfied, .undetermined, .needsReview, .error: true
    case .satisfied, .notApplicable, .notEvaluated: false
    }
  }
}
