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

  /// For programs that show the results of static analysis: SARIF 2.1.0.
  case sarif

  /// For CI platforms: test suites in the XML format of JUnit, a test case a rule.
  case junit

  /// For GitHub's workflows: annotations, which it shows beside the lines they are about.
  case github

  /// For GitLab's merge requests: a code quality report.
  case gitlab

  /// For people, as a page in Markdown.
  case markdown

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
    case .text: TextRenderer(options).render(reports)
    case .plain: Array(PlainRenderer(options).render(reports).utf8)
    case .gnu: Array(GnuRenderer(options).render(reports).utf8)
    case .json: JSONRenderer(options).render(reports)
    case .ndjson: NDJSONRenderer(options).render(reports)
    case .csv: CSVReportWriter.render(reports)
    case .sarif: SarifRenderer(options).render(reports)
    case .junit: JUnitRenderer(options).render(reports)
    case .github: Array(GitHubRenderer(options).render(reports).utf8)
    case .gitlab: GitLabRenderer(options).render(reports)
    case .markdown: Array(MarkdownRenderer(options).render(reports).utf8)
    }
  }
}
