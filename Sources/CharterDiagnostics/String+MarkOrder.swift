extension String {
  /// Makes the text of some bytes of a file; malformed UTF-8 is replaced.
  ///
  /// The standard library compares texts by their canonical forms, for which it sorts the marks on
  /// each letter in a time that grows with the square of their number. No language puts as many as
  /// ``longestMarkRun`` marks on a letter; of more the order is made canonical here, in which the
  /// text is the same to Unicode and quickly compared.
  ///
  /// - Parameters:
  ///   - bytes: The bytes of the file.
  ///   - range: The range of offsets.
  package init(decoding bytes: [UInt8], in range: Range<Int>) {
    let text = String(decoding: bytes[range], as: UTF8.self)
    self = bytes.mayHoldLongMarkRun(in: range) ? text.withMarksInOrder : text
  }

  /// How many marks of one letter are left in the order in which they stand.
  ///
  /// It is what Unicode allows in texts that are safe to stream.
  static let longestMarkRun = 30

  /// The text with the marks in canonical order where there are very many in a row.
  package var withMarksInOrder: String {
    var scalars = Array(unicodeScalars)
    var hasChanged = false
    var start = 0
    while start < scalars.count {
      var end = start
      while end < scalars.count, scalars[end].isMark { end += 1 }
      if end - start > Self.longestMarkRun {
        hasChanged = true
        scalars.sortMarks(in: start..<end)
      }
      start = end + 1
    }
    return hasChanged ? String(String.UnicodeScalarView(scalars)) : self
  }
}

extension Unicode.Scalar {
  /// Whether it belongs to the letter before it, and changes places with other marks.
  fileprivate var isMark: Bool {
    // Below these there is none, and looking them up takes a while.
    value >= 0x300 && properties.canonicalCombiningClass != .notReordered
  }
}

extension [Unicode.Scalar] {
  /// Sorts marks by their classes; those of one class stay in order.
  fileprivate mutating func sortMarks(in range: Range<Int>) {
    let ordered = range.map { (self[$0].properties.canonicalCombiningClass.rawValue, $0) }
      .sorted { $0 < $1 }
    replaceSubrange(range, with: ordered.map { self[$0.1] })
  }
}

extension [UInt8] {
  /// Whether so many bytes beyond ASCII stand in a row that very many marks may be among them.
  fileprivate func mayHoldLongMarkRun(in range: Range<Int>) -> Bool {
    // A mark has at least two bytes, so that a long run covers two neighbours of these samples.
    let distance = String.longestMarkRun + 1
    if range.count < 2 * distance { return false }
    var isBehindMark = false
    for place in stride(from: range.lowerBound, to: range.upperBound, by: distance) {
      let isBeyondASCII = self[place] >= 0x80
      if isBeyondASCII, isBehindMark { return true }
      isBehindMark = isBeyondASCII
    }
    return false
  }
}
