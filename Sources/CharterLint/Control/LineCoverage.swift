import CharterDiagnostics
import CharterJSON

/// Finds the lines that a comment speaks of.
///
/// A comment behind something speaks of its own line, and of the whole of an object or a list that
/// ends right before it. One on a line of its own speaks of the next line that holds more than
/// comments, and as long as a line ends in the opening of an object or a list, of the next one.
struct LineCoverage {
  private let source: SourceText
  private let comments: [SourceRange]
  private let root: JSONNode?

  /// Where the next thing behind each comment stands that is no comment and no white space.
  private let contents: [Int]

  init(_ source: SourceText, _ json: JSONReader.Result) {
    self.source = source
    comments = json.comments
    root = json.root
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
      return opening(ofWhatEndsBefore: comment.lowerBound, on: own)...own
    }
    let first = source.position(of: contents[index]).line
    var last = first
    while let inside = content(insideOfWhatOpensAtTheEndOf: last) {
      last = source.position(of: inside).line
    }
    return first...last
  }

  /// The line on which the object or list begins that ends right before an offset, its name
  /// included; the line itself where none does.
  private func opening(ofWhatEndsBefore offset: Int, on line: Int) -> Int {
    var end = offset
    while end > 0, Self.isSpace(source.bytes[end - 1]) || source.bytes[end - 1] == UInt8(ascii: ",")
    {
      end -= 1
    }
    guard let start = root?.start(ofContainerEndingAt: end) else { return line }
    return min(line, source.position(of: start).line)
  }

  /// What stands first in the object or list whose opening bracket ends a line, on a later line.
  private func content(insideOfWhatOpensAtTheEndOf line: Int) -> Int? {
    let range = source.range(ofLine: line)
    var end = range.upperBound
    // A comment may stand behind the bracket.
    let next = comments.partitioningIndex { $0.lowerBound >= range.lowerBound }
    if next < comments.count { end = min(end, comments[next].lowerBound) }
    while end > range.lowerBound, Self.isSpace(source.bytes[end - 1]) { end -= 1 }
    guard end > range.lowerBound, isOpening(source.bytes[end - 1]) else { return nil }
    let inside = content(from: end)
    return inside < source.bytes.count && source.position(of: inside).line > line ? inside : nil
  }

  /// The next offset at which something stands that is no comment and no white space.
  private func content(from offset: Int) -> Int {
    let end = Self.skipSpaces(from: offset, in: source.bytes)
    let next = comments.partitioningIndex { $0.lowerBound >= end }
    return next < comments.count && comments[next].lowerBound == end ? contents[next] : end
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

extension JSONNode {
  /// Where the outermost object or list begins that ends at an offset, its name included.
  fileprivate func start(ofContainerEndingAt end: Int) -> Int? {
    var node = self
    var start = range.lowerBound
    while node.range.upperBound != end {
      guard let part = node.part(endingAtOrBehind: end), part.node.isContainer else { return nil }
      (start, node) = part
    }
    return node.isContainer ? start : nil
  }

  /// The first part that ends at an offset or behind it, and where its name begins, if it has one.
  private func part(endingAtOrBehind end: Int) -> (start: Int, node: JSONNode)? {
    if let members {
      let index = members.partitioningIndex { $0.value.range.upperBound >= end }
      return index == members.count
        ? nil : (members[index].nameRange.lowerBound, members[index].value)
    }
    guard let elements else { return nil }
    let index = elements.partitioningIndex { $0.range.upperBound >= end }
    return index == elements.count ? nil : (elements[index].range.lowerBound, elements[index])
  }
}
