extension Finding {
  /// The most clauses of a condition that a message puts into words.
  private static let clauseLimit = 4

  /// What the rule asks for, in the words of its condition.
  ///
  /// - Parameter wording: The language.
  /// - Returns: The sentence, or `nil` where the condition is so long that the title says it better.
  package func requirement(in wording: Wording) -> Sentence? {
    let sentence = ConditionSentences(
      definitions: prepared.definitions, record.evaluator.vocabulary, language: wording.language
    ).sentence(for: compiledRule.requires.syntax)
    return sentence.clauseCount <= Self.clauseLimit ? sentence : nil
  }
}
