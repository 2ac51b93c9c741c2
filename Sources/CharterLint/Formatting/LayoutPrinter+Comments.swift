import CharterDiagnostics

extension LayoutPrinter {
  /// The comments that begin before an offset and are not written yet.
  mutating func takeComments(before offset: Int) -> [SourceRange] {
    let start = nextComment
    while nextComment < comments.count, comments[nextComment].lowerBound < offset {
      nextComment += 1
    }
    return Array(comments[start..<nextComment])
  }

  /// The comments that stand behind an item on its line.
  ///
  /// - Parameters:
  ///   - end: Where the item ends.
  ///   - next: Where the next item starts, or the closing bracket.
  ///   - isLast: Whether there is no next item.
  /// - Returns: The comments, in order.
  mutating func takeTrailing(behind end: Int, before next: Int, isLast: Bool) -> [SourceRange] {
    let start = nextComment
    var end = end
    while nextComment < comments.count {
      let comment = comments[nextComment]
      guard comment.lowerBound < next, !hasLineEnd(end, comment.lowerBound) else { break }
      // One that the next item follows on the same line belongs to that.
      if !isLast, leads(nextComment, to: next) { break }
      end = comment.upperBound
      nextComment += 1
    }
    return Array(comments[start..<nextComment])
  }

  /// Whether an item follows a comment on its line, perhaps behind others, with no comma between.
  private func leads(_ index: Int, to item: Int) -> Bool {
    var index = index
    while isBlock(comments[index]) {
      let following = index + 1
      let hasFollowing = following < comments.count && comments[following].lowerBound < item
      let start = comments[index].upperBound
      let end = hasFollowing ? comments[following].lowerBound : item
      if hasLineEnd(start, end) || bytes[start..<end].contains(UInt8(ascii: ",")) { return false }
      if !hasFollowing { return true }
      index = following
    }
    return false
  }

  private func isBlock(_ comment: SourceRange) -> Bool {
    bytes[comment.lowerBound + 1] == UInt8(ascii: "*")
  }

  /// Whether a comment stands in a range.
  func hasComment(in range: SourceRange) -> Bool {
    let next = comments.partitioningIndex { $0.lowerBound >= range.lowerBound }
    return next < comments.count && comments[next].lowerBound < range.upperBound
  }

  /// A comment without white space at the ends of its lines, which end in LF.
  func layout(_ comment: SourceRange) -> [UInt8] {
    var result: [UInt8] = []
    var place = comment.lowerBound
    while place < comment.upperBound {
      let byte = bytes[place]
      let isReturn = byte == UInt8(ascii: "\r")
      place += 1
      if isReturn || byte == UInt8(ascii: "\n") {
        trim(&result)
        result.append(UInt8(ascii: "\n"))
        if isReturn, place < comment.upperBound, bytes[place] == UInt8(ascii: "\n") { place += 1 }
      } else {
        result.append(byte)
      }
    }
    trim(&result)
    return result
  }

  private func trim(_ line: inout [UInt8]) {
    while let last = line.last, last == UInt8(ascii: " ") || last == UInt8(ascii: "\t") {
      line.removeLast()
    }
  }
}

// What lies between two pieces.

extension LayoutPrinter {
  /// Whether a line ends between two offsets with nothing but white space and signs between them.
  func hasLineEnd(_ start: Int, _ end: Int) -> Bool {
    lineEnds(start, end, sufficient: 1)
  }

  /// Whether an empty line lies between two such offsets.
  func hasBlankLine(_ start: Int, _ end: Int) -> Bool {
    lineEnds(start, end, sufficient: 2)
  }

  private func lineEnds(_ start: Int, _ end: Int, sufficient: Int) -> Bool {
    var count = 0
    var place = start
    while place < end, count < sufficient {
      let length = lineEndLength(place, end)
      if length > 0 {
        count += 1
      } else if bytes[place] == UInt8(ascii: ",") || bytes[place] == UInt8(ascii: ":") {
        count = 0
      }
      place += max(1, length)
    }
    return count == sufficient
  }

  private func lineEndLength(_ place: Int, _ end: Int) -> Int {
    switch bytes[place] {
    case UInt8(ascii: "\n"): return 1
    case UInt8(ascii: "\r"):
      return place + 1 < end && bytes[place + 1] == UInt8(ascii: "\n") ? 2 : 1
    case 0xE2:
      // U+2028 and U+2029 end a line too.
      let isSeparator =
        place + 2 < end && bytes[place + 1] == 0x80 && (0xA8...0xA9).contains(bytes[place + 2])
      return isSeparator ? 3 : 0
    default: return 0
    }
  }
}
