/// Finds where the records of a table end (RFC 4180), in bytes that arrive piece by piece.
///
/// Records end at a line end outside quotes; a lone carriage return is one too.
package struct CSVScanner: Sendable {
  private enum State: Sendable {
    case atStart, plain, quoted, behindQuote
  }

  /// What stands between cells.
  package var dialect: CSVDialect

  private var state = State.atStart

  /// How many bytes of the record have been looked at.
  package private(set) var looked = 0

  /// How many line ends the record has within its quotes.
  package private(set) var lineEnds = 0

  /// Where in the record the quote opened that is open, and how many line ends stand before it.
  private var opening = (offset: 0, lineEnds: 0)

  /// Makes a scanner at the start of a record.
  package init(_ dialect: CSVDialect) {
    self.dialect = dialect
  }

  /// Where a record ends.
  package struct End: Hashable, Sendable {
    /// The offset one past its last byte, its line end left aside.
    package let record: Int

    /// The offset of the next record.
    package let next: Int

    /// How many lines it takes up.
    package let lineCount: Int
  }

  /// Looks for the end of a record, going on where it stopped when there were no more bytes.
  ///
  /// - Parameters:
  ///   - bytes: The bytes.
  ///   - start: The offset of the record.
  ///   - end: The offset one past what there is.
  ///   - isLast: Whether no more bytes will follow.
  /// - Returns: The end, or `nil` when more bytes are needed or a quote is open at the very end.
  package mutating func findEnd(
    in bytes: [UInt8], from start: Int, to end: Int, isLast: Bool
  ) -> End? {
    var offset = start + looked
    while offset < end {
      let byte = bytes[offset]
      if byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") {
        // A carriage return may have its line feed in the next piece.
        if byte == UInt8(ascii: "\r"), offset + 1 == end, !isLast { break }
        let isPair =
          byte == UInt8(ascii: "\r") && offset + 1 < end && bytes[offset + 1] == UInt8(ascii: "\n")
        let next = offset + (isPair ? 2 : 1)
        lineEnds += 1
        if state != .quoted { return finish(at: offset, next) }
        offset = next
      } else {
        if state == .atStart, byte == UInt8(ascii: "\"") { opening = (offset - start, lineEnds) }
        pass(byte)
        offset += 1
      }
    }
    looked = offset - start
    guard isLast, offset > start, state != .quoted else { return nil }
    lineEnds += 1
    return finish(at: offset, offset)
  }

  /// Where the line ends on which a quote opened that is still open.
  ///
  /// - Parameters:
  ///   - bytes: The bytes.
  ///   - start: The offset of the record.
  ///   - end: The offset one past what there is.
  /// - Returns: The end, as if the quote did not go on, or `nil` where the line has none.
  package func endOfOpenLine(in bytes: [UInt8], from start: Int, to end: Int) -> End? {
    guard state == .quoted else { return nil }
    let place = bytes[(start + opening.offset)..<end].firstIndex {
      $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r")
    }
    guard let place else { return nil }
    let isPair =
      bytes[place] == UInt8(ascii: "\r") && place + 1 < end
      && bytes[place + 1] == UInt8(ascii: "\n")
    return End(
      record: place, next: place + (isPair ? 2 : 1), lineCount: opening.lineEnds + 1)
  }

  /// Forgets the record.
  package mutating func reset() {
    state = .atStart
    looked = 0
    lineEnds = 0
  }

  private mutating func finish(at record: Int, _ next: Int) -> End {
    defer { reset() }
    return End(record: record, next: next, lineCount: lineEnds)
  }

  private mutating func pass(_ byte: UInt8) {
    switch state {
    case .atStart where byte == UInt8(ascii: "\""): state = .quoted
    case .quoted: if byte == UInt8(ascii: "\"") { state = .behindQuote }
    case .behindQuote where byte == UInt8(ascii: "\""): state = .quoted
    case .atStart, .plain, .behindQuote: state = byte == dialect.rawValue ? .atStart : .plain
    }
  }
}
