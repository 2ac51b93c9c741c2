extension UInt64 {
  /// A word whose lowest set bit lies in the first control character of eight bytes.
  static func controls(in word: UInt64) -> UInt64 {
    (word &- 0x2020_2020_2020_2020) & ~word & 0x8080_8080_8080_8080
  }

  /// The number of bytes of eight that begin with the bits 10, and so go on a scalar of UTF-8.
  static func continuationCount(in word: UInt64) -> Int {
    // A continuation has its highest bit set and the next one not.
    (word & ~(word &<< 1) & 0x8080_8080_8080_8080).nonzeroBitCount
  }
}

extension [UInt8] {
  /// The number of bytes in a range that go on a scalar of UTF-8.
  ///
  /// - Parameter range: The range of offsets.
  /// - Returns: The number of bytes that begin with the bits 10.
  /// - Complexity: O(n) in the length of the range, eight bytes at a time.
  func continuationCount(in range: Range<Int>) -> Int {
    var count = 0
    var place = range.lowerBound
    while place &+ 8 <= range.upperBound {
      let word = word(at: place)
      // Most words are ASCII.
      if word & 0x8080_8080_8080_8080 != 0 { count &+= UInt64.continuationCount(in: word) }
      place &+= 8
    }
    while place < range.upperBound {
      if self[place] & 0xC0 == 0x80 { count &+= 1 }
      place &+= 1
    }
    return count
  }

  /// Eight bytes as one word, the first one lowest.
  ///
  /// - Parameter place: The offset of the first byte; all eight must be there.
  /// - Returns: The word.
  @inlinable @inline(__always)
  package func word(at place: Int) -> UInt64 {
    // The load checks its bounds; what makes it unsafe, types without a value for every pattern of
    // bits, does not touch integers. Byte by byte the compiler makes eight loads of it.
    UInt64(
      littleEndian: unsafe span.bytes.unsafeLoadUnaligned(fromByteOffset: place, as: UInt64.self))
  }
}
