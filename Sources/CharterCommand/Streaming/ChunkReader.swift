import CharterDiagnostics
import CharterJSON
package import ValueCharters

/// Reads a file in chunks of whole records, into a buffer that grows only for a long one.
package struct ChunkReader {
  /// How many bytes a chunk has, unless a record is longer.
  static let pieceSize = 256 << 10

  /// How much of a table is looked at for its encoding and for what stands between its cells.
  static let lookahead = 64 << 10

  /// The name of the file for messages.
  let name: String

  /// How its records lie in it.
  let kind: StreamKind

  let place: Int
  let limit: Int

  /// The most records of a chunk: short ones may make much more to write than they are long.
  let batchSize: Int
  let vocabulary: Vocabulary
  private let source: ByteSource

  var buffer: [UInt8]

  /// Where the record begins that is read, and what of it has been looked at.
  var start = 0
  var looked = 0

  /// How much of the buffer was read.
  var filled = 0

  /// The line that the record begins on.
  var line = 1

  var isAtEnd = false

  /// Whether a byte-order mark has been passed, if there was one.
  private var isMarkPassed = false

  /// Whether the beginning of the file has been looked at.
  private var isPrepared = false

  /// Whether the rest of a line is passed over, because it is too long.
  var passesOver = false

  /// Whether the last byte passed over was a carriage return, whose line feed may follow.
  private var mayFollowReturn = false

  /// Whether nothing of the file can be used.
  var isRefused = false

  var scanner = CSVScanner(.comma)
  var table: DeclarationTable?

  /// Whether it is known what stands between the cells of the table.
  var hasDialect = false

  /// Whether the table says itself what stands between its cells.
  var isDeclared = false

  /// What is wrong with the file itself.
  var diagnostics: [Diagnostic] = []

  /// How many bytes were read again because a quote was never closed.
  var readAgain = 0

  /// How many bytes were read.
  private(set) var byteCount = 0

  /// Makes a reader at the beginning of a file.
  ///
  /// - Parameters:
  ///   - source: The bytes of the file.
  ///   - name: Its name for messages.
  ///   - kind: How its records lie in it.
  ///   - place: Its place among all files.
  ///   - vocabulary: The facts that the columns of a table may be.
  ///   - limit: The most bytes of a record.
  ///   - batchSize: The most records of a chunk.
  package init(
    _ source: ByteSource, name: String, kind: StreamKind, place: Int = 0,
    vocabulary: Vocabulary, limit: Int, batchSize: Int = .max
  ) {
    self.name = name
    self.kind = kind
    self.place = place
    self.source = source
    self.vocabulary = vocabulary
    self.limit = limit
    self.batchSize = batchSize
    buffer = [UInt8](repeating: 0, count: Self.pieceSize)
  }

  /// Reads the next chunk.
  ///
  /// - Parameter isInterrupted: Whether reading has to stop; an unfinished record is left then.
  /// - Returns: The chunk, or `nil` at the end.
  /// - Throws: Why the file cannot be read on.
  package mutating func next(isInterrupted: () -> Bool) throws(FileError) -> Chunk? {
    var records: [Chunk.Record] = []
    while true {
      if passesOver { passOver() }
      if !passesOver {
        if !isPrepared { isPrepared = prepare() }
        if isPrepared, !isRefused { split(into: &records) }
      }
      if !records.isEmpty || !diagnostics.isEmpty { return cut(records) }
      if isAtEnd || isRefused || isInterrupted() { return nil }
      // Rows are refused where they are split. Of a line end only a carriage return may be there.
      let bound = kind == .document ? limit : limit + 1
      if !passesOver, kind != .table || table == nil, filled - start > bound {
        refuseRecord(&records)
        continue
      }
      try fill()
      if isInterrupted() { return nil }
    }
  }

  /// Takes the buffer of a chunk back that has been worked through.
  package mutating func recycle(_ chunk: Chunk) {
    guard chunk.endsBuffer, spares.count < 4, chunk.bytes.count == Self.pieceSize else { return }
    spares.append(chunk.bytes)
  }

  private var spares: [[UInt8]] = []

  private mutating func fill() throws(FileError) {
    if start == filled {
      start = 0
      looked = 0
      filled = 0
    }
    if filled == buffer.count {
      if start > 0 {
        turnBuffer()
      } else {
        buffer.append(contentsOf: repeatElement(0, count: buffer.count))
      }
    }
    let count = try source.read(&buffer, filled)
    filled += count
    byteCount += count
    isAtEnd = count == 0
  }

  /// Hands the buffer over and goes on in another one with what is left, or in the same one where more
  /// records of it may be there.
  private mutating func cut(_ records: [Chunk.Record]) -> Chunk {
    let endsBuffer = records.count < batchSize
    let chunk = Chunk(
      input: place, name: name, kind: kind, table: table, bytes: buffer, endsBuffer: endsBuffer,
      records: records, diagnostics: diagnostics)
    diagnostics = []
    if endsBuffer { turnBuffer() }
    return chunk
  }

  /// Goes on in another buffer with what is left.
  private mutating func turnBuffer() {
    let rest = filled - start
    var next = spares.popLast() ?? [UInt8](repeating: 0, count: Self.pieceSize)
    while next.count <= rest {
      next.append(contentsOf: repeatElement(0, count: next.count))
    }
    next.replaceSubrange(0..<rest, with: buffer[start..<filled])
    buffer = next
    looked -= start
    filled = rest
    start = 0
  }

  /// Looks at the beginning of the file; `false` when more of it has to be seen.
  private mutating func prepare() -> Bool {
    if !isMarkPassed {
      guard filled >= 4 || isAtEnd else { return false }
      if buffer[..<filled].starts(with: [0xEF, 0xBB, 0xBF]) { start = 3 }
      looked = start
      isMarkPassed = true
    }
    if kind == .table { return readHeader() }
    if kind == .lines, let error = otherEncoding() {
      // Said once, and not of each line.
      diagnostics.append(error)
      isRefused = true
    }
    return true
  }

  /// What is wrong with a file whose first bytes are no UTF-8 but of a wider encoding.
  private func otherEncoding() -> Diagnostic? {
    let beginning = buffer[start..<min(start + 4, filled)]
    // One zero may be a slip in one record.
    guard beginning.count(where: { $0 == 0 }) > 1 || beginning.contains(where: { $0 >= 0xFE })
    else {
      return nil
    }
    let source = SourceText(path: name, bytes: Array(beginning))
    return JSONReader.read(source, dialect: .json).diagnostics
      .first { $0.id == "json-other-encoding" }
  }

  private mutating func split(into records: inout [Chunk.Record]) {
    switch kind {
    case .document:
      guard isAtEnd, start < filled || byteCount == 0 else { return }
      records.append(.bytes(start..<filled, line: 1))
      start = filled
      isRefused = true
    case .lines: splitLines(into: &records)
    case .table: splitRows(into: &records)
    }
  }

  /// Refuses a record before more of it is held.
  private mutating func refuseRecord(_ records: inout [Chunk.Record]) {
    if kind == .table, table == nil {
      if case .refused(let diagnostic, _) = refusal() { diagnostics.append(diagnostic) }
      isRefused = true
      return
    }
    records.append(refusal())
    passesOver = true
    start = filled
    isRefused = !kind.isStream
  }

  /// What is said of a record that is too long.
  func refusal() -> Chunk.Record {
    let beginning = Array(buffer[start..<min(start + min(120, limit), filled)])
    let text = SourceText(path: name, bytes: beginning, firstLine: line)
    let diagnostic = Diagnostic(
      id: "limit-exceeded",
      message: LocalizedText(
        en: "the record is longer than the limit of \(limit.asByteCount)",
        da: "posten er længere end grænsen på \(limit.asByteCount)"),
      location: SourceLocation(text, SourceRange(0, 0)))
    return .refused(diagnostic, line: line)
  }

  /// Passes over the rest of a line; in a table a lone carriage return ends it, too.
  private mutating func passOver() {
    let end =
      kind == .table
      ? buffer[start..<filled].firstIndex { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }
      : buffer.firstLineFeed(from: start, to: filled)
    if let end {
      mayFollowReturn = buffer[end] == UInt8(ascii: "\r")
      start = end + 1
      looked = start
      line += 1
      passesOver = false
    } else {
      start = filled
      looked = filled
      if isAtEnd { passesOver = false }
    }
  }

  /// Passes the line feed of a carriage return that ended the line passed over.
  mutating func skipLineFeed() {
    guard mayFollowReturn, start < filled else { return }
    mayFollowReturn = false
    if buffer[start] == UInt8(ascii: "\n") { start += 1 }
  }
}
