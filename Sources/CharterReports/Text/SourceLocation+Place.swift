import CharterDiagnostics

extension SourceLocation {
  /// The place as editors and terminals understand it: `path:line:column`.
  var place: String {
    let start = start
    return "\(path.printable):\(start.line):\(start.column)"
  }
}
