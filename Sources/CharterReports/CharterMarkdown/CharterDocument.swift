package import CharterDiagnostics
package import ValueCharters

/// The document of a charter that a caseworker or an association reads: everything that the charter
/// asks, in plain sentences, with no code in it.
package struct CharterDocument {
  let compiled: CompiledCharter
  let wording: Wording

  /// Whether each rule says which charter it comes from.
  let showsOrigins: Bool

  /// What anchors begin with, so that several documents can stand in one file.
  let anchorPrefix: String

  /// Conditions in words.
  let sentences: ConditionSentences

  /// The definitions that are explained apart, in the order of their numbers.
  let terms: [String]

  var charter: Charter { compiled.charter }

  /// Makes a document.
  ///
  /// - Parameters:
  ///   - compiled: The charter.
  ///   - language: The language.
  ///   - showsOrigins: Whether each rule says which charter it comes from.
  ///   - anchorPrefix: What anchors begin with.
  package init(
    _ compiled: CompiledCharter, in language: Language, showsOrigins: Bool = false,
    anchorPrefix: String = ""
  ) {
    self.compiled = compiled
    self.showsOrigins = showsOrigins
    self.anchorPrefix = anchorPrefix
    wording = Wording(language)
    var sentences = ConditionSentences(
      compiled.charter, compiled.vocabulary, language: language)
    terms = Self.terms(of: compiled.charter, sentences)
    for (index, name) in terms.enumerated() { sentences.terms[name] = index + 1 }
    self.sentences = sentences
  }

  /// The document.
  package var blocks: [MarkdownBlock] {
    head + guide + overview + associationPart + authorityPart + termPart + outcomePart
      + factPart + sourcePart
  }

  /// The document as Markdown.
  package var markdown: String { MarkdownWriter.write(blocks) }

  func text(_ text: LocalizedText) -> String { text[wording.language] }

  func anchor(_ kind: Anchor, _ id: String) -> String {
    "\(anchorPrefix)\(kind.rawValue)-\(id)"
  }

  /// What a link can lead to.
  enum Anchor: String {
    case rule, value, fact, source, term
  }

  /// A label of an item.
  func label(en: String, da: String) -> MarkdownText {
    .strong(wording(en: en, da: da) + ":")
  }
}
