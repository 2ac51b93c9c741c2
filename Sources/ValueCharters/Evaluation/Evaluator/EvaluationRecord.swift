import CharterDiagnostics
import FEEL

/// Everything that one evaluation looked at, from which findings make their texts when asked.
///
/// It never changes; all findings of a report hold the one.
final class EvaluationRecord: Sendable {
  let evaluator: CharterEvaluator

  /// The declaration and what was read of its facts.
  let reading: DeclarationReading

  private let sharedCaseFile: Shared<CaseFile>?
  let options: CharterEvaluator.Options
  let date: CivilDate

  /// The case file's own facts.
  let recorded: FactReading?

  /// What the case file says on the evaluation date.
  let caseRecord: CaseRecord

  /// What conditions are evaluated with: the facts as the rules see them, and the date.
  let context: Expression.Context

  /// The facts that are taken for granted, in the order of the vocabulary.
  let assumed: [FactID]

  /// Puts together all that an evaluation looks at.
  init(
    evaluator: CharterEvaluator, _ reading: DeclarationReading,
    caseFile: CaseFile?, options: CharterEvaluator.Options, date: CivilDate
  ) {
    self.evaluator = evaluator
    sharedCaseFile = caseFile.map { Shared($0) }
    self.options = options
    self.date = date
    self.reading = reading
    // A case about another declaration says nothing of this one.
    if let caseFile = sharedCaseFile?.content, caseFile.isAbout(reading.declaration) {
      caseRecord = CaseRecord(caseFile, on: date, evaluator.vocabulary, evaluator.ruleNames)
      var reading = evaluator.blankReading
      reading.readAuthorityFacts(of: caseFile)
      recorded = reading
    } else {
      caseRecord = .empty
      recorded = nil
    }
    var facts = reading.facts.store
    assumed = facts.establish(recorded, caseRecord.judgements, on: date, evaluator.factRules)
    context = Expression.Context(facts: consume facts, today: date)
  }

  /// The case file.
  var caseFile: CaseFile? { sharedCaseFile?.content }

  /// Whether a case file was given.
  var hasCaseFile: Bool { sharedCaseFile != nil }

  /// The declaration.
  var declaration: Declaration { reading.declaration }

  /// The declaration's facts.
  var declared: FactReading { reading.facts }

  /// Whether a fact is taken for granted.
  func isAssumed(_ fact: FactID) -> Bool { assumed.containsSorted(fact) }

  /// What is asked of a fact.
  func fact(_ id: FactID) -> Fact? { evaluator.vocabulary[id] }

  /// Whether the value of a fact may be shown.
  func shows(_ fact: Fact) -> Bool { options.revealsSensitive || !fact.isSensitive }
}
