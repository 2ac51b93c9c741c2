import CharterCommand
import CharterDiagnostics
import FEEL
import ValueCharters

/// Reads an input as a table and as lines, whole and in pieces of odd sizes, and evaluates its rows.
func fuzzCSV(_ bytes: [UInt8]) throws(FuzzFailure) {
  for kind in [StreamKind.table, .lines] {
    // So small that long records are refused.
    for limit in [1 << 16, 61] {
      let size = [1, 3, 7, 129][bytes.count % 4]
      let whole = try Records(bytes, kind, pieces: bytes.count + 1, limit: limit)
      let batch = [1, 2, 5][bytes.count % 3]
      let cut = try Records(bytes, kind, pieces: size, limit: limit, batch: batch)
      try require(
        cut == whole,
        "\(kind) in pieces of \(size), limit \(limit), \(batch) at a time, have the same records")
    }
  }
  try evaluateRows(bytes)
}

/// What a stream was cut into.
private struct Records: Equatable {
  private var records: [Record] = []
  private var diagnostics: [Diagnostic] = []

  private enum Record: Equatable {
    case bytes([UInt8], line: Int)
    case refused(Diagnostic, line: Int)
  }

  init(
    _ bytes: [UInt8], _ kind: StreamKind, pieces: Int, limit: Int, batch: Int = .max
  ) throws(FuzzFailure) {
    var longest = 0
    var most = 0
    try readChunks(bytes, kind, pieces: pieces, limit: limit, batch: batch) { chunk in
      most = max(most, chunk.records.count)
      diagnostics += chunk.diagnostics
      for record in chunk.records {
        switch record {
        case .bytes(let range, let line):
          longest = max(longest, range.count)
          records.append(.bytes(Array(chunk.bytes[range]), line: line))
        case .refused(let diagnostic, let line):
          records.append(.refused(diagnostic, line: line))
        }
      }
    }
    try require(longest <= limit, "no record is longer than \(limit)")
    try require(most <= batch, "no more than \(batch) records come at a time")
    try checkPlaces(diagnostics)
  }
}

/// Reads an input chunk by chunk.
private func readChunks(
  _ bytes: [UInt8], _ kind: StreamKind, pieces: Int, limit: Int, batch: Int = .max,
  _ take: (Chunk) -> Void
) throws(FuzzFailure) {
  var rest = bytes[...]
  let source = ByteSource(
    size: nil,
    read: { buffer, offset throws(FileError) in
      let count = min(pieces, rest.count, buffer.count - offset)
      buffer.replaceSubrange(offset..<offset + count, with: rest.prefix(count))
      rest = rest.dropFirst(count)
      return count
    })
  var reader = ChunkReader(
    source, name: "input", kind: kind, vocabulary: StockEvaluator.shared.vocabulary,
    limit: limit, batchSize: batch)
  do throws(FileError) {
    while let chunk = try reader.next(isInterrupted: { false }) {
      take(chunk)
      reader.recycle(chunk)
    }
  } catch {
    throw FuzzFailure("reading goes on to the end")
  }
}

/// Evaluates the first rows of a table.
private func evaluateRows(_ bytes: [UInt8]) throws(FuzzFailure) {
  var rows: [(table: DeclarationTable, source: SourceText)] = []
  try readChunks(bytes, .table, pieces: bytes.count + 1, limit: 1 << 16) { chunk in
    guard let table = chunk.table else { return }
    for case .bytes(let range, let line) in chunk.records {
      let bytes = Array(chunk.bytes[range])
      rows.append((table, SourceText(path: "input", bytes: bytes, firstLine: line)))
    }
  }
  for (table, source) in rows.prefix(20) {
    let row = table.row(source)
    try checkPlaces(row.diagnostics)
    try require(
      row.unknownColumns.allSatisfy { table.unknownColumns.indices.contains($0) },
      "unknown columns are those of the header")
    guard let declaration = row.declaration else { continue }
    try checkReport(
      StockEvaluator.shared.evaluate(StockEvaluator.shared.evaluator.read(declaration)))
  }
}
