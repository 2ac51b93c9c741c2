import CharterDiagnostics

/// Ranges for faults that tests put into lists.
enum FaultRange {
  /// A range that is different for each position.
  static func of(_ position: Int) -> SourceRange { SourceRange(1000 + position, 1001 + position) }
}
