import CharterDiagnostics
import CharterJSON
import CharterReports

/// Writes what the linter finds for other programs.
struct FindingJSON {
  private let language: Language

  init(_ language: Language) {
    self.language = language
  }

  /// The findings as one JSON object.
  func render(_ findings: [Diagnostic]) -> [UInt8] {
    var writer = JSONWriter(layout: .pretty)
    writer.beginObject()
    writer.key("format")
    writer.number(1)
    writer.key("tool")
    writer.beginObject()
    writer.key("name")
    writer.string(Tool.name)
    writer.key("version")
    writer.string(Tool.version)
    writer.endObject()
    writer.key("findings")
    writer.beginArray()
    for finding in findings { write(finding, &writer) }
    writer.endArray()
    writer.endObject()
    writer.endLine()
    return writer.bytes
  }

  private func write(_ finding: Diagnostic, _ writer: inout JSONWriter) {
    writer.beginObject()
    writer.key("rule")
    writer.string(finding.id)
    writer.key("severity")
    writer.string(finding.severity.rawValue)
    writer.key("message")
    writer.string(finding.message[language])
    writer.key("help")
    if let help = finding.help { writer.string(help[language]) } else { writer.null() }
    writer.key("location")
    write(finding.location, &writer)
    writer.key("notes")
    writer.beginArray()
    for note in finding.notes {
      writer.beginObject()
      writer.key("message")
      writer.string(note.message[language])
      writer.key("location")
      write(note.location, &writer)
      writer.endObject()
    }
    writer.endArray()
    writer.key("fixes")
    writer.beginArray()
    for fix in finding.fixIts { write(fix, of: finding, &writer) }
    writer.endArray()
    writer.endObject()
  }

  private func write(_ fix: FixIt, of finding: Diagnostic, _ writer: inout JSONWriter) {
    writer.beginObject()
    writer.key("message")
    writer.string(fix.message[language])
    writer.key("edits")
    writer.beginArray()
    for edit in fix.edits {
      writer.beginObject()
      writer.key("location")
      write(finding.location.map { SourceLocation($0.source, edit.range) }, &writer)
      writer.key("replacement")
      writer.string(edit.replacement)
      writer.endObject()
    }
    writer.endArray()
    writer.endObject()
  }

  private func write(_ location: SourceLocation?, _ writer: inout JSONWriter) {
    guard let location else { return writer.null() }
    let (start, end) = (location.start, location.end)
    writer.beginObject()
    writer.key("path")
    writer.string(location.path)
    for (name, value) in [
      ("line", start.line), ("column", start.column), ("endLine", end.line),
      ("endColumn", end.column),
    ] {
      writer.key(name)
      writer.number(value)
    }
    writer.endObject()
  }
}
