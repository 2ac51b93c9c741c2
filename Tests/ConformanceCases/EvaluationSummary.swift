/// What an evaluation found, as far as cases ask for it.
package struct EvaluationSummary: Sendable {
  /// What was found for one rule.
  package struct Finding: Sendable {
    package let status: String
    package let flags: Set<String>
    package let causes: Set<ConformanceCause>
    package let faults: Set<String>
    package let heard: Bool?
    package let cureBy: String?
    package let isWaived: Bool

    package init(
      status: String, flags: [String], causes: [ConformanceCause], faults: [String], heard: Bool?,
      cureBy: String?, isWaived: Bool
    ) {
      self.status = status
      self.flags = Set(flags)
      self.causes = Set(causes)
      self.faults = Set(faults)
      self.heard = heard
      self.cureBy = cureBy
      self.isWaived = isWaived
    }
  }

  package let outcome: String
  package let best: String
  package let worst: String
  package let authority: String?
  package let counts: [String: Int]
  package let findings: [String: Finding]
  package let assumptions: [String]
  package let nextSteps: [String]

  /// How many diagnostics there are of each severity.
  package let diagnostics: [String: Int]

  /// Everything that is said to the reader.
  package let text: String

  package init(
    outcome: String, best: String, worst: String, authority: String?, counts: [String: Int],
    findings: [String: Finding], assumptions: [String], nextSteps: [String],
    severities: [String], text: String
  ) {
    self.outcome = outcome
    self.best = best
    self.worst = worst
    self.authority = authority
    self.counts = counts
    self.findings = findings
    self.assumptions = assumptions
    self.nextSteps = nextSteps
    diagnostics = Dictionary(severities.map { ($0, 1) }, uniquingKeysWith: +)
    self.text = text
  }
}
