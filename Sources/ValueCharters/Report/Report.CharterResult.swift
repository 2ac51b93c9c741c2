public import CharterDiagnostics

extension Report {
  /// What a declaration shows against one charter.
  public struct CharterResult: Sendable {
    /// What the association's findings amount to.
    public let outcome: Outcome

    /// The outcome if all that is unsettled turned out satisfied.
    public let best: Outcome

    /// The outcome if all that is unsettled turned out not satisfied.
    public let worst: Outcome

    /// What the authority's own duties amount to, if the charter has any.
    public let authorityOutcome: Outcome?

    /// The findings, in the order of the charter's rules.
    public let findings: Findings

    /// Evaluates the rules of a charter.
    init(
      _ record: EvaluationRecord, charter index: Int, _ selection: Set<RuleNames.Reference>?
    ) {
      let charter = record.evaluator.charters[index]
      let effect = charter.compiled.charter.effect
      let caseRecord = record.caseRecord
      let hasCase = !caseRecord.isEmpty
      func reference(_ rule: Int) -> RuleNames.Reference {
        RuleNames.Reference(charter: index, rule: rule)
      }
      var verdicts: [Verdict] = []
      verdicts.reserveCapacity(charter.traits.count)
      var association = OutcomeTally(effect: effect)
      var authority = OutcomeTally(effect: effect)
      let scope = charter.judge(
        in: record.context,
        isSelected: { selection?.contains(reference($0)) ?? true },
        confirmation: { caseRecord.process(of: reference($0))?.confirmationState ?? .awaited },
        { rule, verdict in
          verdicts.append(verdict)
          let traits = charter.traits[rule]
          var (isCurable, isWaived) = (traits.isCurable, false)
          // Without a case nothing was done about any finding.
          if hasCase {
            let finding = Finding(verdict: verdict, reference: reference(rule), record: record)
            (isCurable, isWaived) = (finding.isCurable, finding.isWaived)
          }
          switch traits.holder {
          case .association:
            association.add(
              verdict.status, level: traits.level, isCurable: isCurable, isWaived: isWaived)
          case .authority:
            authority.add(
              verdict.status, level: traits.level, isCurable: isCurable, isWaived: isWaived)
          }
        })
      findings = Findings(verdicts: verdicts, charter: index, record: record)
      outcome = scope ?? association.outcome
      best = scope ?? association.best
      worst = scope ?? association.worst
      authorityOutcome = authority.isEmpty ? nil : scope ?? authority.outcome
    }

    var record: EvaluationRecord { findings.record }

    private var subject: CharterSubject { record.evaluator.charters[findings.charter].subject }
  }
}

extension Report.CharterResult {
  /// The charter's identifier.
  public var id: String { subject.charter.id }

  /// The charter's version.
  public var version: String { subject.charter.version }

  /// The charter's title.
  public var title: LocalizedText { subject.charter.title }

  /// The charter's issuer.
  public var issuer: LocalizedText { subject.charter.issuer }

  /// What the charter is about and what it leaves alone.
  public var scope: LocalizedText { subject.charter.scope }

  /// Whether the charter's texts are the instrument itself or a model of it.
  public var basis: Charter.Basis { subject.charter.basis }

  /// What the charter does to a cooperation.
  public var effect: Charter.Effect { subject.charter.effect }

  /// The digest of the charter's file.
  public var digest: String { subject.file.digest }

  /// The files that the charter rests on: its parents, vocabularies and concepts.
  public var parts: [Report.Subject] { subject.parts }

  /// What the outcome means under this charter, in the charter's own words.
  public var means: LocalizedText? {
    subject.charter.outcomes.first { $0.outcome == outcome }?.text
  }

  /// The number of findings of each status, those of none too.
  public var counts: [Status: Int] {
    var counts: [Status: Int] = [:]
    for status in Status.allCases { counts[status] = 0 }
    for verdict in findings.verdicts { counts[verdict.status, default: 0] += 1 }
    return counts
  }
}
