import CharterDiagnostics
import CharterJSON

/// Finds the lines that a comment speaks of.
///
/// A comment behind something speaks of its own line; one on a line of its own speaks of the next
/// line that holds more than comments. Where that line only opens an object or a list, the first
/// line inside counts too.
struct LineCoverage {
  private let source: SourceText
  private let comments: [SourceRange]

  /// Where the next thing behind each comment stands that is no comment and no white space.
  private let contents: [Int]

  init(_ file: LintFile) {
    source = file.source
    comments = file.json.comments
    // From the end, as a comment that another one follows speaks of the same as that one.
    var contents = Array(repeating: 0, count: comments.count)
    for index in comments.indices.reversed() {
      let end = Self.skipSpaces(from: comments[index].upperBound, in: source.bytes)
      let next = index + 1
      let isFollowed = next < comments.count && comments[next].lowerBound == end
      contents[index] = isFollowed ? contents[next] : end
    }
    self.contents = contents
  }

  /// The lines that a comment speaks of.
  func lines(coveredBy index: Int) -> ClosedRange<Int> {
    let comment = comments[index]
    let own = source.position(of: comment.lowerBound).line
    let line = source.range(ofLine: own)
    if source.bytes[line.lowerBound..<comment.lowerBound].contains(where: { !Self.isSpace($0) }) {
      return own...own
    }
    let content = contents[index]
    let first = source.position(of: content).line
    guard content < source.bytes.count, isOpening(source.bytes[content]) else {
      return first...first
    }
    let inside = source.position(of: self.content(from: content + 1)).line
    return first...max(first, inside)
  }

  /// The next offset at which something stands that is no comment and no white space.
  private func content(from offset: Int) -> Int {
    let end = Self.skipSpaces(from: offset, in: source.bytes)
    var low = 0
    var high = comments.count
    while low < high {
      let middle = (low + high) / 2
      if comments[middle].lowerBound < end { low = middle + 1 } else { high = middle }
    }
    return low < comments.count && comments[low].lowerBound == end ? contents[low] : end
  }

  private static func skipSpaces(from offset: Int, in bytes: [UInt8]) -> Int {
    var offset = offset
    while offset < bytes.count, isSpace(bytes[offset]) { offset += 1 }
    return offset
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || (9...13).contains(byte)
  }

  private func isOpening(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "{") || byte == UInt8(ascii: "[")
  }
}
