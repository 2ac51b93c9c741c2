import CharterDiagnostics
import CharterReports

/// A way of writing what the linter finds.
enum FindingFormat: String, CaseIterable {
  /// For a person: with the lines that findings are about.
  case text

  /// For editors: a line a finding.
  case gnu

  /// For programs.
  case json

  /// For programs that show the results of static analysis: SARIF 2.1.0.
  case sarif

  /// For CI platforms: test suites in the XML format of JUnit, a test case a finding.
  case junit

  /// For GitHub's workflows: annotations, which it shows beside the lines they are about.
  case github

  /// For GitLab's merge requests: a code quality report.
  case gitlab

  /// For people, as a page in Markdown.
  case markdown

  /// Writes what came of linting.
  ///
  /// - Parameters:
  ///   - report: What came of it.
  ///   - language: The language of the messages.
  /// - Returns: UTF-8 text.
  func render(_ report: FindingReport, in language: Language) -> [UInt8] {
    switch self {
    case .text:
      let text = DiagnosticFormatter(style: .excerpt, language: language).format(report.findings)
      let summary = FindingSummary(report.findings, fileCount: report.paths.count)
      return Array((text + summary.text[language]).utf8)
    case .gnu:
      return Array(
        DiagnosticFormatter(style: .gnu, language: language).format(report.findings).utf8)
    case .json: return FindingJSON(language).render(report.findings)
    case .sarif: return FindingSarif(language).render(report)
    case .junit: return FindingJUnit(language).render(report)
    case .github:
      let lines = report.findings.map { GitHubAnnotation($0, in: language).line }
      return Array(lines.joined().utf8)
    case .gitlab: return FindingGitLab(language).render(report.findings)
    case .markdown: return FindingMarkdown(language).render(report)
    }
  }
}
