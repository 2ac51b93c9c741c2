import ValueCharters

/// Writes a summary as a page in Markdown.
struct SummaryMarkdownRenderer {
  let summary: ReportSummary
  let wording: Wording
  let options: ReportOptions

  init(_ summary: ReportSummary, _ options: ReportOptions) {
    self.summary = summary
    self.options = options
    wording = Wording(options.language)
  }

  func render() -> String {
    var blocks: [MarkdownBlock] = [
      .heading(1, .plain(wording.heading(of: summary))),
      .list(summary.inputs.map { MarkdownBlock.Item(.plain(wording.phrase(for: $0))) }),
    ]
    if !summary.isComplete { blocks.append(.paragraph(.strong(wording.incomplete))) }
    for (charter, tally) in zip(summary.evaluator.charters, summary.tally.charters) {
      blocks += self.blocks(of: charter.compiled, tally)
    }
    return MarkdownWriter.write(blocks + missingFacts)
  }

  private func blocks(
    of compiled: CompiledCharter, _ tally: ReportTally.Charter
  ) -> [MarkdownBlock] {
    let charter = compiled.charter
    let statuses = Status.allCases.filter { status in tally.rules.contains { $0[status] > 0 } }
    let issuer = MarkdownText.plain("\(charter.issuer[options.language]) · ")
    return [
      .heading(2, .plain(charter.title[options.language])),
      .paragraph(issuer + .code("\(charter.id) \(charter.version)")),
      .table(
        [.plain(wording(en: "Outcome", da: "Udfald")), .plain(declarations)],
        rows: Outcome.allCases.compactMap { outcome in
          tally.outcomes[outcome].map { count in
            [
              .plain(wording.capitalized(wording.word(for: outcome))),
              .plain(wording.grouped(count)),
            ]
          }
        }),
      .table(
        [.plain(wording(en: "Rule", da: "Regel"))]
          + statuses.map { .plain(wording.capitalized(wording.word(for: $0))) },
        rows: zip(compiled.rules, tally.rules).map { rule, counts in
          [.code(rule.rule.id.content)] + statuses.map { .plain(wording.grouped(counts[$0])) }
        }),
    ]
  }

  private var declarations: String { wording(en: "Declarations", da: "Erklæringer") }

  private var missingFacts: [MarkdownBlock] {
    let missing = summary.missingFacts
    if missing.isEmpty { return [] }
    return [
      .heading(2, .plain(wording.missingFactsHeading)),
      .paragraph(.plain(wording.missingFactsRemark)),
      .table(
        [
          .plain(declarations), .plain(wording(en: "Fact", da: "Oplysning")),
          .plain(wording(en: "Whom to ask", da: "Hvem der spørges")),
        ],
        rows: missing.map { missing in
          [
            .plain(wording.grouped(missing.count.declarations)),
            .plain("\(missing.fact.shownTitle[options.language]) ") + .code(missing.fact.path),
            .plain(wording.word(for: missing.fact.source)),
          ]
        }),
    ]
  }
}
