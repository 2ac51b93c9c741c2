// FEEL's texts are composed (NFC) and then compared, measured and searched by Unicode scalars.
// Swift's own operators see characters and canonical equivalence; these work on the bytes of
// UTF-8, whose order is that of the scalars and in which a text is found only where its scalars
// are.
extension String {
  /// The number of Unicode scalars.
  package var scalarCount: Int {
    utf8.reduce(into: 0) { count, byte in
      // Every byte but a continuation starts a scalar.
      if byte & 0xC0 != 0x80 { count += 1 }
    }
  }

  /// Whether two texts have the same scalars.
  ///
  /// - Parameter other: The other text.
  /// - Returns: Whether they are equal, scalar by scalar.
  package func hasSameScalars(as other: String) -> Bool {
    utf8.count == other.utf8.count && utf8.elementsEqual(other.utf8)
  }

  /// Whether a text comes before another in the order of their scalars.
  ///
  /// - Parameter other: The other text.
  /// - Returns: Whether this text comes first; false for the same text.
  package func precedesByScalars(_ other: String) -> Bool {
    utf8.lexicographicallyPrecedes(other.utf8)
  }

  /// Whether the text starts with the scalars of another.
  ///
  /// - Parameter prefix: The other text; every text starts with the empty one.
  /// - Returns: Whether it does.
  package func startsWithScalars(of prefix: String) -> Bool {
    utf8.starts(with: prefix.utf8)
  }

  /// Whether the text ends with the scalars of another.
  ///
  /// - Parameter suffix: The other text; every text ends with the empty one.
  /// - Returns: Whether it does.
  package func endsWithScalars(of suffix: String) -> Bool {
    utf8.suffix(suffix.utf8.count).elementsEqual(suffix.utf8)
  }

  /// Whether the scalars of another text stand somewhere in this one.
  ///
  /// - Parameter match: The other text; every text contains the empty one.
  /// - Returns: Whether it does.
  /// - Complexity: O(*n* + *m*) for texts of *n* and *m* bytes, whatever they are.
  package func containsScalars(of match: String) -> Bool {
    let pattern = Array(match.utf8)
    guard let first = pattern.first else { return true }
    guard utf8.count >= pattern.count else { return false }
    if pattern.count == 1 { return utf8.contains(first) }

    // Knuth, Morris and Pratt: `borders[i]` is the length of the longest proper start of
    // `pattern[...i]` that also ends it, which is what stays matched when the next byte differs.
    var borders = [0]
    var matched = 0
    for byte in pattern.dropFirst() {
      while matched > 0, pattern[matched] != byte { matched = borders[matched - 1] }
      if pattern[matched] == byte { matched += 1 }
      borders.append(matched)
    }
    matched = 0
    for byte in utf8 {
      while matched > 0, pattern[matched] != byte { matched = borders[matched - 1] }
      if pattern[matched] == byte { matched += 1 }
      if matched == pattern.count { return true }
    }
    return false
  }
}
