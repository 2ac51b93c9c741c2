/// A set of edits that mends what a diagnostic found.
public struct FixIt: Hashable, Sendable {
  /// The replacement of one range.
  public struct Edit: Hashable, Sendable {
    /// The range to replace; an empty one inserts.
    public let range: SourceRange

    /// The new text.
    public let replacement: String

    /// Makes an edit.
    ///
    /// - Parameters:
    ///   - range: The range to replace.
    ///   - replacement: The new text.
    public init(_ range: SourceRange, _ replacement: String) {
      self.range = range
      self.replacement = replacement
    }
  }

  /// What the edits do, such as "remove the second key".
  public let message: LocalizedText

  /// The edits, in one file, not overlapping.
  public let edits: [Edit]

  /// Makes a fix.
  ///
  /// - Parameters:
  ///   - message: What the edits do.
  ///   - edits: The edits, not overlapping.
  public init(_ message: LocalizedText, edits: [Edit]) {
    self.message = message
    self.edits = edits
  }
}
