import CharterDiagnostics
import CharterJSON
import ValueCharters

/// Writes whole reports as JSON, indented.
struct JSONRenderer {
  let language: Language

  init(_ options: ReportOptions) {
    language = options.language
  }

  /// One report as an object.
  func render(_ report: Report) -> [UInt8] {
    var writer = JSONWriter(layout: .pretty)
    writer.write(report, in: language)
    writer.endLine()
    return writer.bytes
  }

  /// Some reports as an array.
  func render(_ reports: [Report]) -> [UInt8] {
    var writer = JSONWriter(layout: .pretty)
    writer.beginArray()
    for report in reports { writer.write(report, in: language) }
    writer.endArray()
    writer.endLine()
    return writer.bytes
  }
}
