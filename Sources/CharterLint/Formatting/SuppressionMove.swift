import CharterDiagnostics
import CharterJSON

/// Finds comments that silence rules and that another layout parts from what they speak of.
enum SuppressionMove {
  /// The first such comment, if there is any.
  ///
  /// - Parameters:
  ///   - old: What reading the text gave.
  ///   - oldSource: The text.
  ///   - new: What reading it in the other layout gave; it means the same.
  ///   - newSource: The text in the other layout.
  /// - Returns: What is wrong with the other layout, told of the text as it is.
  /// - Complexity: O(*n*) in the number of values, and O(log *n*) for each comment.
  static func first(
    from old: JSONReader.Result, of oldSource: SourceText, to new: JSONReader.Result,
    of newSource: SourceText
  ) -> Diagnostic? {
    let marked = old.comments.indices.filter {
      LintSuppression.isMarked(oldSource.text(in: old.comments[$0]))
    }
    guard !marked.isEmpty else { return nil }
    let before = Lines(old, oldSource)
    let after = Lines(new, newSource)
    let moved = marked.first { index in
      let (spoken, kept) = (before.values(coveredBy: index), after.values(coveredBy: index))
      return !spoken.isEmpty
        && !(kept.lowerBound <= spoken.lowerBound && spoken.upperBound <= kept.upperBound)
    }
    return moved.map { diagnostic(at: SourceLocation(oldSource, old.comments[$0])) }
  }

  private static func diagnostic(at comment: SourceLocation) -> Diagnostic {
    Diagnostic(
      id: "not-canonical",
      message: LocalizedText(
        en: "the canonical layout would part this comment from what it silences",
        da: "den kanoniske opstilling ville skille denne kommentar fra det, den dæmper"),
      location: comment,
      help: LocalizedText(
        en: "put what it silences on a line of its own, and the comment above it",
        da: "stil det, den dæmper, på sin egen linje og kommentaren ovenover"))
  }
}

extension SuppressionMove {
  /// The lines on which the names and values of a text begin.
  private struct Lines {
    private var starts: [Int] = []
    private let coverage: LineCoverage
    private let source: SourceText

    init(_ json: JSONReader.Result, _ source: SourceText) {
      self.source = source
      coverage = LineCoverage(source, json)
      if let root = json.root { append(root) }
    }

    private mutating func append(_ node: JSONNode) {
      starts.append(source.position(of: node.range.lowerBound).line)
      for member in node.members ?? [] {
        starts.append(source.position(of: member.nameRange.lowerBound).line)
        append(member.value)
      }
      for element in node.elements ?? [] { append(element) }
    }

    /// The places, in the order of the text, of what begins on the lines that a comment speaks of.
    func values(coveredBy comment: Int) -> Range<Int> {
      let lines = coverage.lines(coveredBy: comment)
      let start = starts.partitioningIndex { $0 >= lines.lowerBound }
      return start..<starts.partitioningIndex { $0 > lines.upperBound }
    }
  }
}
