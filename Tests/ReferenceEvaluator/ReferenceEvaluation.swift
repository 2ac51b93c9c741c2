package import FEEL
package import ValueCharters

/// What the page on semantics says of one charter and one declaration, without the texts.
package struct ReferenceEvaluation {
  /// What it says of a rule.
  package struct Finding: Hashable {
    package var rule: String
    package var status: Status
    package var flags: Set<ValueCharters.Finding.Flag> = []
    package var causes: Set<Cause> = []
    package var faults: Set<Fault> = []
    package var isWaived = false
    package var heard: Bool?
    package var cureBy: CivilDate?

    /// Whether it can still be put right.
    package var isCurable = false

    /// The facts that were taken for granted.
    package var assumed: Set<FactID> = []

    /// Its own applicability, and its requirement, whether it is in force or not.
    package var applies: ReferenceState
    package var requires: ReferenceState
  }

  /// The facts as the rules saw them.
  package let facts: [FactID: ReferenceState]

  /// Whether the charter applies.
  package let charterApplies: ReferenceState

  package private(set) var findings: [Finding] = []
  package private(set) var outcome = Outcome.conforms
  package private(set) var best = Outcome.conforms
  package private(set) var worst = Outcome.conforms
  package private(set) var authorityOutcome: Outcome?

  /// The facts that were taken for granted and used.
  package var assumed: Set<FactID> { findings.reduce(into: []) { $0.formUnion($1.assumed) } }

  /// Evaluates a declaration.
  ///
  /// The ranges of faults are those of the charter's file.
  package init(
    _ parsed: ReferenceCharter, _ declaration: Declaration, _ caseFile: CaseFile?,
    on date: CivilDate
  ) {
    let charter = parsed.charter
    let caseFile = caseFile.flatMap { $0.declaration.content == declaration.id ? $0 : nil }
    let facts = ReferenceFacts(parsed.vocabulary, declaration, caseFile, on: date)
    let rules = ReferenceRules(parsed, facts, caseFile, on: date)
    self.facts = facts.states
    charterApplies = rules.charterApplies
    findings = parsed.rules.map { rules.finding($0) }
    let outcomes = ReferenceOutcomes(charter, findings)
    let isInForce = ReferenceRules.contains(charter.inForce, date)
    let scope: Outcome? =
      !isInForce ? .notInForce : rules.charterApplies == .boolean(false) ? .notApplicable : nil
    outcome = scope ?? outcomes.outcome(of: .association)
    best = scope ?? outcomes.outcome(of: .association, unsettledAs: .satisfied)
    worst = scope ?? outcomes.outcome(of: .association, unsettledAs: .notSatisfied)
    if charter.rules.contains(where: { $0.holder == .authority }) {
      authorityOutcome = scope ?? outcomes.outcome(of: .authority)
    }
  }
}
