import CharterDiagnostics
import CharterJSON

extension JSONWriter {
  /// Writes what is looked for, as a `reportingDescriptor`.
  mutating func write(_ rule: SarifRun.Rule) {
    beginObject()
    member("id", rule.id)
    key("shortDescription")
    writeSarifMessage(rule.title)
    if let summary = rule.summary {
      key("fullDescription")
      writeSarifMessage(summary)
    }
    if !rule.help.isEmpty {
      key("help")
      writeHelp(rule.help)
    }
    key("defaultConfiguration")
    beginObject()
    member("enabled", rule.isEnabled)
    member("level", rule.level.rawValue)
    endObject()
    key("properties")
    beginObject()
    member("tags", rule.tags)
    // The levels of GitHub, which has no word for a note.
    member("problem.severity", rule.level == .note ? "recommendation" : rule.level.rawValue)
    endObject()
    endObject()
  }

  private mutating func writeHelp(_ paragraphs: [String]) {
    beginObject()
    member("text", paragraphs.map(\.sarifText).joined(separator: "\n\n"))
    member(
      "markdown", MarkdownWriter.write(paragraphs.map { .paragraph(.plain($0)) }))
    endObject()
  }

  /// Writes a file, as an `artifact`.
  mutating func write(_ artifact: SarifRun.Artifact) {
    beginObject()
    key("location")
    writeSarifFile(artifact.path)
    if let digest = artifact.digest {
      key("hashes")
      beginObject()
      member("sha-256", String(digest.drop { $0 != ":" }.dropFirst()))
      endObject()
    }
    endObject()
  }

  /// Writes what was wrong with the files, as an `invocation`.
  mutating func writeSarifInvocation(_ diagnostics: [Diagnostic], in language: Language) {
    beginObject()
    member("executionSuccessful", !diagnostics.contains { $0.severity == .error })
    key("toolExecutionNotifications")
    beginArray()
    for diagnostic in diagnostics {
      beginObject()
      key("descriptor")
      beginObject()
      member("id", diagnostic.id)
      endObject()
      member("level", diagnostic.severity.rawValue)
      key("message")
      writeSarifMessage(diagnostic.message[language])
      if let location = diagnostic.location {
        key("locations")
        beginArray()
        write(SarifRun.Place(location), id: nil)
        endArray()
      }
      endObject()
    }
    endArray()
    endObject()
  }
}
