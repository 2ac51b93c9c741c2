public import CharterDiagnostics

/// The shared values behind the charters' own, by which charters can be laid side by side.
public struct Concepts: Sendable {
  /// A shared value.
  public struct Concept: Sendable {
    /// The camelCase name.
    public let name: Located<String>

    /// The title.
    public let title: LocalizedText

    /// What is meant by it.
    public let text: LocalizedText?

    /// The concept that takes this one in, for the reader: it settles nothing.
    public let broader: Located<String>?
  }

  /// The concepts, in order.
  public let concepts: [Concept]

  /// The languages of the texts.
  public let languages: [Language]

  /// Whether every concept could be read, so that one which is missing does not exist.
  package let isComplete: Bool

  /// The file.
  public let source: SourceText

  /// The concept of a name.
  ///
  /// - Parameter name: The camelCase name.
  public subscript(name: String) -> Concept? {
    concepts.first { $0.name.content == name }
  }
}
