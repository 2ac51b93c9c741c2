import CharterJSON
import CharterReports

/// A whole JSON Schema.
struct SchemaDocument: Sendable {
  /// What the file is.
  let title: String

  /// What the whole file may be, with what the file is for.
  let root: Schema

  /// The parts that schemas refer to, by their names.
  let definitions: [(name: String, schema: Schema)]

  /// The document as JSON.
  var json: [UInt8] {
    var writer = JSONWriter(layout: .pretty)
    writer.beginObject()
    writer.member("$schema", "https://json-schema.org/draft/2020-12/schema")
    writer.writeMembers(of: root.titled(title))
    if !definitions.isEmpty { writer.member("$defs", definitions) }
    writer.endObject()
    writer.endLine()
    return writer.bytes
  }
}
