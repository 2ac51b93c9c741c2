package import CharterDiagnostics

/// Leads from a place in the decoded text of a string to the place in its file.
///
/// Where a text is read in its turn, such as a condition, its mistakes lie at offsets in the decoded
/// text; escapes and line continuations stand in between.
package struct JSONStringOffsets: Hashable, Sendable {
  /// A stretch from which decoded and written bytes go side by side until the next stretch.
  private struct Stretch: Hashable {
    /// The offset in the decoded text.
    let decoded: Int

    /// The offset in the file.
    let written: Int

    /// The number of decoded bytes that go side by side; the rest up to the next is one escape.
    var count = 0
  }

  private var stretches: [Stretch]

  /// The offsets one past the last byte.
  private let end: Stretch

  /// Walks over a string as it is written.
  ///
  /// - Parameters:
  ///   - range: The range of the string node with its quotes, or of an unquoted key.
  ///   - bytes: The bytes of the file.
  ///   - dialect: The grammar it was read by.
  package init(range: SourceRange, in bytes: [UInt8], dialect: JSONDialect) {
    let upper = min(max(0, range.upperBound), bytes.count)
    var scanner = JSONScanner(bytes, dialect: dialect, from: range.lowerBound, to: upper)
    if let quote = scanner.byte, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
      scanner.offset += 1
      if scanner.end > scanner.offset, bytes[scanner.end - 1] == quote { scanner.end -= 1 }
    }
    var decoded = 0
    stretches = [Stretch(decoded: 0, written: scanner.offset)]
    while let byte = scanner.byte {
      let length: (decoded: Int, written: Int)
      if byte == UInt8(ascii: "\\") {
        let escape = scanner.escape(inStringFrom: scanner.offset)
        length = (escape.scalar.map { UTF8.width($0) } ?? 0, max(1, escape.range.count))
      } else {
        let valid = UTF8Sequence.length(bytes, at: scanner.offset, end: scanner.end)
        if valid > 0 {
          decoded += valid
          scanner.offset += valid
          stretches[stretches.count - 1].count += valid
          continue
        }
        let broken = UTF8Sequence.malformedLength(bytes, at: scanner.offset, end: scanner.end)
        length = (3, broken)
      }
      decoded += length.decoded
      scanner.offset += length.written
      stretches.append(Stretch(decoded: decoded, written: scanner.offset))
    }
    end = Stretch(decoded: decoded, written: scanner.offset)
  }

  /// The range in the file of a range of UTF-8 offsets in the decoded text.
  ///
  /// A bound inside an escape is moved so that the escape lies in the range.
  ///
  /// - Parameter range: The range in the decoded text; what lies outside is left out.
  /// - Returns: The range in the file.
  package func sourceRange(of range: SourceRange) -> SourceRange {
    let lower = start(of: range.lowerBound)
    if range.count == 0 { return SourceRange(lower, lower) }
    return SourceRange(lower, max(lower, stop(of: range.upperBound)))
  }

  /// The place of the byte at a decoded offset.
  private func start(of offset: Int) -> Int {
    if offset >= end.decoded { return end.written }
    let index = lastIndex { $0.decoded <= offset }
    let stretch = stretches[index]
    // Beyond the bytes that go side by side lies the escape that follows them.
    return stretch.written + min(max(0, offset - stretch.decoded), stretch.count)
  }

  /// The place behind the byte before a decoded offset.
  private func stop(of offset: Int) -> Int {
    if offset <= 0 { return stretches[0].written }
    let offset = min(offset, end.decoded)
    let index = lastIndex { $0.decoded < offset }
    let stretch = stretches[index]
    if offset - stretch.decoded <= stretch.count {
      return stretch.written + offset - stretch.decoded
    }
    return index + 1 < stretches.count ? stretches[index + 1].written : end.written
  }

  /// The index of the last stretch that a condition holds for, as it does for all before it.
  private func lastIndex(where holds: (Stretch) -> Bool) -> Int {
    var low = 0
    var high = stretches.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if holds(stretches[middle]) { low = middle } else { high = middle }
    }
    return low
  }
}
