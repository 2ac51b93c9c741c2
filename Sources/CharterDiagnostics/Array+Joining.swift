extension [String] {
  /// The texts in one, with a separator between each two.
  ///
  /// That is `joined(separator:)` made for lists of texts: the first use of the library's own makes
  /// the runtime look through all conformances of the program, twice.
  ///
  /// - Parameter separator: What stands between two texts.
  /// - Returns: The text.
  package func joined(by separator: String) -> String {
    guard var text = first else { return "" }
    for next in dropFirst() {
      text += separator
      text += next
    }
    return text
  }

  /// The texts as in a sentence: with commas between them, and a word before the last one.
  ///
  /// - Parameter word: The word, such as `and`.
  /// - Returns: The text.
  package func joined(before word: String) -> String {
    guard count > 1, let last else { return first ?? "" }
    return Array(dropLast()).joined(by: ", ") + " \(word) \(last)"
  }
}
