package import CharterDiagnostics
import CharterJSON

extension DeclarationTable {
  /// Reads a row.
  ///
  /// - Parameters:
  ///   - source: The record.
  ///   - revealsSensitive: Whether messages may say what stands in the cells of sensitive facts.
  /// - Returns: The declaration, and what is wrong. A cell that does not fit makes its fact unknown;
  ///   the others are read all the same.
  package func row(_ source: SourceText, revealsSensitive: Bool = false) -> TableRow {
    var row = TableRow()
    let bytes = source.bytes
    if let place = UTF8Sequence.firstMalformed(in: bytes, from: 0, to: bytes.count) {
      row.report(.notUTF8(bytes[place]), source, SourceRange(place, place + 1))
      return row
    }
    let cells = CSVCell.cells(of: bytes, dialect, limit: columns.count)
    if cells.allSatisfy({ $0.isBlank(in: bytes) }) { return row }
    if isHeader(bytes) {
      row.report(.repeatedHeader, source, SourceRange(0, bytes.count))
      return row
    }
    if let open = cells.last, open.flaw == .unclosedQuote {
      row.report(
        .unclosedQuote, source, SourceRange(open.range.lowerBound, open.range.lowerBound + 1))
      return row
    }
    // Spreadsheets may end each row with some empty cells more, or leave them out.
    if cells.count > columns.count, let rest = cells.last,
      !bytes[rest.range.lowerBound...].allSatisfy({ $0 == dialect.rawValue || $0 == 0x20 })
    {
      row.report(.tooManyCells(header: columns.count), source, rest.range)
      return row
    }
    if cells.count < columns.count {
      row.report(.tooFewCells, source, SourceRange(bytes.count, bytes.count))
    }
    guard let id = identifier(cells, source, &row) else { return row }
    for (index, cell) in cells.enumerated() where index < columns.count {
      if case .unknown(let place) = columns[index], !cell.isBlank(in: bytes) {
        row.unknownColumns.append(place)
      }
    }
    var reader = RowReader(
      columns: columns, cells: cells, source: source, dialect: dialect,
      revealsSensitive: revealsSensitive)
    let whole = SourceRange(0, bytes.count)
    let facts = JSONNode(.object(reader.read(members)), range: whole)
    row.diagnostics += reader.diagnostics
    let object = JSONNode(
      .object([
        JSONMember(name: "declaration", nameRange: id.range, value: id),
        JSONMember(name: "facts", nameRange: whole, value: facts),
      ]), range: whole)
    let loaded = Declaration.load(object, in: source)
    row.declaration = loaded.content
    row.diagnostics += loaded.diagnostics
    return row
  }

  private func identifier(
    _ cells: [CSVCell], _ source: SourceText, _ row: inout TableRow
  ) -> JSONNode? {
    guard cells.indices.contains(identifierColumn),
      !cells[identifierColumn].isBlank(in: source.bytes)
    else {
      row.report(.missingIdentifier, source, SourceRange(0, source.bytes.count))
      return nil
    }
    let cell = cells[identifierColumn]
    let text = cell.text(in: source.bytes).trimmed
    if let flaw = cell.flaw {
      row.report(.brokenCell("declaration", flaw), source, cell.range)
      return nil
    }
    if text.unicodeScalars.contains(where: { $0.properties.generalCategory == .control }) {
      row.report(.controlCharacter("declaration"), source, cell.range)
      return nil
    }
    return JSONNode(.string(text), range: cell.contents)
  }

  private func isHeader(_ bytes: [UInt8]) -> Bool {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    return bytes == header || (bytes.starts(with: mark) && bytes.dropFirst(3).elementsEqual(header))
  }
}

extension TableRow {
  fileprivate mutating func report(
    _ problem: TableProblem, _ source: SourceText, _ range: SourceRange
  ) {
    diagnostics.append(problem.diagnostic(at: SourceLocation(source, range)))
  }
}

extension CSVCell {
  /// Whether there is nothing in the cell but spaces.
  func isBlank(in bytes: [UInt8]) -> Bool {
    bytes[contents.lowerBound..<contents.upperBound].allSatisfy { $0 == 0x20 || $0 == 0x09 }
  }
}
