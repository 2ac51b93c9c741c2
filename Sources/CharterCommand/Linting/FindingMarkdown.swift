import CharterDiagnostics
import CharterReports

/// Writes what the linter finds as a page in Markdown: how much there is, then a row a finding.
struct FindingMarkdown {
  private let language: Language

  init(_ language: Language) {
    self.language = language
  }

  /// The page.
  func render(_ report: FindingReport) -> [UInt8] {
    let summary = FindingSummary(report.findings, fileCount: report.paths.count)
    var blocks: [MarkdownBlock] = [
      .heading(2, .code("charter lint")),
      .paragraph(.plain(String(summary.text[language].dropLast()))),
    ]
    if !report.findings.isEmpty {
      let heads = [
        LocalizedText(en: "Level", da: "Niveau"), LocalizedText(en: "Place", da: "Sted"),
        LocalizedText(en: "Finding", da: "Fund"), LocalizedText(en: "Rule", da: "Regel"),
      ]
      blocks.append(
        .table(heads.map { .plain($0[language]) }, rows: report.findings.map(row)))
    }
    return Array(MarkdownWriter.write(blocks).utf8)
  }

  private func row(_ finding: Diagnostic) -> [MarkdownText] {
    var message = MarkdownText.plain(finding.message[language])
    if let help = finding.help { message = message + .lineBreak + .plain(help[language]) }
    let place = finding.location.map { "\($0.path):\($0.start.line):\($0.start.column)" }
    return [
      .plain(finding.severity.title[language]), place.map { .code($0) } ?? "", message,
      .code(finding.id),
    ]
  }
}
