import CharterDiagnostics
import CharterJSON

extension JSONWriter {
  /// Writes a result.
  mutating func write(_ result: SarifRun.Result, ruleIndex: Int?, in language: Language) {
    beginObject()
    member("ruleId", result.rule)
    if let ruleIndex { member("ruleIndex", ruleIndex) }
    member("kind", result.kind.rawValue)
    member("level", result.kind == .fail ? result.level.rawValue : "none")
    key("message")
    writeSarifMessage(result.message)
    key("locations")
    beginArray()
    if let place = result.place { write(place, id: nil) }
    endArray()
    if !result.related.isEmpty {
      key("relatedLocations")
      beginArray()
      for (index, place) in result.related.enumerated() { write(place, id: index + 1) }
      endArray()
    }
    key("partialFingerprints")
    beginObject()
    member("charterFinding/v1", result.fingerprint)
    endObject()
    if !result.suppressions.isEmpty {
      key("suppressions")
      beginArray()
      for suppression in result.suppressions { write(suppression) }
      endArray()
    }
    if let state = result.baselineState { member("baselineState", state.rawValue) }
    writeFixes(of: result, in: language)
    writeSarifProperties(result.properties)
    endObject()
  }

  /// Writes a bag of properties, if there are any.
  mutating func writeSarifProperties(_ properties: [SarifRun.Property]) {
    if properties.isEmpty { return }
    key("properties")
    beginObject()
    for property in properties { member(property.name, property.values) }
    endObject()
  }

  private mutating func write(_ suppression: SarifRun.Suppression) {
    beginObject()
    member("kind", suppression.kind.rawValue)
    member("status", "accepted")
    if let justification = suppression.justification {
      member("justification", justification.readable)
    }
    if let location = suppression.location {
      key("location")
      write(SarifRun.Place(location), id: nil)
    }
    endObject()
  }

  private mutating func writeFixes(of result: SarifRun.Result, in language: Language) {
    guard !result.fixes.isEmpty, let source = result.place?.location?.source else { return }
    key("fixes")
    beginArray()
    for fix in result.fixes {
      beginObject()
      key("description")
      writeSarifMessage(fix.message[language])
      key("artifactChanges")
      beginArray()
      beginObject()
      key("artifactLocation")
      writeSarifFile(source.path)
      key("replacements")
      beginArray()
      for edit in fix.edits {
        beginObject()
        key("deletedRegion")
        writeSarifRegion(SourceLocation(source, edit.range))
        key("insertedContent")
        beginObject()
        member("text", edit.replacement)
        endObject()
        endObject()
      }
      endArray()
      endObject()
      endArray()
      endObject()
    }
    endArray()
  }
}
