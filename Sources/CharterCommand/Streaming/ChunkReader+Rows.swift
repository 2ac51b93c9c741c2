import CharterDiagnostics
import ValueCharters

extension ChunkReader {
  /// Reads the header of a table; `false` when more of it has to be seen.
  mutating func readHeader() -> Bool {
    if !hasDialect {
      // What is made of a table must not depend on how much of it arrives at a time.
      let ahead = min(Self.lookahead, limit)
      guard filled - start >= ahead || isAtEnd else { return false }
      let beginning = start..<min(start + ahead, filled)
      if let error = DeclarationTable.encodingError(in: buffer, beginning, path: name) {
        return refuse([error])
      }
      if start == filled { return refuse([DeclarationTable.emptyError(path: name)]) }
      scanner = CSVScanner(CSVDialect.detect(in: buffer, beginning))
      hasDialect = true
    }
    guard let end = scanner.findEnd(in: buffer, from: start, to: filled, isLast: isAtEnd) else {
      return isAtEnd ? load(header: start..<filled) : false
    }
    // Nor must it whether the header is too long.
    if end.record - start > limit, case .refused(let diagnostic, _) = refusal() {
      return refuse([diagnostic])
    }
    let header = start..<end.record
    start = end.next
    // Spreadsheets may say on a line of its own what stands between cells.
    for dialect in CSVDialect.allCases
    where buffer[header].elementsEqual("sep=".utf8 + [dialect.rawValue]) && !isDeclared {
      line += end.lineCount
      scanner = CSVScanner(dialect)
      isDeclared = true
      return readHeader()
    }
    defer { line += end.lineCount }
    return load(header: header)
  }

  private mutating func load(header: Range<Int>) -> Bool {
    let text = SourceText(path: name, bytes: Array(buffer[header]), firstLine: line)
    let loaded = DeclarationTable.load(text, scanner.dialect, vocabulary)
    guard let content = loaded.content else { return refuse(loaded.diagnostics) }
    table = content
    diagnostics += loaded.diagnostics + content.unknownColumns
    return true
  }

  private mutating func refuse(_ errors: [Diagnostic]) -> Bool {
    diagnostics += errors
    isRefused = true
    return true
  }

  /// Takes the rows that are there.
  mutating func splitRows(into records: inout [Chunk.Record]) {
    while true {
      while let end = scanner.findEnd(in: buffer, from: start, to: filled, isLast: isAtEnd) {
        if end.record - start > limit {
          records.append(refusal())
        } else if end.record > start {
          records.append(.bytes(start..<end.record, line: line))
        }
        start = end.next
        line += end.lineCount
      }
      guard isAtEnd, start < filled else { return }
      if !abandon(into: &records) {
        records.append(.bytes(start..<filled, line: line))
        start = filled
        return
      }
    }
  }

  /// Gives a record up whose quote is never closed, and goes on behind the line of the quote.
  ///
  /// What follows may be good. A hostile file could have every line read again and again, so that
  /// this is done only for so many bytes.
  ///
  /// - Returns: `false` when there is no such line.
  mutating func abandon(into records: inout [Chunk.Record]) -> Bool {
    guard readAgain <= 4 * limit,
      let end = scanner.endOfOpenLine(in: buffer, from: start, to: filled)
    else { return false }
    records.append(.bytes(start..<end.record, line: line))
    start = end.next
    line += end.lineCount
    readAgain += filled - start
    scanner.reset()
    return true
  }
}
