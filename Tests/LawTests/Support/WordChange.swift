/// Changes the words of a condition that stand outside its quotes.
enum WordChange {
  /// A condition with each of its words changed.
  static func applied(to text: String, _ change: (String) -> String) -> String {
    var result = ""
    var word = ""
    var isQuoted = false
    var isEscaped = false
    for scalar in text.unicodeScalars {
      let isPart =
        scalar.isASCII && (scalar.properties.isAlphabetic || ("0"..."9").contains(scalar))
        || scalar == "_"
      if !isQuoted, isPart {
        word.unicodeScalars.append(scalar)
        continue
      }
      result += change(word)
      word = ""
      result.unicodeScalars.append(scalar)
      if scalar == "\"", !isEscaped { isQuoted.toggle() }
      isEscaped = isQuoted && scalar == "\\" && !isEscaped
    }
    return result + change(word)
  }

  private static func isPart(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9", "_": true
    default: false
    }
  }
}
