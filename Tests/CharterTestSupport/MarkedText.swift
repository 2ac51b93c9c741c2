public import CharterDiagnostics

/// A text in which `«` and `»` mark the ranges that a test expects.
///
/// `MarkedText("a = «b»")` is the text `a = b` with the range of `b`. Marks may nest.
public struct MarkedText: Sendable {
  /// The text without its marks.
  public let text: String

  /// The marked ranges, in the order of their opening marks.
  public let ranges: [SourceRange]

  /// Reads a marked text.
  ///
  /// - Parameter marked: The text with its marks.
  public init(_ marked: String) {
    var text = ""
    var ranges: [SourceRange] = []
    var open: [Int] = []
    for character in marked.unicodeScalars {
      switch character {
      case "«":
        open.append(ranges.count)
        ranges.append(SourceRange(text.utf8.count, text.utf8.count))
      case "»":
        guard let index = open.popLast() else { continue }
        ranges[index].upperBound = text.utf8.count
      default:
        text.unicodeScalars.append(character)
      }
    }
    self.text = text
    self.ranges = ranges
  }
}
