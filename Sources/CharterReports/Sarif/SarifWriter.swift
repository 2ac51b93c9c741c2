import CharterDiagnostics
import CharterJSON

/// Writes a run as a SARIF 2.1.0 log.
package struct SarifWriter {
  private static let schema =
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"

  /// The log of one run.
  ///
  /// - Parameter run: The run.
  /// - Returns: UTF-8 text that ends in a line feed.
  package static func write(_ run: SarifRun) -> [UInt8] {
    var writer = JSONWriter(layout: .pretty)
    writer.beginObject()
    writer.member("$schema", schema)
    writer.member("version", "2.1.0")
    writer.key("runs")
    writer.beginArray()
    write(run, to: &writer)
    writer.endArray()
    writer.endObject()
    writer.endLine()
    return writer.bytes
  }

  private static func write(_ run: SarifRun, to writer: inout JSONWriter) {
    writer.beginObject()
    writer.key("tool")
    writer.beginObject()
    writer.key("driver")
    writeDriver(of: run, to: &writer)
    writer.endObject()
    writer.member("language", run.language.rawValue)
    // Columns are counted as those of every other format: in Unicode scalars.
    writer.member("columnKind", "unicodeCodePoints")
    writer.member("newlineSequences", ["\r\n", "\n", "\r"])
    if !run.notifications.isEmpty {
      writer.key("invocations")
      writer.beginArray()
      writer.writeSarifInvocation(run.notifications, in: run.language)
      writer.endArray()
    }
    if !run.artifacts.isEmpty {
      writer.key("artifacts")
      writer.beginArray()
      for artifact in run.artifacts { writer.write(artifact) }
      writer.endArray()
    }
    let indices = Dictionary(
      run.rules.enumerated().map { ($0.element.id, $0.offset) },
      uniquingKeysWith: { first, _ in first })
    writer.key("results")
    writer.beginArray()
    for result in run.results {
      writer.write(result, ruleIndex: indices[result.rule], in: run.language)
    }
    writer.endArray()
    writer.writeSarifProperties(run.properties)
    writer.endObject()
  }

  private static func writeDriver(of run: SarifRun, to writer: inout JSONWriter) {
    writer.beginObject()
    writer.member("name", Tool.name)
    writer.member("version", Tool.version)
    writer.member("semanticVersion", Tool.version)
    writer.key("rules")
    writer.beginArray()
    for rule in run.rules { writer.write(rule) }
    writer.endArray()
    writer.endObject()
  }
}
