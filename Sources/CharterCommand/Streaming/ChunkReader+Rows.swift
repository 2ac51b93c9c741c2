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
    let found = scanner.findEnd(in: buffer, from: start, to: filled, isLast: isAtEnd)
    guard found != nil || isAtEnd else { return false }
    let header = start..<(found?.record ?? filled)
    // Nor must it whether the header is too long.
    if header.count > limit, case .refused(let diagnostic, _) = refusal() {
      return refuse([diagnostic])
    }
    guard let end = found else { return load(header: header) }
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
  ///
  /// A row is looked at up to one byte beyond the limit and the line end that may stand there, however
  /// much of the file has arrived, so that what is made of a long one does not depend on that.
  mutating func splitRows(into records: inout [Chunk.Record]) {
    skipLineFeed()
    while start < filled, records.count < batchSize {
      let bound = min(filled, start + limit + 2)
      let isLast = isAtEnd && bound == filled
      if let end = scanner.findEnd(in: buffer, from: start, to: bound, isLast: isLast) {
        if end.record - start > limit {
          records.append(refusal())
        } else if end.record > start {
          records.append(.bytes(start..<end.record, line: line))
        }
        start = end.next
        line += end.lineCount
      } else if bound - start > limit + 1 {
        if abandon(to: bound, into: &records) { continue }
        records.append(refusal())
        line += scanner.lineEnds
        start += scanner.looked
        scanner.reset()
        passesOver = true
        return
      } else if !isAtEnd {
        return
      } else if !abandon(to: filled, into: &records) {
        records.append(
          filled - start > limit ? refusal() : .bytes(start..<filled, line: line))
        start = filled
      }
    }
  }

  /// Gives a record up whose quote is not closed, and goes on behind the line of the quote.
  ///
  /// What follows may be good. A hostile file could have every line read again and again, so that
  /// this is done only for so many bytes.
  ///
  /// - Returns: `false` when there is no such line within the limit.
  private mutating func abandon(to bound: Int, into records: inout [Chunk.Record]) -> Bool {
    guard readAgain <= 4 * limit,
      let end = scanner.endOfOpenLine(in: buffer, from: start, to: bound),
      end.record - start <= limit
    else { return false }
    records.append(.bytes(start..<end.record, line: line))
    readAgain += bound - end.next
    start = end.next
    line += end.lineCount
    scanner.reset()
    return true
  }
}
