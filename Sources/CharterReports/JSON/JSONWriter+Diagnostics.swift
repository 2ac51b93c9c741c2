package import CharterDiagnostics
package import CharterJSON

extension JSONWriter {
  /// Writes a diagnostic.
  package mutating func write(_ diagnostic: Diagnostic, in language: Language) {
    beginObject()
    member("id", diagnostic.id)
    member("severity", diagnostic.severity.rawValue)
    member("message", diagnostic.message[language])
    member("help", diagnostic.help?[language])
    key("location")
    if let location = diagnostic.location { write(location) } else { null() }
    endObject()
  }

  /// Writes a place, with its end.
  mutating func write(_ location: SourceLocation) {
    let start = location.start
    let end = location.end
    beginObject()
    member("path", location.path)
    member("line", start.line)
    member("column", start.column)
    member("endLine", end.line)
    member("endColumn", end.column)
    endObject()
  }
}
