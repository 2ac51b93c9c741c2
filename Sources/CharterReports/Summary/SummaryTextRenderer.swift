import ValueCharters

/// Writes a summary for a person: how many declarations satisfy each rule, and what is missing most.
struct SummaryTextRenderer {
  let summary: ReportSummary
  let wording: Wording
  let options: ReportOptions
  var page: TextPage
  private let isPlain: Bool

  /// How many missing facts are shown.
  static let factLimit = 10

  init(_ summary: ReportSummary, _ format: ReportFormat, _ options: ReportOptions) {
    self.summary = summary
    self.options = options
    wording = Wording(options.language)
    isPlain = format == .plain
    page =
      isPlain ? TextPage() : TextPage(width: options.width, usesColor: options.usesColor)
  }

  func render() -> String {
    var renderer = self
    renderer.writeHead()
    for (charter, tally) in zip(summary.evaluator.charters, summary.tally.charters) {
      renderer.write(charter.compiled, tally)
    }
    renderer.writeMissingFacts()
    return renderer.page.text
  }

  private mutating func writeHead() {
    page.write(wording.heading(of: summary), .strong)
    for input in summary.inputs { page.write(wording.phrase(for: input), .faint) }
    if !summary.isComplete { page.write(wording.incomplete) }
  }

  private mutating func write(_ compiled: CompiledCharter, _ tally: ReportTally.Charter) {
    let charter = compiled.charter
    page.heading(charter.title[options.language])
    page.write(
      "\(charter.issuer[options.language]) · \(charter.id) \(charter.version)", .faint)
    page.heading(wording(en: "Outcomes", da: "Udfald"))
    for outcome in Outcome.allCases {
      guard let count = tally.outcomes[outcome] else { continue }
      page.write(
        "\(wording.capitalized(wording.word(for: outcome))): \(wording.grouped(count))",
        mark: outcome.mark, indent: 2)
    }
    page.heading(wording(en: "Rules", da: "Regler"))
    if isPlain { writeSentences(compiled, tally) } else { writeTable(compiled, tally) }
  }

  private mutating func writeSentences(_ compiled: CompiledCharter, _ tally: ReportTally.Charter) {
    for (rule, counts) in zip(compiled.rules, tally.rules) {
      let parts = Status.allCases.filter { counts[$0] > 0 }.map {
        "\(wording.grouped(counts[$0])) \(wording.word(for: $0))"
      }
      page.write("\(rule.rule.id.content): \(parts.joined(separator: ", "))")
    }
  }

  /// A line a rule, a column a status that occurs.
  private mutating func writeTable(_ compiled: CompiledCharter, _ tally: ReportTally.Charter) {
    let statuses = Status.allCases.filter { status in tally.rules.contains { $0[status] > 0 } }
    let cells = tally.rules.map { counts in statuses.map { wording.grouped(counts[$0]) } }
    let ids = compiled.rules.map(\.rule.id.content)
    let widths = statuses.indices.map { column in
      max(1, cells.map { $0[column].columnCount }.max() ?? 0) + 2
    }
    let numbers = widths.reduce(0, +)
    let longest = ids.map(\.columnCount).max() ?? 0
    // Where a rule's name leaves its numbers no room, they stand below it.
    let isWide = 2 + longest + numbers <= options.width
    let lead = isWide ? longest : max(0, min(longest, options.width - 2 - numbers))
    func line(_ label: String, _ texts: [String]) -> String {
      let padding = String(repeating: " ", count: max(0, lead - label.columnCount))
      return label + padding + zip(texts, widths).map { $0.paddedLeft(to: $1) }.joined()
    }
    page.verbatim(line("", statuses.map(\.mark.sign)), indent: 2)
    for (id, texts) in zip(ids, cells) {
      if !isWide { page.verbatim(id, indent: 2) }
      page.verbatim(line(isWide ? id : "", texts), indent: 2)
    }
    let legend = statuses.map { "\($0.mark.sign) \(wording.word(for: $0))" }
    page.write(legend.joined(separator: " · "), .faint, indent: 2)
  }

  private mutating func writeMissingFacts() {
    let missing = summary.missingFacts
    if missing.isEmpty { return }
    page.heading(wording.missingFactsHeading)
    page.write(wording.missingFactsRemark, .faint)
    page.table(
      missing.prefix(Self.factLimit).map { missing in
        TextPage.Row(
          wording.grouped(missing.count.declarations),
          "\(missing.fact.shownTitle[options.language]) [\(missing.fact.path)] – "
            + wording.word(for: missing.fact.source))
      })
    if missing.count > Self.factLimit {
      page.write(wording.more(missing.count - Self.factLimit), .faint, indent: 2)
    }
  }
}

extension String {
  fileprivate func paddedLeft(to width: Int) -> String {
    String(repeating: " ", count: max(0, width - columnCount)) + self
  }
}
