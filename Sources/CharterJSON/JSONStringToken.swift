package import CharterDiagnostics

/// A string as it stands in a text, not yet decoded.
package struct JSONStringToken: Hashable, Sendable {
  /// The range between the quotes.
  package let contents: SourceRange

  /// Whether there are escapes; without them the bytes of `contents` are the text itself.
  package let hasEscapes: Bool

  /// Makes a token.
  @inlinable package init(contents: SourceRange, hasEscapes: Bool) {
    self.contents = contents
    self.hasEscapes = hasEscapes
  }

  /// The range with its quotes.
  package var range: SourceRange {
    SourceRange(contents.lowerBound - 1, contents.upperBound + 1)
  }
}
