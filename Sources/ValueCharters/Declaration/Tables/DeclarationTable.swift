package import CharterDiagnostics
import CharterJSON

/// A table with a declaration a row and a fact a column, once its header has been read.
package struct DeclarationTable: Sendable {
  /// What a column holds.
  enum Column: Sendable {
    /// The identifiers of the declarations.
    case identifier

    /// A fact.
    case fact(TableFact)

    /// Something that the vocabulary does not know; where it stands among such columns.
    case unknown(Int)

    /// Something that was refused.
    case refused
  }

  /// The facts of a group, or the cell of a fact.
  enum Member: Sendable {
    case fact(String, column: Int)
    case group(String, [Member])
  }

  /// The most columns of a table.
  package static let columnLimit = 10_000

  /// What stands between the cells.
  package let dialect: CSVDialect

  /// Columns that the vocabulary does not know, each with the warning about it.
  package let unknownColumns: [Diagnostic]

  let columns: [Column]

  /// The column of the identifiers.
  let identifierColumn: Int

  /// The facts under the names of their paths.
  let members: [Member]

  /// The header, to know it when it stands again.
  let header: [UInt8]
}

/// The fact of a column, as its cells are read.
struct TableFact: Sendable {
  enum Kind: Hashable, Sendable {
    case boolean, number, text, date
    case choice([String])
  }

  let path: String
  let kind: Kind
  let isSensitive: Bool
}
