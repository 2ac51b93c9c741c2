package import CharterDiagnostics
package import FEEL
package import ValueCharters

/// Earlier reports that later ones are compared with.
package struct Baseline: Sendable {
  /// What a report found in one declaration.
  package struct Entry: Sendable {
    /// The identifier of the declaration.
    package let declaration: Located<String>

    /// The evaluation date.
    package let evaluatedOn: CivilDate

    /// What it found, one a charter.
    package let charters: [Charter]

    /// Where it stands.
    package let location: SourceLocation
  }

  /// What a report found under one charter.
  package struct Charter: Sendable {
    /// The identifier of the charter.
    package let id: Located<String>

    /// The version of the charter.
    package let version: Located<String>

    /// The digest of the charter's file.
    package let digest: Located<String>

    /// The digests of the files that the charter rests on, if the report tells them.
    package let parts: [String]?

    /// The statuses of the rules.
    package let statuses: [String: Status]
  }

  /// The reports.
  package let entries: [Entry]

  /// The file.
  package let source: SourceText
}
