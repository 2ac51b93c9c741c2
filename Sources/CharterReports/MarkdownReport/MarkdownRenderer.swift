import CharterDiagnostics
import ValueCharters

/// Writes reports as pages in Markdown: what it comes to first, then what to do about it.
struct MarkdownRenderer {
  let options: ReportOptions
  let wording: Wording

  /// What gives the reasons of a finding and the steps that follow from it.
  let rows: TextRenderer

  init(_ options: ReportOptions) {
    self.options = options
    wording = Wording(options.language)
    rows = TextRenderer(options)
  }

  /// The page of some reports.
  func render(_ reports: [Report]) -> String {
    MarkdownWriter.write(Array(reports.map(blocks).joined(separator: [.rule])))
  }

  /// A text in the wanted language.
  func text(_ text: LocalizedText) -> MarkdownText { .plain(text[options.language]) }

  private func blocks(of report: Report) -> [MarkdownBlock] {
    let subject = report.declaration
    let head = wording(
      en: "\(subject.displayName), evaluated on \(report.evaluatedOn)",
      da: "\(subject.displayName), vurderet pr. \(report.evaluatedOn)")
    var files: MarkdownText =
      .plain(wording(en: "declaration ", da: "erklæring ")) + .code(subject.path)
    if let file = report.caseFile {
      files = files + .plain(wording(en: ", case file ", da: ", sagsfil ")) + .code(file.path)
    }
    let comparison = options.comparisons?[subject.id]
    return [.heading(2, .plain(head)), .paragraph(files)]
      + report.charters.flatMap { blocks(of: $0, since: comparison) }
  }

  private func blocks(
    of result: Report.CharterResult, since comparison: ReportComparison?
  ) -> [MarkdownBlock] {
    var blocks = head(of: result)
    if let comparison { blocks += changes(in: result, since: comparison) }
    for status in [Status.notSatisfied, .error] {
      blocks += list(status, result.findings.filter { $0.status == status }, item)
    }
    let open = result.findings.open
    blocks += questions(in: open)
    blocks += section(
      wording(en: "Open until then", da: "Åbent indtil da"),
      result.findings.filter(\.isUnsettled).mustsFirst.map(openItem))
    for status in [Status.satisfied, .notApplicable, .notEvaluated] {
      blocks += list(status, result.findings.filter { $0.status == status }) { finding in
        MarkdownBlock.Item(name(of: finding))
      }
    }
    return blocks + assumptions(in: result) + list(result.nextSteps(settling: open))
  }

  private func list(
    _ status: Status, _ findings: [Finding], _ item: (Finding) -> MarkdownBlock.Item
  ) -> [MarkdownBlock] {
    section(wording.heading(for: status), findings.mustsFirst.map(item))
  }

  /// A heading with a count over a list, or nothing over nothing.
  func section(_ heading: String, _ items: [MarkdownBlock.Item]) -> [MarkdownBlock] {
    if items.isEmpty { return [] }
    return [.heading(4, .plain("\(heading) (\(items.count))")), .list(items)]
  }

  private func head(of result: Report.CharterResult) -> [MarkdownBlock] {
    let outcome = wording.capitalized(wording.word(for: result.outcome))
    let means =
      result.means.map(text)
      ?? .plain(wording.capitalized(wording.meaning(of: result.outcome)) + ".")
    var blocks: [MarkdownBlock] = [
      .heading(3, text(result.title)),
      .paragraph(text(result.issuer) + .plain(" · ") + .code("\(result.id) \(result.version)")),
      .paragraph(
        .plain("\(result.outcome.mark.sign) ") + .strong(outcome) + .plain(". ") + means),
      .paragraph(.plain(rows.counts(of: result))),
    ]
    if result.best != result.worst {
      let best = wording.word(for: result.best)
      let worst = wording.word(for: result.worst)
      blocks.append(
        .paragraph(
          .plain(
            wording(
              en: "Once everything open is settled: '\(best)' at best, '\(worst)' at worst.",
              da: "Når alt åbent er afklaret: '\(best)' i bedste fald, '\(worst)' i værste."))))
    }
    if let own = result.authorityOutcome.map(wording.word) {
      blocks.append(
        .paragraph(
          .plain(
            wording(
              en: "The authority's own duties: \(own)", da: "Myndighedens egne pligter: \(own)"))))
    }
    return blocks
  }

  private func changes(
    in result: Report.CharterResult, since comparison: ReportComparison
  ) -> [MarkdownBlock] {
    let changes = wording.changes(in: result.findings, since: comparison).map { row in
      MarkdownBlock.Item(.plain("\(wording.capitalized(row.label)): \(row.text)"))
    }
    return [.paragraph(.plain(wording.summary(of: comparison, result.findings)))]
      + (changes.isEmpty ? [] : [.list(changes)])
  }
}
