import CharterDiagnostics

/// What every report says of a charter, whatever was found.
///
/// It never changes, and all reports hold the one.
final class CharterSubject: Sendable {
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
}
