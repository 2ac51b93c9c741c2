import CharterDiagnostics

/// One cell of a record, as it stands in the file.
struct CSVCell: Hashable, Sendable {
  /// What is wrong with how a cell is written.
  enum Flaw: Hashable, Sendable {
    /// A quote within a cell that has none around it.
    case quoteInside

    /// Something else between the closing quote and the end of the cell.
    case textBehindQuote

    /// The quote is never closed.
    case unclosedQuote
  }

  /// The range of its content, quotes left aside.
  let contents: SourceRange

  /// The range of the whole cell.
  let range: SourceRange

  /// Whether quotes in it are written twice.
  let hasEscapes: Bool

  /// What is wrong with it.
  let flaw: Flaw?

  /// Takes a record apart.
  ///
  /// - Parameters:
  ///   - bytes: The bytes of the record.
  ///   - dialect: What stands between its cells.
  ///   - limit: The most cells to take; what is left then is one cell more.
  /// - Returns: The cells; there is always one.
  static func cells(of bytes: [UInt8], _ dialect: CSVDialect, limit: Int) -> [CSVCell] {
    var cells: [CSVCell] = []
    var offset = 0
    while true {
      if cells.count == limit {
        let rest = SourceRange(offset, bytes.count)
        cells.append(CSVCell(contents: rest, range: rest, hasEscapes: false, flaw: nil))
        return cells
      }
      let cell =
        offset < bytes.count && bytes[offset] == UInt8(ascii: "\"")
        ? quoted(bytes, from: offset, dialect) : plain(bytes, from: offset, dialect)
      cells.append(cell)
      offset = cell.range.upperBound
      if offset >= bytes.count { return cells }
      offset += 1
    }
  }

  /// The content as text.
  func text(in bytes: [UInt8]) -> String {
    let range = contents.lowerBound..<contents.upperBound
    guard hasEscapes else { return String(decoding: bytes, in: range) }
    var unescaped: [UInt8] = []
    var isSecond = false
    for byte in bytes[range] {
      isSecond = byte == UInt8(ascii: "\"") && !isSecond
      if !isSecond { unescaped.append(byte) }
    }
    return String(decoding: unescaped, in: unescaped.indices)
  }

  private static func plain(
    _ bytes: [UInt8], from start: Int, _ dialect: CSVDialect
  ) -> CSVCell {
    var end = start
    var flaw: Flaw?
    while end < bytes.count, bytes[end] != dialect.rawValue {
      if bytes[end] == UInt8(ascii: "\"") { flaw = .quoteInside }
      end += 1
    }
    let range = SourceRange(start, end)
    return CSVCell(contents: range, range: range, hasEscapes: false, flaw: flaw)
  }

  private static func quoted(
    _ bytes: [UInt8], from start: Int, _ dialect: CSVDialect
  ) -> CSVCell {
    var end = start + 1
    var hasEscapes = false
    while end < bytes.count {
      if bytes[end] != UInt8(ascii: "\"") {
        end += 1
      } else if end + 1 < bytes.count, bytes[end + 1] == UInt8(ascii: "\"") {
        hasEscapes = true
        end += 2
      } else {
        break
      }
    }
    let contents = SourceRange(start + 1, min(end, bytes.count))
    guard end < bytes.count else {
      return CSVCell(
        contents: contents, range: SourceRange(start, bytes.count), hasEscapes: hasEscapes,
        flaw: .unclosedQuote)
    }
    var close = end + 1
    while close < bytes.count, bytes[close] != dialect.rawValue { close += 1 }
    return CSVCell(
      contents: contents, range: SourceRange(start, close), hasEscapes: hasEscapes,
      flaw: close > end + 1 ? .textBehindQuote : nil)
  }
}
