package import CharterDiagnostics
import CharterJSON

/// Lays out JSON5 files in the one canonical way, comments kept.
///
/// - An indentation is two spaces, a line ends in LF, and the text ends in one.
/// - What an author wrote on one line stays there if it fits into 100 columns and holds no comment;
///   everything else has a line for each member, with a comma behind each.
/// - Keys have quotes only where they need them; strings have single quotes unless they hold more
///   of those than of double ones. What is between the quotes stays as it is written.
/// - A comment stays before, behind or below the member that it was written at; at most one blank
///   line stays between members.
///
/// A text is left as it is where a comment that silences a rule would be parted from what it speaks
/// of.
///
/// A file whose name ends in `.json` is laid out as JSON: double quotes, no comma at the end.
package enum FileFormatter {
  /// Why a text was not laid out.
  package enum Failure: Error {
    /// It has mistakes, or a comment that would no longer silence what it does.
    case mistakes([Diagnostic])

    /// The result would not have meant the same; the formatter is at fault.
    case changedMeaning
  }

  /// Lays out a text.
  ///
  /// - Parameter source: The text.
  /// - Returns: The bytes of the canonical layout.
  /// - Throws: The mistakes of a text that cannot be read.
  package static func format(_ source: SourceText) throws(Failure) -> [UInt8] {
    let dialect: JSONDialect = source.path.hasSuffix(".json") ? .json : .json5
    let read = JSONReader.read(source, dialect: dialect, keepingComments: true)
    guard read.isComplete, let root = read.root else { throw .mistakes(read.diagnostics) }
    return try format(root, read, in: source, dialect)
  }

  /// Lays out a text that was read already.
  static func format(
    _ root: JSONNode, _ read: JSONReader.Result, in source: SourceText, _ dialect: JSONDialect
  ) throws(Failure) -> [UInt8] {
    var printer = LayoutPrinter(source, comments: read.comments, dialect)
    printer.print(root)
    // The same bytes mean the same.
    if ByteDifference(from: source.bytes, to: printer.output) == nil { return printer.output }
    let result = SourceText(path: source.path, bytes: printer.output)
    let again = JSONReader.read(result, dialect: dialect, keepingComments: true)
    guard again.isComplete, again.comments.count == read.comments.count,
      let copy = again.root, copy.means(root)
    else { throw .changedMeaning }
    if let comment = SuppressionMove.first(from: read, of: source, to: again, of: result) {
      throw .mistakes([comment])
    }
    return printer.output
  }
}
