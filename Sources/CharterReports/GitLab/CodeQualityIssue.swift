package import CharterDiagnostics
import CharterJSON

/// An issue in GitLab's code quality format.
package struct CodeQualityIssue: Sendable {
  /// What is to be said.
  package var message: String

  /// The identifier of the rule.
  package var rule: String

  /// How serious it is.
  package var severity: Diagnostic.Severity

  /// The path of the file.
  package var path: String

  /// The range in the file; `nil` means its beginning.
  package var location: SourceLocation?

  /// What it is known by from one run to the next.
  package var fingerprint: String

  /// Makes an issue.
  package init(
    _ rule: String, _ severity: Diagnostic.Severity, _ message: String, path: String,
    at location: SourceLocation?, fingerprint: String
  ) {
    self.message = message
    self.rule = rule
    self.severity = severity
    self.path = path
    self.location = location
    self.fingerprint = fingerprint
  }

  /// The report of some issues.
  ///
  /// - Parameter issues: The issues, in order.
  /// - Returns: UTF-8 text that ends in a line feed.
  package static func write(_ issues: [CodeQualityIssue]) -> [UInt8] {
    var writer = JSONWriter(layout: .pretty)
    writer.beginArray()
    for issue in issues { issue.write(to: &writer) }
    writer.endArray()
    writer.endLine()
    return writer.bytes
  }

  private func write(to writer: inout JSONWriter) {
    let begin = location?.start.line ?? 1
    writer.beginObject()
    writer.member("description", message.inOneLine)
    writer.member("check_name", rule)
    writer.member("fingerprint", fingerprint)
    writer.member("severity", severity.word)
    writer.key("location")
    writer.beginObject()
    writer.member("path", ArtifactURI.relativePath(path))
    writer.key("lines")
    writer.beginObject()
    writer.member("begin", begin)
    writer.member("end", location?.end.line ?? begin)
    writer.endObject()
    writer.endObject()
    writer.endObject()
  }
}

extension Diagnostic.Severity {
  fileprivate var word: String {
    switch self {
    case .note: "info"
    case .warning: "minor"
    case .error: "major"
    }
  }
}
