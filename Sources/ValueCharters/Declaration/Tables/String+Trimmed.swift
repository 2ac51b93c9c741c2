extension String {
  /// The text without the white space at its ends.
  var trimmed: String {
    let start = unicodeScalars.drop { $0.properties.isWhitespace }
    var end = start.endIndex
    while end > start.startIndex {
      let before = start.index(before: end)
      guard start[before].properties.isWhitespace else { break }
      end = before
    }
    return String(start[..<end])
  }
}
