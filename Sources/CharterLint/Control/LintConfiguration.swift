import CharterDiagnostics

/// What a file `.charterlint.json5` says of the files in its folder and below.
struct LintConfiguration: Sendable {
  /// The level of a rule.
  enum Level: String, CaseIterable, Sendable {
    case off, note, warning, error

    /// The severity of findings; `nil` where there are none.
    var severity: Diagnostic.Severity? { Diagnostic.Severity(rawValue: rawValue) }
  }

  /// The name of such a file.
  static let fileName = ".charterlint.json5"

  /// The levels of rules by their ids.
  let levels: [String: Level]

  /// Patterns of paths that are left out when a folder is gone through, relative to the folder of
  /// the file.
  let exclude: [PathPattern]

  /// The level that a rule has here, if one is given.
  func level(of id: String) -> Level? { levels[id] }
}
