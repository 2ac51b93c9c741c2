import CharterDiagnostics
package import ValueCharters

/// Writes reports as a table: a declaration a row, a rule a column, and the outcome before its rules.
package struct CSVReportWriter: Sendable {
  /// The first row.
  package let header: [UInt8]

  private let separator: UInt8

  /// Makes a writer for the reports of some charters.
  ///
  /// - Parameters:
  ///   - charters: The charters, each with the identifiers of its rules. Where there are several,
  ///     the columns of the rules have their names in front.
  ///   - separator: What stands between cells.
  package init(
    _ charters: [(id: String, rules: [String])], separator: UInt8 = UInt8(ascii: ",")
  ) {
    self.separator = separator
    var names = ["declaration"]
    for charter in charters {
      names.append(charter.id)
      names += charter.rules.map { charters.count > 1 ? "\(charter.id)/\($0)" : $0 }
    }
    header =
      Array(names.joined(separator: String(Unicode.Scalar(separator))).utf8)
      + [UInt8(ascii: "\n")]
  }

  /// Appends the row of a report.
  ///
  /// - Parameters:
  ///   - report: The report.
  ///   - id: The identifier of the declaration.
  ///   - bytes: Takes the row.
  package func append(_ report: Report, on id: String, to bytes: inout [UInt8]) {
    appendCell(id, to: &bytes)
    for result in report.charters {
      bytes.append(separator)
      bytes.append(contentsOf: result.outcome.rawValue.utf8)
      for finding in result.findings {
        bytes.append(separator)
        bytes.append(contentsOf: finding.status.rawValue.utf8)
      }
    }
    bytes.append(UInt8(ascii: "\n"))
  }

  /// Appends a cell, in quotes where it needs them.
  private func appendCell(_ text: String, to bytes: inout [UInt8]) {
    // A spreadsheet would compute what begins so, and associations write their identifiers.
    let isFormula = text.utf8.first.map { "=+-@\t\r".utf8.contains($0) } ?? false
    let text = (isFormula ? "'" + text : text).withoutDeception
    let needsQuotes = text.utf8.contains {
      $0 == separator || $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "\n")
        || $0 == UInt8(ascii: "\r")
    }
    guard needsQuotes else {
      bytes.append(contentsOf: text.utf8)
      return
    }
    bytes.append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      if byte == UInt8(ascii: "\"") { bytes.append(byte) }
      bytes.append(byte)
    }
    bytes.append(UInt8(ascii: "\""))
  }
}

extension CSVReportWriter {
  /// The table of some reports on the same charters.
  static func render(_ reports: [Report]) -> [UInt8] {
    let charters = reports.first?.charters.map { ($0.id, $0.findings.map(\.rule)) } ?? []
    let writer = CSVReportWriter(charters)
    var bytes = writer.header
    for report in reports { writer.append(report, on: report.declaration.id ?? "", to: &bytes) }
    return bytes
  }
}
