extension ChunkReader {
  /// Takes the lines that are there, blank ones left aside.
  mutating func splitLines(into records: inout [Chunk.Record]) {
    while records.count < batchSize, let end = buffer.firstLineFeed(from: looked, to: filled) {
      takeLine(to: end, &records)
      start = end + 1
      looked = start
      line += 1
    }
    if records.count >= batchSize { return }
    looked = filled
    if isAtEnd, start < filled {
      takeLine(to: filled, &records)
      start = filled
    }
  }

  private func takeLine(to end: Int, _ records: inout [Chunk.Record]) {
    var end = end
    if end > start, buffer[end - 1] == UInt8(ascii: "\r") { end -= 1 }
    if end - start > limit {
      records.append(refusal())
    } else if !isBlank(to: end) {
      records.append(.bytes(start..<end, line: line))
    }
  }

  private func isBlank(to end: Int) -> Bool {
    // Most lines begin with a brace.
    guard start < end, buffer[start] > UInt8(ascii: " ") else {
      return buffer[start..<end].allSatisfy { $0 <= UInt8(ascii: " ") }
    }
    return false
  }
}
