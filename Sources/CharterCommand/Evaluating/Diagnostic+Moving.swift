import CharterDiagnostics

extension Diagnostic {
  /// The diagnostic of one record, with its places in the file that holds the record.
  ///
  /// - Parameters:
  ///   - source: The file; places in texts of another path stay as they are.
  ///   - offset: Where the record begins in it.
  /// - Returns: The diagnostic.
  func moved(into source: SourceText, at offset: Int) -> Diagnostic {
    Diagnostic(
      id: id, severity: severity, message: message,
      location: location?.moved(into: source, at: offset), help: help,
      notes: notes.map { Note($0.message, location: $0.location?.moved(into: source, at: offset)) },
      fixIts: [])
  }
}

extension SourceLocation {
  fileprivate func moved(into source: SourceText, at offset: Int) -> SourceLocation {
    path == source.path ? SourceLocation(source, range.shifted(by: offset)) : self
  }
}
