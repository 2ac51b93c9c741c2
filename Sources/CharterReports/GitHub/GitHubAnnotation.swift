package import CharterDiagnostics

/// A remark that a program writes into the log of a GitHub workflow, and that GitHub shows beside
/// the line it is about.
package struct GitHubAnnotation: Sendable {
  /// How serious it is.
  package var severity: Diagnostic.Severity

  /// The path of the file it is about.
  package var path: String?

  /// The range in the file.
  package var location: SourceLocation?

  /// A few words for it.
  package var title: String

  /// What is to be said.
  package var message: String

  /// Makes an annotation.
  package init(
    _ severity: Diagnostic.Severity, path: String?, at location: SourceLocation?, title: String,
    _ message: String
  ) {
    self.severity = severity
    self.path = path
    self.location = location
    self.title = title
    self.message = message
  }

  /// Makes the annotation of a diagnostic.
  package init(_ diagnostic: Diagnostic, in language: Language) {
    var lines = [diagnostic.message[language]]
    lines += diagnostic.notes.map { note in
      (note.location.map { "\($0.place): " } ?? "") + note.message[language]
    }
    if let help = diagnostic.help { lines.append(help[language]) }
    self.init(
      diagnostic.severity, path: diagnostic.location?.path, at: diagnostic.location,
      title: diagnostic.id, lines.joined(separator: "\n"))
  }

  /// The workflow command, with its line end.
  package var line: String {
    var properties: [(name: String, value: String)] = []
    if let path { properties.append(("file", ArtifactURI.relativePath(path))) }
    if let location {
      let start = location.start
      let end = location.end
      properties.append(("line", "\(start.line)"))
      properties.append(("endLine", "\(end.line)"))
      // GitHub takes columns only within one line.
      if start.line == end.line {
        properties.append(("col", "\(start.column)"))
        properties.append(("endColumn", "\(end.column)"))
      }
    }
    properties.append(("title", title))
    let list = properties.map { "\($0.name)=\($0.value.escapedForProperty)" }
    return "::\(severity.command) \(list.joined(separator: ","))::\(message.escapedForMessage)\n"
  }
}

extension Diagnostic.Severity {
  fileprivate var command: String {
    switch self {
    case .note: "notice"
    case .warning: "warning"
    case .error: "error"
    }
  }
}

extension String {
  fileprivate var escapedForMessage: String { escaping("%\n") }

  fileprivate var escapedForProperty: String { escaping("%\n:,") }

  /// The text in one line, with `%` and two digits for some signs.
  private func escaping(_ signs: String) -> String {
    readable.unicodeScalars.map { scalar in
      signs.unicodeScalars.contains(scalar)
        ? String(scalar).percentEncoded { _ in false } : String(scalar)
    }.joined()
  }
}
