package import CharterDiagnostics
package import ValueCharters

/// Some records of a stream that are evaluated together.
package struct Chunk: Sendable {
  /// One record.
  package enum Record: Sendable {
    /// Where its bytes lie, and the line it begins on.
    case bytes(Range<Int>, line: Int)

    /// One that could not be taken up.
    case refused(Diagnostic, line: Int)
  }

  /// The file that the records come from, by its place among all.
  let input: Int

  /// The name of the file for messages.
  let name: String

  /// How its records lie in it.
  let kind: StreamKind

  /// The table that they are rows of.
  package let table: DeclarationTable?

  /// The bytes, with more than the records in them.
  package let bytes: [UInt8]

  /// Whether no later chunk has the same bytes.
  let endsBuffer: Bool

  /// The records, in order.
  package let records: [Record]

  /// How many bytes the records have.
  var recordBytes: Int {
    records.reduce(0) { count, record in
      if case .bytes(let range, _) = record { count + range.count } else { count }
    }
  }

  /// What is wrong with the file itself, to be said before anything else.
  package internal(set) var diagnostics: [Diagnostic] = []
}
