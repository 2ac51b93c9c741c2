import CharterJSON
import ValueCharters

/// Writes a summary as JSON, indented.
struct SummaryJSONRenderer {
  let summary: ReportSummary
  let options: ReportOptions

  init(_ summary: ReportSummary, _ options: ReportOptions) {
    self.summary = summary
    self.options = options
  }

  func render() -> [UInt8] {
    var writer = JSONWriter(layout: .pretty)
    writer.beginObject()
    writer.member("format", 1)
    writer.key("tool")
    writer.beginObject()
    writer.member("name", Tool.name)
    writer.member("version", Tool.version)
    writer.endObject()
    writer.member("evaluatedOn", summary.day.description)
    writer.member("complete", summary.isComplete)
    writer.member("declarations", summary.tally.declarations)
    writer.member("unreadable", summary.unreadable)
    writer.key("inputs")
    writer.beginArray()
    for input in summary.inputs { write(input, to: &writer) }
    writer.endArray()
    writer.key("charters")
    writer.beginArray()
    for (charter, tally) in zip(summary.evaluator.charters, summary.tally.charters) {
      write(charter.compiled, tally, to: &writer)
    }
    writer.endArray()
    writer.key("missingFacts")
    writer.beginArray()
    for missing in summary.missingFacts { write(missing, to: &writer) }
    writer.endArray()
    writer.endObject()
    writer.endLine()
    return writer.bytes
  }

  private func write(_ input: ReportSummary.Input, to writer: inout JSONWriter) {
    writer.beginObject()
    writer.member("path", input.path)
    writer.member("declarations", input.declarations)
    writer.member("unreadable", input.unreadable)
    writer.endObject()
  }

  private func write(
    _ compiled: CompiledCharter, _ tally: ReportTally.Charter, to writer: inout JSONWriter
  ) {
    writer.beginObject()
    writer.member("id", compiled.charter.id)
    writer.member("version", compiled.charter.version)
    writer.member(
      "digest", Report.Subject(id: compiled.charter.id, source: compiled.charter.source).digest)
    writer.member("effect", compiled.charter.effect.rawValue)
    writer.key("outcomes")
    writer.beginObject()
    for outcome in Outcome.allCases {
      if let count = tally.outcomes[outcome] { writer.member(outcome.rawValue, count) }
    }
    writer.endObject()
    writer.key("rules")
    writer.beginArray()
    for (rule, counts) in zip(compiled.rules, tally.rules) {
      writer.beginObject()
      writer.member("rule", rule.rule.id.content)
      writer.member("level", rule.rule.level.rawValue)
      writer.member("holder", rule.rule.holder.rawValue)
      writer.member("title", rule.rule.title[options.language])
      writer.key("counts")
      writer.beginObject()
      for status in Status.allCases { writer.member(status.rawValue, counts[status]) }
      writer.endObject()
      writer.endObject()
    }
    writer.endArray()
    writer.endObject()
  }

  private func write(_ missing: ReportSummary.MissingFact, to writer: inout JSONWriter) {
    writer.beginObject()
    writer.member("fact", missing.fact.path)
    writer.member("title", missing.fact.shownTitle[options.language])
    writer.member("ask", missing.fact.source.rawValue)
    writer.member("declarations", missing.count.declarations)
    writer.member("findings", missing.count.findings)
    writer.endObject()
  }
}
