/// What may stand in a place of a command line, as shells offer it.
package enum Completion: Hashable, Sendable {
  /// Nothing that a shell could know.
  case nothing

  /// Files whose names end so, and the folders on the way to them; without endings, any file.
  case files(endings: [String])

  /// The ids of shipped charters, and files of charters.
  case charters

  /// Some words.
  case words([String])

  /// Lint rules and their groups, with commas between.
  case rules

  /// Any file.
  static let anyFile = files(endings: [])

  /// Declarations of one association or of many.
  static let declarations = files(endings: [".declaration.json", ".ndjson", ".csv"])

  /// What the linter reads.
  static let lintFiles = files(
    endings: [
      "charter.json5", "vocabulary.json5", "concepts.json5", "case.json5", "charter-test.json5",
    ])
}
