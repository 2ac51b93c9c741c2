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

  init(_ file: LintFile) {
    source = file.source
    comments = file.json.comments
  }

  /// The lines that a comment speaks of.
  func lines(coveredBy index: Int) -> ClosedRange<Int> {
    let comment = comments[index]
    let own = source.position(of: comment.lowerBound).line
    let line = source.range(ofLine: own)
    if source.bytes[line.lowerBound..<comment.lowerBound].contains(where: { !isSpace($0) }) {
      return own...own
    }
    let content = content(from: comment.upperBound, behind: index)
    let first = source.position(of: content).line
    guard content < source.bytes.count, isOpening(source.bytes[content]) else {
      return first...first
    }
    let inside = source.position(of: self.content(from: content + 1, behind: index)).line
    return first...max(first, inside)
  }

  /// The next offset at which something stands that is no comment and no white space.
  private func content(from offset: Int, behind index: Int) -> Int {
    var offset = offset
    var next = comments.index(after: index)
    while offset < source.bytes.count {
      if next < comments.count, comments[next].lowerBound < offset {
        next += 1
        continue
      }
      if next < comments.count, comments[next].lowerBound == offset {
        offset = comments[next].upperBound
        next += 1
      } else if isSpace(source.bytes[offset]) {
        offset += 1
      } else {
        break
      }
    }
    return offset
  }

  private func isSpace(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || (9...13).contains(byte)
  }

  private func isOpening(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "{") || byte == UInt8(ascii: "[")
  }
}
