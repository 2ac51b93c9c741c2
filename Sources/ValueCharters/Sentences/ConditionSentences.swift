package import CharterDiagnostics
package import FEEL

/// Puts conditions into sentences, from the titles of the facts that they name.
///
/// What a sentence says is what the condition means when all facts are known; that facts may be
/// unknown is for the reader of a finding. Conditions that do not parse or name unknown things are
/// put into words as far as they go.
package struct ConditionSentences: Sendable {
  /// The facts.
  let vocabulary: Vocabulary

  /// The named expressions that conditions may use.
  let definitions: [String: Syntax]

  /// The language.
  package let wording: Wording

  /// The definitions that are explained apart, with the numbers under which they are.
  package var terms: [String: Int] = [:]

  /// Makes the sentences of a charter.
  ///
  /// - Parameters:
  ///   - charter: The charter, for its definitions.
  ///   - vocabulary: Its facts.
  ///   - language: The language.
  package init(_ charter: Charter, _ vocabulary: Vocabulary, language: Language) {
    self.init(definitions: charter.definitionSyntax, vocabulary, language: language)
  }

  /// Makes the sentences over some facts and definitions.
  ///
  /// - Parameters:
  ///   - definitions: The names and texts of definitions; of one name the first one counts.
  ///   - vocabulary: The facts.
  ///   - language: The language.
  package init(
    definitions: [(name: String, text: String)] = [], _ vocabulary: Vocabulary, language: Language
  ) {
    self.init(
      definitions: Dictionary(
        definitions.map { ($0.name, FEELParser.parse(ConditionText($0.text)).syntax) },
        uniquingKeysWith: { first, _ in first }), vocabulary, language: language)
  }

  /// Makes the sentences over some facts and definitions that are parsed.
  init(definitions: [String: Syntax], _ vocabulary: Vocabulary, language: Language) {
    self.vocabulary = vocabulary
    self.definitions = definitions
    wording = Wording(language)
  }

  /// What a condition says.
  package func sentence(for condition: Condition) -> Sentence {
    sentence(for: condition.text)
  }

  /// What the text of a condition says.
  package func sentence(for text: String) -> Sentence {
    sentence(for: FEELParser.parse(ConditionText(text)).syntax)
  }

  /// What a parsed condition says.
  package func sentence(for condition: Syntax) -> Sentence {
    var writer = SentenceWriter(self)
    return writer.sentence(for: condition)
  }

  /// What a definition says; `nil` where there is none of the name or it is no condition.
  package func sentence(forDefinition name: String) -> Sentence? {
    guard let syntax = definitions[name] else { return nil }
    var apart = self
    apart.terms[name] = nil
    var writer = SentenceWriter(apart)
    return writer.sentence(forDefinition: syntax)
  }

  /// What a condition says, in one line without a full stop.
  package func text(for condition: Condition) -> String {
    sentence(for: condition).text(in: wording)
  }
}

extension Charter {
  /// The definitions as they are written, by name; of one name the first one counts.
  var definitionSyntax: [String: Syntax] {
    var syntax: [String: Syntax] = [:]
    for definition in definitions where syntax[definition.name.content] == nil {
      syntax[definition.name.content] =
        FEELParser.parse(ConditionText(definition.condition.text)).syntax
    }
    return syntax
  }
}
