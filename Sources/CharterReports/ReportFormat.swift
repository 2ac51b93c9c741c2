public import ValueCharters

/// A way of writing reports, by the name that a user asks for.
public enum ReportFormat: String, CaseIterable, Sendable {
  /// For a person at a terminal.
  case text

  /// For logs and screen readers: no colour, no symbols, no layout.
  case plain

  /// For editors: a line a finding, with its place.
  case gnu

  /// For programs: the whole report.
  case json

  /// For programs that read a stream: a line a report.
  case ndjson

  /// For spreadsheets: a row a declaration, a column a rule.
  case csv

  /// Writes the report on one declaration.
  ///
  /// - Parameters:
  ///   - report: The report.
  ///   - options: Language, width and the like.
  /// - Returns: UTF-8 text that ends in a line feed.
  public func render(_ report: Report, _ options: ReportOptions = ReportOptions()) -> [UInt8] {
    switch self {
    case .json: JSONRenderer(options).render(report)
    default: render([report], options)
    }
  }

  /// Writes the reports on several declarations.
  ///
  /// - Parameters:
  ///   - reports: The reports.
  ///   - options: Language, width and the like.
  /// - Returns: UTF-8 text that ends in a line feed; in JSON an array, however many there are.
  public func render(_ reports: [Report], _ options: ReportOptions = ReportOptions()) -> [UInt8] {
    switch self {
    case .text: Array(TextRenderer(options).render(reports).utf8)
    case .plain: Array(PlainRenderer(options).render(reports).utf8)
    case .gnu: Array(GnuRenderer(options).render(reports).utf8)
    case .json: JSONRenderer(options).render(reports)
    case .ndjson: NDJSONRenderer(options).render(reports)
    case .csv: CSVReportWriter.render(reports)
    }
  }
}
