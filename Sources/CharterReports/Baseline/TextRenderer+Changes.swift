import ValueCharters

extension TextRenderer {
  /// What has changed since an earlier report, a row a finding, under how much has.
  mutating func writeChanges(in result: Report.CharterResult, since comparison: ReportComparison) {
    page.blank()
    page.write(wording.summary(of: comparison, result.findings), indent: 2)
    page.table(wording.changes(in: result.findings, since: comparison), indent: 4)
  }
}
