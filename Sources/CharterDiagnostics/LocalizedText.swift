/// One text in several languages; the first one is the authentic one.
public struct LocalizedText: Hashable, Sendable {
  /// A text in one language.
  public struct Entry: Hashable, Sendable {
    /// The language of the text.
    public let language: Language

    /// The text.
    public let text: String

    /// Makes an entry.
    ///
    /// - Parameters:
    ///   - language: The language of the text.
    ///   - text: The text.
    public init(_ language: Language, _ text: String) {
      self.language = language
      self.text = text
    }
  }

  /// The texts, in the order in which they were declared.
  public let entries: [Entry]

  /// Makes a text from its entries.
  ///
  /// - Parameter entries: The texts; the first one is the authentic one.
  public init(_ entries: [Entry]) {
    self.entries = entries
  }

  /// Makes a text that is the same in every language.
  ///
  /// - Parameter text: The text.
  public init(_ text: String) {
    entries = [Entry(.english, text)]
  }

  /// Makes a text in the two languages that the tool speaks.
  ///
  /// - Parameters:
  ///   - en: The English text.
  ///   - da: The Danish text.
  public init(en: String, da: String) {
    entries = [Entry(.danish, da), Entry(.english, en)]
  }

  /// The text in a language, or the authentic text where that language is missing.
  ///
  /// - Parameter language: The wanted language.
  public subscript(language: Language) -> String {
    // By index, which copies no entry but the one that is wanted.
    for index in entries.indices where entries[index].language == language {
      return entries[index].text
    }
    return entries.isEmpty ? "" : entries[0].text
  }
}
