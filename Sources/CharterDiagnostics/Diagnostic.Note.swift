extension Diagnostic {
  /// A remark that belongs to a diagnostic, such as where a name was first declared.
  public struct Note: Hashable, Sendable {
    /// The remark.
    public let message: LocalizedText

    /// The place it speaks of, if any.
    public let location: SourceLocation?

    /// Makes a note.
    ///
    /// - Parameters:
    ///   - message: The remark.
    ///   - location: The place it speaks of.
    public init(_ message: LocalizedText, location: SourceLocation? = nil) {
      self.message = message
      self.location = location
    }
  }
}
