import ValueCharters

/// A format that has a schema, by the name that a user asks for.
package enum SchemaKind: String, CaseIterable, Sendable {
  /// `*.charter.json5`
  case charter

  /// `*.vocabulary.json5`
  case vocabulary

  /// `concepts.json5`
  case concepts

  /// `*.declaration.json`
  case declaration

  /// `*.case.json5`
  case caseFile = "case"

  /// `*.charter-test.json5`
  case charterTest = "test"

  /// What `check --format json` writes.
  case report

  /// `.charterlint.json5`
  case lintConfiguration = "lint-config"

  /// What `lint --baseline FILE --write-baseline` writes.
  case lintBaseline = "lint-baseline"

  /// The names, as help and messages show them.
  static var names: String { allCases.map(\.rawValue).joined(separator: "|") }

  /// Whether the facts of the format can be narrowed to those of some charters.
  var hasFacts: Bool { self == .declaration || self == .caseFile }

  /// The schema.
  ///
  /// - Parameter facts: What the facts of a declaration or a case file may be.
  /// - Returns: The whole schema.
  func document(facts: Schema) -> SchemaDocument {
    switch self {
    case .charter: .charter
    case .vocabulary: .vocabulary
    case .concepts: .concepts
    case .declaration: .declaration(facts: facts)
    case .caseFile: .caseFile(facts: facts)
    case .charterTest: .charterTest
    case .report: .report
    case .lintConfiguration: .lintConfiguration
    case .lintBaseline: .lintBaseline
    }
  }
}
