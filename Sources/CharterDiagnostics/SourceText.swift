/// The bytes of one file, with its path for messages and its table of lines.
public struct SourceText: Sendable {
  /// What a source text consists of; it never changes, and all locations in it hold the one.
  private final class Content: Sendable {
    let path: String
    let bytes: [UInt8]

    /// The offset of each line's first byte, ascending; the first is 0.
    let lineStarts: [Int]

    /// The number of continuation bytes before each block of bytes; empty where there are none at
    /// all.
    let continuations: [Int32]

    init(path: String, bytes: [UInt8]) {
      self.path = path
      self.bytes = bytes
      lineStarts = SourceText.lineStarts(in: bytes)
      continuations = SourceText.continuations(in: bytes)
    }
  }

  private let content: Content

  /// The number of bytes of a block.
  private static let blockSize = 256

  /// Makes a source text and its table of lines.
  ///
  /// - Parameters:
  ///   - path: The path for messages.
  ///   - bytes: The bytes of the file.
  /// - Complexity: O(n) in the number of bytes.
  public init(path: String, bytes: [UInt8]) {
    content = Content(path: path, bytes: bytes)
  }

  /// Makes a source text from a string.
  ///
  /// - Parameters:
  ///   - path: The path for messages.
  ///   - text: The text of the file.
  public init(path: String, text: String) {
    self.init(path: path, bytes: Array(text.utf8))
  }

  /// The path as the user wrote it, or a name such as `<stdin>`.
  public var path: String { content.path }

  /// The bytes of the file.
  public var bytes: [UInt8] { content.bytes }

  private var lineStarts: [Int] { content.lineStarts }

  private var continuations: [Int32] { content.continuations }

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
    let scalars = max(start, offset) - start - continuationCount(in: start..<max(start, offset))
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

  private static func lineStarts(in bytes: [UInt8]) -> [Int] {
    var starts = [0]
    let count = bytes.count
    var offset = 0
    while offset < count {
      while offset &+ 8 <= count {
        let controls = Self.controls(in: bytes.word(at: offset))
        offset &+= controls.trailingZeroBitCount &>> 3
        if controls != 0 { break }
      }
      guard offset < count else { break }
      let byte = bytes[offset]
      offset &+= 1
      if byte == UInt8(ascii: "\n") {
        starts.append(offset)
      } else if byte == UInt8(ascii: "\r") {
        if offset < bytes.count, bytes[offset] == UInt8(ascii: "\n") { offset += 1 }
        starts.append(offset)
      }
    }
    return starts
  }

  private static func continuations(in bytes: [UInt8]) -> [Int32] {
    var counts: [Int32] = []
    var count = 0
    for start in stride(from: 0, to: bytes.count, by: blockSize) {
      counts.append(Int32(truncatingIfNeeded: count))
      count += bytes.continuationCount(in: start..<min(start + blockSize, bytes.count))
    }
    return count == 0 ? [] : counts
  }

  private func continuationCount(in range: Range<Int>) -> Int {
    if continuations.isEmpty { return 0 }
    return continuationCount(before: range.upperBound) - continuationCount(before: range.lowerBound)
  }

  private func continuationCount(before offset: Int) -> Int {
    let block = min(offset / Self.blockSize, continuations.count - 1)
    return Int(continuations[block])
      + bytes.continuationCount(in: block * Self.blockSize..<offset)
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
