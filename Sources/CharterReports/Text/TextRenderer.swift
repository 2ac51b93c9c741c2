import CharterDiagnostics
import ValueCharters

/// Writes reports for a person at a terminal: what it comes to first, then what to do about it.
struct TextRenderer {
  let options: ReportOptions
  let wording: Wording
  var page: TextPage
  var sources = SourceList()

  /// The earlier report to compare with, if there is one.
  private var comparison: ReportComparison?

  init(_ options: ReportOptions) {
    self.options = options
    wording = Wording(options.language)
    page = TextPage(width: options.width, usesColor: options.usesColor)
  }

  /// The text of some reports, in UTF-8.
  func render(_ reports: [Report]) -> [UInt8] {
    var renderer = self
    for report in reports {
      if !renderer.page.bytes.isEmpty { renderer.page.rule() }
      renderer.write(report)
    }
    return renderer.page.bytes
  }

  /// A text in the wanted language.
  func text(_ text: LocalizedText) -> String { text[options.language] }

  private mutating func write(_ report: Report) {
    comparison = options.comparisons?[report.declaration.id]
    page.write(
      wording(
        en: "\(report.declaration.displayName), evaluated on \(report.evaluatedOn)",
        da: "\(report.declaration.displayName), vurderet pr. \(report.evaluatedOn)"), .strong)
    page.write(files(of: report), .faint)
    if let remark = remark(on: report.diagnostics) { page.write(remark) }
    for (index, result) in report.charters.enumerated() {
      if index > 0 { page.rule() }
      page.blank()
      write(result, hasCaseFile: report.hasCaseFile)
    }
  }

  private func files(of report: Report) -> String {
    let declaration = wording(
      en: "declaration \(report.declaration.path)", da: "erklæring \(report.declaration.path)")
    guard let file = report.caseFile else { return declaration }
    return declaration + wording(en: ", case file \(file.path)", da: ", sagsfil \(file.path)")
  }

  /// That something in the files is wrong, which is told in full beside the report.
  private func remark(on diagnostics: [Diagnostic]) -> String? {
    let errors = diagnostics.count { $0.severity == .error }
    let warnings = diagnostics.count { $0.severity == .warning }
    if errors > 0 {
      let count = wording.count(errors, en: ("error", "errors"), da: ("fejl", "fejl"))
      return wording(
        en: "The files have \(count); what is in error counts as not known.",
        da: "Filerne har \(count); det, der er fejl i, regnes for ukendt.")
    }
    if warnings == 0 { return nil }
    let count = wording.count(
      warnings, en: ("warning", "warnings"), da: ("advarsel", "advarsler"))
    return wording(en: "The files have \(count).", da: "Filerne har \(count).")
  }

  private mutating func write(_ result: Report.CharterResult, hasCaseFile: Bool) {
    sources = SourceList()
    page.write(text(result.title), .strong)
    page.write("\(text(result.issuer)) · \(result.id) \(result.version)", .faint)
    page.write(
      "\(wording.phrase(for: result.effect)) · \(wording.phrase(for: result.basis))", .faint)
    page.blank()
    writeOutcome(of: result)
    if let comparison { writeChanges(in: result, since: comparison) }
    let open = result.findings.open
    let questions = OpenQuestion.all(in: open)
    let association = result.findings.filter { $0.holder == .association }
    let authority = result.findings.filter { $0.holder == .authority }
    write(association, questions.filter { !$0.concernsOnlyAuthority })
    if let outcome = result.authorityOutcome, !authority.isEmpty {
      page.rule()
      page.write(
        wording(en: "The authority's own duties: ", da: "Myndighedens egne pligter: ")
          + wording.word(for: outcome), .strong)
      // Without a case file they are all open, and whoever has none cannot answer for them.
      if !hasCaseFile, authority.contains(where: \.isUnsettled) {
        page.write(
          wording(
            en: "They rest on the authority's case file, and none is applied here.",
            da: "De hviler på myndighedens sagsfil, og her er ikke anvendt nogen."), indent: 2)
      }
      write(authority, hasCaseFile ? questions.filter(\.concernsOnlyAuthority) : [])
    }
    if !association.isEmpty, !authority.isEmpty { page.rule() }
    writeAssumptions(result.assumptions)
    writeNextSteps(result.nextSteps(settling: open))
    writeSources()
  }

  /// The findings of one holder, and the questions behind them.
  private mutating func write(_ findings: [Finding], _ questions: [OpenQuestion]) {
    writeAdverse(findings)
    writeQuestions(questions, confirming: findings.filter(\.awaitsConfirmation))
    writeWaiting(findings, isAfterQuestions: !questions.isEmpty)
    writeSatisfied(findings.filter { $0.status == .satisfied })
    writeLeftOut(findings)
  }

  private mutating func writeOutcome(of result: Report.CharterResult) {
    page.write(
      wording.capitalized(wording.word(for: result.outcome)), .strong, mark: result.outcome.mark)
    page.write(
      result.means.map(text) ?? wording.capitalized(wording.meaning(of: result.outcome)) + ".",
      indent: 2)
    if result.best != result.worst {
      let best = wording.word(for: result.best)
      let worst = wording.word(for: result.worst)
      page.write(
        wording(
          en: "Once everything open is settled: '\(best)' at best, '\(worst)' at worst.",
          da: "Når alt åbent er afklaret: '\(best)' i bedste fald, '\(worst)' i værste."), indent: 2
      )
    }
    page.write(counts(of: result), .faint, indent: 2)
  }

  func counts(of result: Report.CharterResult) -> String {
    let rules = wording.count(
      result.findings.count, en: ("rule", "rules"), da: ("regel", "regler"))
    let parts = Status.allCases.compactMap { status -> String? in
      let count = result.findings.count { $0.status == status }
      if count == 0 { return nil }
      return "\(count) \(wording.word(for: status))"
    }
    return parts.isEmpty ? rules : "\(rules): \(parts.joined(by: ", "))"
  }
}
