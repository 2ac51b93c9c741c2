import CharterDiagnostics
import CharterJSON
import FEEL
import ValueCharters

/// Evaluates single conditions, with the facts of a vocabulary or with facts that declare
/// themselves.
struct ConditionEvaluator {
  /// The facts that may be named, or `nil` where they come from what is given.
  let schema: FactSchema?

  /// The evaluation date.
  let today: CivilDate

  /// Evaluates a condition.
  ///
  /// - Parameters:
  ///   - text: The condition.
  ///   - facts: The object of facts.
  ///   - source: The text that the facts stand in.
  /// - Returns: What it gave.
  func evaluate(_ text: String, with facts: JSONNode, in source: SourceText) -> Answer {
    if let schema { return evaluate(text, with: facts, in: source, schema) }
    let inference = FactInference(facts, in: source, readsDates: true)
    if !inference.diagnostics.isEmpty { return .invalid(inference.diagnostics) }
    let answer = evaluate(text, with: facts, in: source, inference.schema)
    guard case .invalid = answer, inference.hasDates else { return answer }
    let texts = FactInference(facts, in: source, readsDates: false)
    let other = evaluate(text, with: facts, in: source, texts.schema)
    if case .invalid = other { return answer }
    return other
  }

  private func evaluate(
    _ text: String, with facts: JSONNode, in source: SourceText, _ declared: FactSchema
  ) -> Answer {
    var compiler = FEELCompiler(
      schema: declared, undeclaredNames: schema == nil ? .unknownFacts : .refused)
    let (expression, errors) = compiler.compile(ConditionText(text), expecting: nil)
    guard let expression, errors.isEmpty else {
      let condition = SourceText(path: "<condition>", text: text)
      return .invalid(
        errors.map { $0.diagnostic(at: SourceLocation(condition, $0.range)) })
    }
    let schema = compiler.schema
    // Whoever tries a condition out may supply any fact.
    let trie = FactTrie(schema: schema) { _ in .authority }
    var reading = FactReading(trie: trie, store: FactStore(schema: schema))
    reading.readAuthorityFacts(facts)
    let context = Expression.Context(facts: reading.store, today: today)
    return .evaluated(expression.evaluate(in: context), expression.type, schema)
  }
}
