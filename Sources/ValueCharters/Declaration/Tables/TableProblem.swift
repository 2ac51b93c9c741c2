import CharterDiagnostics

/// A mistake in a table of declarations.
enum TableProblem: LoadingProblem {
  /// There is nothing, not even a header.
  case empty

  /// No column names the declarations.
  case missingIdentifierColumn(nearest: String?, hasTabs: Bool)

  /// There are more columns than anyone needs.
  case tooManyColumns(limit: Int)

  /// The column stands twice.
  case repeatedColumn(String)

  /// The column is a list.
  case listColumn(String)

  /// The column's fact is for others to supply.
  case foreignColumn(String, FactSource)

  /// No fact has the column's name; where it stands, counted from 1.
  case unknownColumn(String, number: Int, nearest: String?)

  /// The bytes are not UTF-8.
  case notUTF8(UInt8)

  /// The bytes are UTF-16.
  case isUTF16

  /// The row does not say whose declaration it is.
  case missingIdentifier

  /// The row has more cells than the header.
  case tooManyCells(header: Int)

  /// The row has fewer cells than the header.
  case tooFewCells

  /// The header stands again.
  case repeatedHeader

  /// The quote is never closed.
  case unclosedQuote

  /// The cell is not written as one; the name of its column.
  case brokenCell(String, CSVCell.Flaw)

  /// The cell has a character that no text has.
  case controlCharacter(String)

  /// The cell is no Boolean; what it says, unless that is kept out.
  case notABoolean(String, String?)

  /// The cell is no number.
  case notANumber(String, String?, CSVDialect)

  /// The fact has no such choice.
  case unknownChoice(String, String?, [String])

  var severity: Diagnostic.Severity {
    switch self {
    case .unknownColumn, .tooFewCells, .repeatedHeader: .warning
    default: .error
    }
  }

  var id: String {
    switch self {
    case .empty, .missingIdentifierColumn: "missing-column"
    case .tooManyColumns: "limit-exceeded"
    case .repeatedColumn: "duplicate-column"
    case .repeatedHeader: "repeated-header"
    case .listColumn: "list-column"
    case .foreignColumn: "refused-fact"
    case .unknownColumn: "unknown-fact"
    case .notUTF8, .isUTF16: "invalid-encoding"
    case .missingIdentifier: "missing-member"
    case .tooManyCells, .tooFewCells: "ragged-row"
    case .unclosedQuote, .brokenCell: "invalid-quoting"
    case .controlCharacter: "control-character"
    case .notABoolean: "wrong-fact-type"
    case .notANumber: "invalid-number"
    case .unknownChoice: "unknown-choice"
    }
  }
}
