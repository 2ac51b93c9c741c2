import CharterDiagnostics
import CharterJSON
import CharterReports

/// A way of writing what the linter finds.
enum FindingFormat: String, CaseIterable {
  /// For a person: with the lines that findings are about.
  case text

  /// For editors: a line a finding.
  case gnu

  /// For programs.
  case json

  /// Writes findings.
  ///
  /// - Parameters:
  ///   - findings: The findings, in order.
  ///   - fileCount: How many files were looked through.
  ///   - language: The language of the messages.
  /// - Returns: UTF-8 text.
  func render(_ findings: [Diagnostic], fileCount: Int, in language: Language) -> [UInt8] {
    switch self {
    case .text:
      let text = DiagnosticFormatter(style: .excerpt, language: language).format(findings)
      return Array((text + FindingSummary(findings, fileCount: fileCount).text[language]).utf8)
    case .gnu:
      return Array(DiagnosticFormatter(style: .gnu, language: language).format(findings).utf8)
    case .json: return FindingJSON(language).render(findings)
    }
  }
}
