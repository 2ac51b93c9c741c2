import CharterDiagnostics

extension Finding {
  /// The most clauses of a condition that a message puts into words.
  private static let clauseLimit = 4

  /// What the rule asks for: its condition in words where that is plain, else its title.
  var requirement: LocalizedText {
    let content = record.content
    let charter = content.evaluator.charters[reference.charter].compiled.charter
    let rule = subject.content.rule
    return LocalizedText { wording in
      let sentences = ConditionSentences(
        charter, content.evaluator.vocabulary, language: wording.language)
      let sentence = sentences.sentence(for: rule.requires)
      guard sentence.clauseCount <= Self.clauseLimit else { return rule.title[wording.language] }
      return sentence.text(in: wording)
    }
  }
}
