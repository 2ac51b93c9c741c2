/// The bytes of one file, with its path for messages and its table of lines.
public struct SourceText: Sendable {
  /// The path as the user wrote it, or a name such as `<stdin>`.
  public let path: String

  /// The bytes of the file.
  public let bytes: [UInt8]

  /// The offset of each line's first byte, ascending; the first is 0.
  private let lineStarts: [Int]

  /// Makes a source text and its table of lines.
  ///
  /// - Parameters:
  ///   - path: The path for messages.
  ///   - bytes: The bytes of the file.
  /// - Complexity: O(n) in the number of bytes.
  public init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
    var starts = [0]
    var offset = 0
    while offset < bytes.count {
      if offset + 8 <= bytes.count {
        let controls = Self.controls(in: bytes.word(at: offset))
        offset += controls.trailingZeroBitCount >> 3
        if controls == 0 { continue }
      }
      let byte = bytes[offset]
      offset += 1
      if byte == UInt8(ascii: "\n") {
        starts.append(offset)
      } else if byte == UInt8(ascii: "\r") {
        if offset < bytes.count, bytes[offset] == UInt8(ascii: "\n") { offset += 1 }
        starts.append(offset)
      }
    }
    lineStarts = starts
  }

  /// Makes a source text from a string.
  ///
  /// - Parameters:
  ///   - path: The path for messages.
  ///   - text: The text of the file.
  public init(path: String, text: String) {
    self.init(path: path, bytes: Array(text.utf8))
  }

  /// The number of lines.
  public var lineCount: Int { lineStarts.count }

  /// The position of an offset.
  ///
  /// - Parameter offset: A UTF-8 offset; one outside the text is moved to its nearest end.
  /// - Returns: The line and the column, both from 1.
  /// - Complexity: O(log *n* + *m*) for *n* lines and a line of *m* bytes.
  public func position(of offset: Int) -> SourcePosition {
    let offset = min(max(0, offset), bytes.count)
    let line = lineIndex(of: offset)
    var start = lineStarts[line]
    // A byte-order mark is no column of its own.
    if line == 0, hasByteOrderMark { start = min(3, offset) }
    let scalars = bytes[start..<max(start, offset)].count { $0 & 0xC0 != 0x80 }
    return SourcePosition(line: line + 1, column: scalars + 1)
  }

  /// The text of a line without its line end; malformed UTF-8 is replaced.
  ///
  /// - Parameter line: The line, from 1.
  /// - Returns: The text, empty for a line that does not exist.
  public func line(_ line: Int) -> String {
    text(in: range(ofLine: line))
  }

  /// The range of a line without its line end and without a byte-order mark.
  ///
  /// - Parameter line: The line, from 1.
  /// - Returns: The range, empty for a line that does not exist.
  package func range(ofLine line: Int) -> SourceRange {
    guard line >= 1, line <= lineStarts.count else { return SourceRange(0, 0) }
    var start = lineStarts[line - 1]
    var end = line < lineStarts.count ? lineStarts[line] : bytes.count
    while end > start, bytes[end - 1] == UInt8(ascii: "\n") || bytes[end - 1] == UInt8(ascii: "\r")
    {
      end -= 1
    }
    if line == 1, hasByteOrderMark { start = 3 }
    return SourceRange(start, end)
  }

  /// The text of a range; malformed UTF-8 is replaced.
  ///
  /// - Parameter range: The range; what lies outside the text is left out.
  /// - Returns: The text.
  public func text(in range: SourceRange) -> String {
    let lower = min(max(0, range.lowerBound), bytes.count)
    let upper = min(max(lower, range.upperBound), bytes.count)
    return String(decoding: bytes[lower..<upper], as: UTF8.self)
  }

  /// A word whose lowest set bit lies in the first control character of eight bytes.
  private static func controls(in word: UInt64) -> UInt64 {
    let ones: UInt64 = 0x0101_0101_0101_0101
    return (word &- ones &* 0x20) & ~word & (ones &* 0x80)
  }

  private var hasByteOrderMark: Bool { bytes.starts(with: [0xEF, 0xBB, 0xBF]) }

  private func lineIndex(of offset: Int) -> Int {
    var low = 0
    var high = lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    return low
  }
}
