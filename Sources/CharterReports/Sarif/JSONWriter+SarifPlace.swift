import CharterDiagnostics
import CharterJSON

extension JSONWriter {
  /// Writes a place, as a `location`.
  mutating func write(_ place: SarifRun.Place, id: Int?) {
    beginObject()
    if let id { member("id", id) }
    key("physicalLocation")
    beginObject()
    key("artifactLocation")
    writeSarifFile(place.path)
    if let location = place.location {
      key("region")
      writeSarifRegion(location)
    }
    endObject()
    if let name = place.name {
      key("logicalLocations")
      beginArray()
      beginObject()
      member("fullyQualifiedName", name)
      endObject()
      endArray()
    }
    if let message = place.message {
      key("message")
      writeSarifMessage(message)
    }
    endObject()
  }

  /// Writes a file, as an `artifactLocation`.
  mutating func writeSarifFile(_ path: String) {
    beginObject()
    member("uri", ArtifactURI.uri(of: path))
    endObject()
  }

  /// Writes a range; its end is the position behind its last character.
  mutating func writeSarifRegion(_ location: SourceLocation) {
    let start = location.start
    let end = location.end
    beginObject()
    member("startLine", start.line)
    member("startColumn", start.column)
    member("endLine", end.line)
    member("endColumn", end.column)
    endObject()
  }

  /// Writes a text for people, as a `message`.
  mutating func writeSarifMessage(_ text: String) {
    beginObject()
    member("text", text.sarifText)
    endObject()
  }
}

extension String {
  /// The text so that no viewer takes a part of it for a link.
  var sarifText: String {
    let text = readable
    guard text.part(behind: "](") != nil else { return text }
    return text.unicodeScalars.map { scalar in
      "[]\\".unicodeScalars.contains(scalar) ? "\\\(scalar)" : "\(scalar)"
    }.joined()
  }

  /// The text in its lines, without what could deceive its reader.
  var readable: String {
    split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map {
      String($0).withoutDeception
    }
    .joined(separator: "\n")
  }
}
