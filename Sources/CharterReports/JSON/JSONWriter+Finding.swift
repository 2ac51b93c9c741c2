import CharterDiagnostics
import CharterJSON
import ValueCharters

extension JSONWriter {
  /// Writes a finding, with how it has changed where there is something to compare with.
  mutating func write(_ finding: Finding, in language: Language, change: FindingChange?) {
    beginObject()
    member("rule", finding.rule)
    member("value", finding.value)
    member("concept", finding.concept)
    member("kind", finding.kind.rawValue)
    member("level", finding.level.rawValue)
    member("holder", finding.holder.rawValue)
    member("status", finding.status.rawValue)
    if let change {
      member("change", change.kind.rawValue)
      member("before", change.before?.rawValue)
    }
    member("flags", finding.flags.map(\.rawValue))
    key("disposition")
    write(finding.disposition)
    member("title", finding.title[language])
    member("message", finding.message[language])
    member("remedy", finding.remedy?[language])
    key("cite")
    beginArray()
    for citation in finding.citations { write(citation) }
    endArray()
    member("heard", finding.heard)
    member("cureBy", finding.cureBy?.description)
    member("curePassed", finding.cureBy.map { _ in !finding.isCurable })
    key("evidence")
    beginArray()
    for evidence in finding.evidence { write(evidence) }
    endArray()
    key("causes")
    beginArray()
    for cause in finding.causes { write(cause, in: language) }
    endArray()
    key("faults")
    beginArray()
    for fault in finding.faults { write(fault) }
    endArray()
    key("because")
    if let because = finding.because { write(because) } else { null() }
    key("location")
    write(finding.location)
    endObject()
  }

  private mutating func write(_ disposition: Finding.Disposition?) {
    guard case .waived(let waiver) = disposition else { return null() }
    beginObject()
    member("kind", "waived")
    member("by", waiver.by)
    member("basis", waiver.basis)
    member("reason", waiver.reason)
    member("from", waiver.from.description)
    member("until", waiver.until?.description)
    endObject()
  }

  private mutating func write(_ citation: Finding.Citation) {
    beginObject()
    member("source", citation.source)
    member("title", citation.title)
    member("at", citation.at)
    member("url", citation.url)
    member("read", citation.read.rawValue)
    endObject()
  }

  private mutating func write(_ evidence: Finding.Evidence) {
    beginObject()
    member("fact", evidence.fact)
    key("value")
    if let value = evidence.value { write(value) } else { null() }
    member("pointer", evidence.pointer)
    writePosition(of: evidence.location)
    endObject()
  }

  private mutating func write(_ cause: Finding.Cause, in language: Language) {
    beginObject()
    member("fact", cause.fact)
    member("reason", cause.reason.rawValue)
    member("question", cause.question[language])
    member("ask", cause.ask.rawValue)
    member("pointer", cause.pointer)
    writePosition(of: cause.location)
    endObject()
  }

  private mutating func write(_ fault: Finding.Fault) {
    beginObject()
    member("code", fault.code.rawValue)
    key("location")
    write(fault.location)
    endObject()
  }

  private mutating func write(_ because: Finding.Because) {
    beginObject()
    member("text", because.text)
    member("truth", because.truth)
    key("children")
    beginArray()
    for child in because.children { write(child) }
    endArray()
    endObject()
  }

  private mutating func writePosition(of location: SourceLocation?) {
    key("line")
    if let location { number(location.start.line) } else { null() }
    key("column")
    if let location { number(location.start.column) } else { null() }
  }
}
