import CharterDiagnostics
import CharterTestSupport
import FEEL
import ReferenceEvaluator
import ValueCharters

/// A made-up charter, loaded once for many declarations.
struct PreparedCharter {
  let charter: Charter
  let vocabulary: Vocabulary
  let evaluator: CharterEvaluator
  let reference: ReferenceCharter

  init(_ generated: GeneratedCharter) throws(LoadingError) {
    vocabulary = try Vocabulary(
      json5: Array(generated.vocabularyText.utf8), path: "test.vocabulary.json5")
    charter = try Charter(json5: Array(generated.text.utf8), path: "test.charter.json5")
    evaluator = try CharterEvaluator([charter], vocabulary: vocabulary)
    reference = ReferenceCharter(charter, vocabulary)
  }

  /// Loads the files of a declaration.
  func files(
    of generated: GeneratedDeclaration
  ) throws(LoadingError) -> (declaration: Declaration, caseFile: CaseFile) {
    let text = #"{"format":1,"declaration":"d","facts":\#(generated.factsText)}"#
    return (
      try Declaration(json: Array(text.utf8), path: "d.json"),
      try CaseFile(
        json5: Array("{ format: 1, case: '1', declaration: 'd', \(generated.caseText) }".utf8),
        path: "c.json5")
    )
  }

  /// Evaluates a declaration on ``DifferentialCase/date``.
  func report(
    on generated: GeneratedDeclaration, options: CharterEvaluator.Options = .init()
  ) throws -> Report {
    let (declaration, caseFile) = try files(of: generated)
    return try evaluator.evaluate(
      declaration, case: caseFile, on: DifferentialCase.date, options: options)
  }

  /// What the evaluators disagree on.
  func disagreements(on generated: GeneratedDeclaration) throws -> [String] {
    let (declaration, caseFile) = try files(of: generated)
    guard let date = DifferentialCase.date else { return [] }
    let report = try evaluator.evaluate(declaration, case: caseFile, on: date)
    let reference = ReferenceEvaluation(self.reference, declaration, caseFile, on: date)
    let result = report.charters[0]
    let compiled = evaluator.charters[0].compiled
    let context = Expression.Context(facts: report.facts, today: date)
    var results: [String] = []
    func check(_ what: String, _ engine: some Hashable, _ reference: some Hashable) {
      if AnyHashable(engine) != AnyHashable(reference) {
        results.append("\(what): \(engine), and by the reference \(reference)")
      }
    }
    check("outcome", result.outcome, reference.outcome)
    check("best", result.best, reference.best)
    check("worst", result.worst, reference.worst)
    check("authority", result.authorityOutcome, reference.authorityOutcome)
    check(
      "assumptions", Set(result.assumptions.map(\.fact)),
      Set(reference.assumed.compactMap { vocabulary[$0]?.path }))
    if let applies = compiled.applies {
      check("the charter's applies", state(applies.evaluate(in: context)), reference.charterApplies)
    }
    for (index, (finding, other)) in zip(result.findings, reference.findings).enumerated() {
      let rule = compiled.rules[index]
      check("\(other.rule) requires", state(rule.requires.evaluate(in: context)), other.requires)
      if let applies = rule.applies {
        check("\(other.rule) applies", state(applies.evaluate(in: context)), other.applies)
      }
      check("\(other.rule) status", finding.status, other.status)
      check("\(other.rule) flags", Set(finding.flags), other.flags)
      check("\(other.rule) causes", causes(of: finding), causes(of: other))
      check("\(other.rule) faults", faults(of: finding), faults(of: other))
      check("\(other.rule) waived", finding.disposition != nil, other.isWaived)
      check("\(other.rule) heard", finding.heard, other.heard)
      check("\(other.rule) cureBy", finding.cureBy, other.cureBy)
      check("\(other.rule) curable", finding.isCurable, other.isCurable)
    }
    return results
  }

  private func causes(of finding: Finding) -> Set<String> {
    Set(finding.causes.map { "\($0.fact) \($0.reason)" })
  }

  private func causes(of finding: ReferenceEvaluation.Finding) -> Set<String> {
    Set(finding.causes.map { "\(vocabulary[$0.fact]?.path ?? "?") \($0.reason)" })
  }

  private func faults(of finding: Finding) -> Set<String> {
    Set(finding.faults.map { "\($0.code) \($0.location.range)" })
  }

  private func faults(of finding: ReferenceEvaluation.Finding) -> Set<String> {
    Set(finding.faults.map { "\($0.code) \($0.range)" })
  }

  /// The engine's outcome of a condition in the terms of the reference.
  private func state(_ slot: Slot) -> ReferenceState {
    func located(_ faults: [Fault]) -> Set<Fault> {
      let compiled = evaluator.charters[0].compiled
      return Set(faults.map { Fault($0.code, compiled.location(of: $0.range).range) })
    }
    switch slot {
    case .known(.boolean(let value)): return .known(.boolean(value))
    case .known: return .unknown([], [])
    case .unknown(let causes, let faults): return .unknown(Set(causes), located(faults))
    case .fault(let faults): return .fault(located(faults))
    }
  }
}
