import CharterDiagnostics
import CharterJSON
import ValueCharters

extension JSONWriter {
  /// Writes a whole report.
  mutating func write(_ report: Report, _ options: ReportOptions) {
    let language = options.language
    beginObject()
    member("format", 1)
    key("tool")
    beginObject()
    member("name", Tool.name)
    member("version", Tool.version)
    endObject()
    member("evaluatedOn", report.evaluatedOn.description)
    key("declaration")
    write(report.declaration)
    if let file = report.caseFile {
      key("case")
      write(file)
    }
    if let comparison = options.comparisons?[report.declaration.id] {
      key("baseline")
      beginObject()
      member("path", comparison.path)
      member("evaluatedOn", comparison.evaluatedOn.description)
      endObject()
    }
    key("diagnostics")
    beginArray()
    for diagnostic in report.diagnostics { write(diagnostic, in: language) }
    endArray()
    key("charters")
    beginArray()
    for result in report.charters { write(result, options, on: report.declaration.id) }
    endArray()
    endObject()
  }

  private mutating func write(_ subject: Report.Subject) {
    beginObject()
    member("id", subject.id)
    member("path", subject.path)
    member("digest", subject.digest)
    endObject()
  }

  private mutating func write(
    _ result: Report.CharterResult, _ options: ReportOptions, on declaration: String?
  ) {
    let language = options.language
    beginObject()
    member("id", result.id)
    member("version", result.version)
    member("digest", result.digest)
    key("parts")
    beginArray()
    for part in result.parts { write(part) }
    endArray()
    member("effect", result.effect.rawValue)
    member("outcome", result.outcome.rawValue)
    member("means", result.means?[language])
    member("best", result.best.rawValue)
    member("worst", result.worst.rawValue)
    key("holders")
    beginObject()
    if let outcome = result.authorityOutcome { member("authority", outcome.rawValue) }
    endObject()
    writeCounts(of: result)
    key("findings")
    beginArray()
    for finding in result.findings {
      write(finding, in: language, change: options.change(of: finding, on: declaration))
    }
    endArray()
    key("assumptions")
    beginArray()
    for assumption in result.assumptions { write(assumption, in: language) }
    endArray()
    key("nextSteps")
    beginArray()
    for step in result.nextSteps { write(step, in: language) }
    endArray()
    endObject()
  }

  /// Writes how many findings have each status, those of none too.
  mutating func writeCounts(of result: Report.CharterResult) {
    key("counts")
    beginObject()
    for status in Status.allCases { member(status.rawValue, result.counts[status] ?? 0) }
    endObject()
  }

  private mutating func write(_ assumption: Report.Assumption, in language: Language) {
    beginObject()
    member("fact", assumption.fact)
    key("value")
    write(assumption.value)
    member("because", assumption.because[language])
    endObject()
  }

  private mutating func write(_ step: Report.NextStep, in language: Language) {
    beginObject()
    member("do", step.action.rawValue)
    member("who", step.who.rawValue)
    member("facts", step.facts)
    member("rules", step.rules)
    member("by", step.by?.description)
    member("text", step.text[language])
    endObject()
  }
}
