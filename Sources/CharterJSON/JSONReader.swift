package import CharterDiagnostics

/// Reads a whole text into a tree and notes every mistake on the way.
package enum JSONReader {
  /// What reading gave; it never changes, and all who look at it hold the one.
  package final class Result: Sendable {
    /// The value of the text; `nil` where it holds none at all.
    ///
    /// After a mistake it is as much as could be made out, with ``JSONValue/invalid`` in the place
    /// of what could not.
    package let root: JSONNode?

    /// The mistakes in the order of the text; one each, at most 100 and a note.
    package let diagnostics: [Diagnostic]

    /// The ranges of the comments with their delimiters, in order, if they were asked for.
    package let comments: [SourceRange]

    /// Whether the text was read whole and without a mistake.
    package var isComplete: Bool { diagnostics.isEmpty }

    init(root: JSONNode?, diagnostics: [Diagnostic], comments: [SourceRange]) {
      self.root = root
      self.diagnostics = diagnostics
      self.comments = comments
    }
  }

  /// How many mistakes are noted before reading stops.
  package static let mistakeLimit = 100

  /// Reads a text.
  ///
  /// - Parameters:
  ///   - source: The text, with the path for the diagnostics.
  ///   - dialect: The grammar to hold it to.
  ///   - keepingComments: Whether the result lists the comments.
  /// - Returns: The tree and the mistakes.
  /// - Complexity: O(*n*) in the number of bytes, however broken they are.
  package static func read(
    _ source: SourceText, dialect: JSONDialect, keepingComments: Bool = false
  ) -> Result {
    var parser = JSONTreeParser(source.bytes, dialect: dialect, keepingComments: keepingComments)
    let root = parser.parse()
    // A comma is found wanting only at the token after it, perhaps behind another mistake.
    let mistakes = parser.mistakes.stablySorted {
      $0.error.range.lowerBound < $1.error.range.lowerBound
    }
    var diagnostics = mistakes.map { $0.diagnostic(in: source) }
    if parser.isOverLimit, let last = parser.mistakes.last {
      diagnostics.append(tooManyMistakes(in: source, at: last.error.range))
    }
    return Result(root: root, diagnostics: diagnostics, comments: parser.comments)
  }

  private static func tooManyMistakes(in source: SourceText, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      id: "json-too-many-mistakes",
      severity: .note,
      message: LocalizedText(
        en: "reading stopped after \(mistakeLimit) mistakes; the rest of the text is unread",
        da: "læsningen standsede efter \(mistakeLimit) fejl; resten af teksten er ikke læst"),
      location: SourceLocation(source, range))
  }
}
