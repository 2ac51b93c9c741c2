import CharterDiagnostics

/// What every report says of a charter, whatever was found.
struct CharterSubject: Sendable {
  let charter: Charter
  let file: Report.Subject
  let parts: [Report.Subject]

  init(_ compiled: CompiledCharter) {
    charter = compiled.charter
    file = Report.Subject(id: charter.id, source: charter.source)
    parts =
      charter.parents.map { Report.Subject(id: $0.id, source: $0.source) }
      + compiled.vocabulary.parts.map { Report.Subject(id: $0.id, source: $0.source) }
      + (compiled.concepts.map { [Report.Subject(id: nil, source: $0.source)] } ?? [])
  }

  private init(charter: Charter, file: Report.Subject, parts: [Report.Subject]) {
    self.charter = charter
    self.file = file
    self.parts = parts
  }

  /// The subject with the digests of its files computed, for reports by the thousand.
  var withDigests: CharterSubject {
    CharterSubject(charter: charter, file: file.withDigest, parts: parts.map(\.withDigest))
  }
}
