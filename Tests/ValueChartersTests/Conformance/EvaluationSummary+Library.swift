import CharterDiagnostics
import ConformanceCases
import ValueCharters

extension EvaluationSummary {
  /// What the library finds.
  init(_ evaluationCase: EvaluationCase) throws {
    let vocabulary = try Vocabulary(json5: Array(evaluationCase.vocabulary.utf8))
    let charter = try Charter(json5: Array(evaluationCase.charter.utf8))
    let evaluator = try CharterEvaluator([charter], vocabulary: vocabulary)
    let report = try evaluator.evaluate(
      Declaration(json: Array(evaluationCase.declaration.utf8)),
      case: evaluationCase.caseFile.map { try CaseFile(json5: Array($0.utf8)) },
      on: evaluationCase.date,
      options: .init(explains: true, revealsSensitive: evaluationCase.showsSensitive))
    let result = report.charters[0]
    self.init(
      outcome: result.outcome.rawValue, best: result.best.rawValue, worst: result.worst.rawValue,
      authority: result.authorityOutcome?.rawValue,
      counts: Dictionary(
        uniqueKeysWithValues: Status.allCases.map { status in
          (status.rawValue, result.findings.count { $0.status == status })
        }),
      findings: Dictionary(
        uniqueKeysWithValues: result.findings.map { ($0.rule, Finding($0)) }),
      assumptions: result.assumptions.map(\.fact),
      nextSteps: result.nextSteps.map(\.action.rawValue),
      severities: report.diagnostics.map(\.severity.rawValue),
      text: report.text)
  }
}

extension EvaluationSummary.Finding {
  fileprivate init(_ finding: ValueCharters.Finding) {
    self.init(
      status: finding.status.rawValue, flags: finding.flags.map(\.rawValue),
      causes: finding.causes.map {
        ConformanceCause(fact: $0.fact, reason: $0.reason.rawValue, pointer: $0.pointer)
      },
      faults: finding.faults.map(\.code.rawValue), heard: finding.heard,
      cureBy: finding.cureBy?.description, isWaived: finding.disposition != nil)
  }
}

extension Report {
  /// What the report says in words, in both languages.
  fileprivate var text: String {
    let findings = charters.flatMap(\.findings)
    var texts = diagnostics.flatMap { [$0.message] + [$0.help].compactMap(\.self) }
    texts += charters.flatMap(\.nextSteps).map(\.text)
    texts += findings.map(\.message)
    texts += findings.flatMap(\.evidence).map(\.display)
    let truths = findings.compactMap(\.because).flatMap(\.truths)
    return (texts.flatMap { [$0[.danish], $0[.english]] } + truths).joined(separator: "\n")
  }
}

extension Finding.Because {
  /// How the part and its parts came out.
  fileprivate var truths: [String] { [truth] + children.flatMap(\.truths) }
}
