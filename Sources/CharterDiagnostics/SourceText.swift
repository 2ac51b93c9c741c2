/// The bytes of one file, with its path for messages and its table of lines.
public struct SourceText: Sendable {
  /// What a source text consists of; all locations in it hold the one.
  private final class Content: Sendable {
    let path: String
    let bytes: [UInt8]
    let firstLine: Int

    private let madeLines = LazyReference<LineTable>()

    /// The table of lines, made when the first place is asked for: most records have none to tell.
    var lines: LineTable { madeLines.load() ?? madeLines.storeIfNil(LineTable(bytes)) }

    init(path: String, bytes: [UInt8], firstLine: Int) {
      self.path = path
      self.bytes = bytes
      self.firstLine = firstLine
    }
  }

  private let content: Content

  /// Makes a source text.
  ///
  /// - Parameters:
  ///   - path: The path for messages.
  ///   - bytes: The bytes of the file.
  ///   - firstLine: The number of the first line.
  public init(path: String, bytes: [UInt8], firstLine: Int = 1) {
    content = Content(path: path, bytes: bytes, firstLine: firstLine)
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

  /// The bytes of the file, or of the one record of it that is looked at.
  public var bytes: [UInt8] { content.bytes }

  /// The number of the first line: 1, unless the bytes are a record from further down in the file.
  public var firstLine: Int { content.firstLine }

  /// The number of lines.
  public var lineCount: Int { content.lines.starts.count }

  /// The position of an offset.
  ///
  /// - Parameter offset: A UTF-8 offset; one outside the text is moved to its nearest end.
  /// - Returns: The line, counted on from ``firstLine``, and the column from 1.
  /// - Complexity: O(log *n*) in the number of lines; O(n) in that of bytes the first time.
  public func position(of offset: Int) -> SourcePosition {
    let offset = min(max(0, offset), bytes.count)
    let lines = content.lines
    let line = lines.index(of: offset)
    var start = lines.starts[line]
    // A byte-order mark is no column of its own.
    if line == 0, hasByteOrderMark { start = min(3, offset) }
    let before = start..<max(start, offset)
    let scalars = before.count - lines.continuationCount(in: before, of: bytes)
    return SourcePosition(line: line + firstLine, column: scalars + 1)
  }

  /// The text of a line without its line end; malformed UTF-8 is replaced.
  ///
  /// - Parameter line: The line, from ``firstLine``.
  /// - Returns: The text, empty for a line that does not exist.
  public func line(_ line: Int) -> String {
    text(in: range(ofLine: line))
  }

  /// The range of a line without its line end and without a byte-order mark.
  ///
  /// - Parameter line: The line, from ``firstLine``.
  /// - Returns: The range, empty for a line that does not exist.
  package func range(ofLine line: Int) -> SourceRange {
    let line = line - firstLine + 1
    let lineStarts = content.lines.starts
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
    return String(decoding: bytes, in: lower..<upper)
  }

  private var hasByteOrderMark: Bool { bytes.starts(with: [0xEF, 0xBB, 0xBF]) }
}
