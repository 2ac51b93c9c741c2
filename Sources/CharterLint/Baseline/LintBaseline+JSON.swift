public import CharterDiagnostics
import CharterJSON
public import ValueCharters

extension LintBaseline {
  /// Reads a baseline file.
  ///
  /// - Parameter source: The text of the file.
  /// - Throws: What is wrong with it.
  public init(_ source: SourceText) throws(LoadingError) {
    let json = JSONReader.read(source, dialect: .json)
    guard json.isComplete, let root = json.root else { throw LoadingError(json.diagnostics) }
    var counts: [LintFingerprint: Int] = [:]
    guard root["format"]?.number == "1", let findings = root["findings"]?.elements else {
      throw Self.noBaseline(source, root.range)
    }
    for finding in findings {
      guard let path = finding["path"]?.string, let rule = finding["rule"]?.string,
        let hash = finding["fingerprint"]?.string, let count = Self.count(of: finding), count > 0
      else { throw Self.noBaseline(source, finding.range) }
      let fingerprint = LintFingerprint(path: path, rule: rule, hash: hash)
      let sum = (counts[fingerprint] ?? 0).addingReportingOverflow(count)
      counts[fingerprint] = sum.overflow ? .max : sum.partialValue
    }
    self.init(counts: counts)
  }

  /// How many findings an entry stands for; `nil` where it does not say that in a number.
  private static func count(of entry: JSONNode) -> Int? {
    guard let count = entry["count"] else { return 1 }
    return count.number.flatMap { Int($0) }
  }

  private static func noBaseline(_ source: SourceText, _ range: SourceRange) -> LoadingError {
    LoadingError([
      Diagnostic(
        id: "wrong-member-type",
        message: LocalizedText(
          en: "this is no baseline; 'charter lint --baseline FILE --write-baseline' writes one",
          da:
            "dette er ikke en baseline; 'charter lint --baseline FILE --write-baseline' skriver en"),
        location: SourceLocation(source, SourceRange(range.lowerBound, range.lowerBound + 1)))
    ])
  }

  /// The bytes of the baseline file.
  public var json: [UInt8] {
    var writer = JSONWriter(layout: .pretty)
    writer.beginObject()
    writer.key("format")
    writer.number(1)
    writer.key("findings")
    writer.beginArray()
    for entry in entries {
      writer.beginObject()
      writer.key("path")
      writer.string(entry.fingerprint.path)
      writer.key("rule")
      writer.string(entry.fingerprint.rule)
      writer.key("fingerprint")
      writer.string(entry.fingerprint.hash)
      if entry.count > 1 {
        writer.key("count")
        writer.number(entry.count)
      }
      writer.endObject()
    }
    writer.endArray()
    writer.endObject()
    writer.endLine()
    return writer.bytes
  }
}
