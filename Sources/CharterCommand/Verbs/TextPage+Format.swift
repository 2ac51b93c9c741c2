import CharterReports

extension TextPage {
  /// An empty page for what is not a report but is written in the same formats.
  init(for format: ReportFormat, _ options: ReportOptions) {
    self =
      format == .plain ? TextPage() : TextPage(width: options.width, usesColor: options.usesColor)
  }
}
