import CharterDiagnostics
import FEEL

/// Everything that one evaluation looked at, from which findings make their texts when asked.
///
/// It never changes; all findings of a report hold the one.
final class EvaluationRecord: Sendable {
  let evaluator: CharterEvaluator
  let declaration: Declaration
  let caseFile: CaseFile?
  let options: CharterEvaluator.Options
  let date: CivilDate

  /// The declaration's facts.
  let declared: FactReading

  /// The case file's own facts.
  let recorded: FactReading?

  /// What the case file says on the evaluation date.
  let caseRecord: CaseRecord

  /// The facts as the rules see them.
  let facts: EstablishedFacts

  init(
    evaluator: CharterEvaluator, declaration: Declaration, caseFile: CaseFile?,
    options: CharterEvaluator.Options, date: CivilDate, declared: FactReading,
    recorded: FactReading?, caseRecord: CaseRecord, facts: EstablishedFacts
  ) {
    self.evaluator = evaluator
    self.declaration = declaration
    self.caseFile = caseFile
    self.options = options
    self.date = date
    self.declared = declared
    self.recorded = recorded
    self.caseRecord = caseRecord
    self.facts = facts
  }

  /// What conditions are evaluated with.
  var context: Expression.Context {
    Expression.Context(facts: facts.store, today: date)
  }

  /// What is asked of a fact.
  func fact(_ id: FactID) -> Fact? { evaluator.vocabulary[id] }

  /// Whether the value of a fact may be shown.
  func shows(_ fact: Fact) -> Bool { options.revealsSensitive || !fact.isSensitive }
}
