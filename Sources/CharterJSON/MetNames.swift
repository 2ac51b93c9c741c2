import CharterDiagnostics

/// Short names that were met already, of which no text has to be made again.
///
/// The members of a file's objects have few names, and making a text takes longer than finding it.
struct MetNames {
  /// The bytes of the name at each place, the last one highest.
  private var words = [Int64](repeating: 0, count: placeCount)

  private var names = [String](repeating: "", count: placeCount)

  /// A power of two.
  private static let placeCount = 64

  /// The text of a range that holds nothing but a name.
  ///
  /// - Parameters:
  ///   - range: The range.
  ///   - bytes: The bytes of the file.
  /// - Returns: The text.
  mutating func name(at range: SourceRange, in bytes: [UInt8]) -> String {
    let count = range.count
    guard 1...8 ~= count, range.lowerBound &+ 8 <= bytes.count else {
      return String(decoding: bytes, in: range.lowerBound..<range.upperBound)
    }
    let bits = bytes.word(at: range.lowerBound) &<< (64 &- 8 &* UInt64(count))
    // What differs between names is spread over the bits from which the place is taken.
    let place = Int((bits &* 0x9E37_79B9_7F4A_7C15) &>> 58)
    let word = Int64(bitPattern: bits)
    if words[place] == word, names[place].utf8.count == count { return names[place] }
    let name = String(decoding: bytes, in: range.lowerBound..<range.upperBound)
    words[place] = word
    names[place] = name
    return name
  }
}
