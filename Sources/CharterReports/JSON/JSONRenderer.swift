import CharterJSON
import ValueCharters

/// Writes whole reports as JSON, indented.
struct JSONRenderer {
  let options: ReportOptions

  init(_ options: ReportOptions) {
    self.options = options
  }

  /// One report as an object.
  func render(_ report: Report) -> [UInt8] {
    var writer = JSONWriter(layout: .pretty)
    writer.write(report, options)
    writer.endLine()
    return writer.bytes
  }

  /// Some reports as an array.
  func render(_ reports: [Report]) -> [UInt8] {
    var writer = JSONWriter(layout: .pretty)
    writer.beginArray()
    for report in reports { writer.write(report, options) }
    writer.endArray()
    writer.endLine()
    return writer.bytes
  }
}
