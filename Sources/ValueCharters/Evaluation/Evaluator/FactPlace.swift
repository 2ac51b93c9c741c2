import CharterDiagnostics

/// Where a fact stands in the declaration or in the case file, or where it would.
struct FactPlace: Hashable, Sendable {
  /// The JSON Pointer to the value, or to its nearest existing parent.
  let pointer: String

  /// Where that stands, if there is a file for it.
  let location: SourceLocation?
}
