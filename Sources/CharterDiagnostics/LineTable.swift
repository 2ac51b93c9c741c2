/// Where the lines of a text begin, and how many bytes of it go on a scalar.
final class LineTable: Sendable {
  /// The offset of each line's first byte, ascending; the first is 0.
  let starts: [Int]

  /// The number of continuation bytes before each block; empty where there are none at all.
  private let continuations: [Int]

  /// The number of bytes of a block.
  private static let blockSize = 256

  /// Goes through the bytes of a text once.
  ///
  /// - Parameter bytes: The bytes.
  /// - Complexity: O(n) in the number of bytes, eight at a time where no line ends.
  init(_ bytes: [UInt8]) {
    var starts = [0]
    var continuations: [Int] = []
    var count = 0
    continuations.reserveCapacity(bytes.count / Self.blockSize + 1)
    for start in stride(from: 0, to: bytes.count, by: Self.blockSize) {
      continuations.append(count)
      let end = min(start + Self.blockSize, bytes.count)
      var place = start
      while place &+ 8 <= end {
        let word = bytes.word(at: place)
        // Most words are ASCII and hold no line end.
        if word & 0x8080_8080_8080_8080 != 0 { count &+= UInt64.continuationCount(in: word) }
        var controls = UInt64.controls(in: word)
        while controls != 0 {
          Self.noteLine(at: place &+ controls.trailingZeroBitCount &>> 3, of: bytes, &starts)
          controls &= controls &- 1
        }
        place &+= 8
      }
      count &+= bytes.continuationCount(in: place..<end)
      for place in place..<end { Self.noteLine(at: place, of: bytes, &starts) }
    }
    self.starts = starts
    self.continuations = count == 0 ? [] : continuations
  }

  /// Takes down that a line begins behind a byte, if one does.
  @inline(__always)
  private static func noteLine(at place: Int, of bytes: [UInt8], _ starts: inout [Int]) {
    let next = place &+ 1
    switch bytes[place] {
    case UInt8(ascii: "\n"): starts.append(next)
    // The LF of a CR LF ends the line for both.
    case UInt8(ascii: "\r") where next == bytes.count || bytes[next] != UInt8(ascii: "\n"):
      starts.append(next)
    default: break
    }
  }

  /// The index of the line that an offset lies in.
  ///
  /// - Complexity: O(log n) in the number of lines.
  func index(of offset: Int) -> Int {
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    return low
  }

  /// The number of bytes in a range of the text that go on a scalar.
  func continuationCount(in range: Range<Int>, of bytes: [UInt8]) -> Int {
    guard !continuations.isEmpty else { return 0 }
    return continuationCount(before: range.upperBound, of: bytes)
      - continuationCount(before: range.lowerBound, of: bytes)
  }

  private func continuationCount(before offset: Int, of bytes: [UInt8]) -> Int {
    let block = min(offset / Self.blockSize, continuations.count - 1)
    return continuations[block]
      + bytes.continuationCount(in: block * Self.blockSize..<offset)
  }
}
