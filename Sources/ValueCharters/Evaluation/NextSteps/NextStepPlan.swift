import CharterDiagnostics
import FEEL

/// Puts what is to be done about the findings of one charter in its order.
///
/// The association is heard before anybody decides; then comes what is to be asked and of whom;
/// then what can be put right, by its day. Deciding comes last, and a person does it.
struct NextStepPlan {
  private let result: Report.CharterResult
  private let record: EvaluationRecord

  /// The findings that something is to be done about; what is waived is left aside.
  private let findings: [Finding]

  /// What waits for facts or for a person.
  private let open: [OpenFinding]

  init(_ result: Report.CharterResult, _ open: [OpenFinding]) {
    self.result = result
    self.open = open
    record = result.record
    findings = result.findings.filter { !$0.isWaived }
  }

  /// The steps.
  var steps: [Report.NextStep] {
    hearings + questions + confirmations + cures + decision
  }

  /// Whether something depends on the outcome.
  private var isDecided: Bool { result.effect != .guiding }
}

// Hearing.

extension NextStepPlan {
  private var hearings: [Report.NextStep] {
    var waiting: [CivilDate: [Finding]] = [:]
    var open: [Finding] = []
    for finding in findings where finding.isToBeHeard {
      switch finding.hearing {
      case .notBegun: open.append(finding)
      case .awaitingReply(_, let day): waiting[day, default: []].append(finding)
      case .replied, .withoutReply, nil: break
      }
    }
    if waiting.isEmpty { return hearing(open) }
    return hearing(open)
      + waiting.sorted { $0.key < $1.key }.map { awaitReply(to: $0.value, until: $0.key) }
  }

  private func hearing(_ findings: [Finding]) -> [Report.NextStep] {
    guard !findings.isEmpty else { return [] }
    let text = LocalizedText { wording in
      wording(
        en: "Hear the association before anything is decided: \(titles(findings, wording)).",
        da: "Hør foreningen, før der træffes afgørelse: \(titles(findings, wording)).")
    }
    return [step(.hear, .authority, findings, facts: evidence(of: findings), text)]
  }

  private func awaitReply(to findings: [Finding], until day: CivilDate) -> Report.NextStep {
    let text = LocalizedText { wording in
      wording(
        en:
          "Wait for the association's reply until \(wording.onDate(day)): \(titles(findings, wording)).",
        da:
          "Afvent foreningens svar til og med \(wording.onDate(day)): \(titles(findings, wording))."
      )
    }
    return step(.hear, .authority, findings, facts: evidence(of: findings), by: day, text)
  }

  private func evidence(of findings: [Finding]) -> [String] {
    findings.flatMap { $0.evidence.map(\.fact) }.eachOnce
  }
}

// Asking and assessing.

extension NextStepPlan {
  private var questions: [Report.NextStep] {
    let questions = OpenFact.all(in: open)
    return FactSource.allCases.compactMap { source in
      let asked = questions.filter { $0.ask == source }
      guard !asked.isEmpty else { return nil }
      var rules = Seen<String>()
      for question in asked { for rule in question.rules { rules.insert(rule) } }
      return Report.NextStep(
        action: source == .assessor ? .review : .ask,
        who: source,
        facts: asked.map(\.fact),
        rules: result.findings.map(\.rule).filter { rules.contains($0) },
        by: nil,
        text: LocalizedText { wording in
          Self.question(
            to: source, asked.map { $0.title[wording.language] }.joined(by: "; "), wording)
        })
    }
  }

  private static func question(
    to source: FactSource, _ titles: String, _ wording: Wording
  ) -> String {
    switch source {
    case .association:
      wording(en: "Ask the association: \(titles).", da: "Spørg foreningen: \(titles).")
    case .authority:
      wording(
        en: "Record in the case file: \(titles).", da: "Oplys i sagsfilen: \(titles).")
    case .assessor:
      wording(
        en: "Have a person assess: \(titles).", da: "Få et menneske til at vurdere: \(titles).")
    }
  }
}

// Confirming, putting right, deciding.

extension NextStepPlan {
  private var confirmations: [Report.NextStep] {
    let adverse = findings.filter(\.verdict.awaitsConfirmation)
    let awaited = adverse.filter { $0.verdict.confirmation == .awaited }
    let disputed = adverse.filter { $0.verdict.confirmation == .notUpheld }
    return confirmation(of: awaited) { titles, wording in
      wording(
        en: "Have a second person confirm, or not, with reasons: \(titles).",
        da: "Få endnu et menneske til at bekræfte eller afvise med begrundelse: \(titles).")
    }
      + confirmation(of: disputed) { titles, wording in
        wording(
          en: "Resolve what was not upheld: \(titles).",
          da: "Afklar det, der ikke blev fastholdt: \(titles).")
      }
  }

  private func confirmation(
    of findings: [Finding], _ text: (String, Wording) -> String
  ) -> [Report.NextStep] {
    guard !findings.isEmpty else { return [] }
    return [
      step(
        .confirm, .authority, findings, facts: evidence(of: findings),
        LocalizedText { text(titles(findings, $0), $0) })
    ]
  }

  private var cures: [Report.NextStep] {
    guard isDecided else { return [] }
    let curable = findings.filter {
      $0.level == .must && $0.status == .notSatisfied && ($0.isCurable || $0.holder == .authority)
    }
    // Those without a day come last, in the order of the charter.
    let dated = curable.filter { $0.cureBy != nil }.stablySorted {
      $0.cureBy ?? record.date < $1.cureBy ?? record.date
    }
    return (dated + curable.filter { $0.cureBy == nil }).map(cure)
  }

  private func cure(_ finding: Finding) -> Report.NextStep {
    let text = LocalizedText { wording in
      let remedy = (finding.remedy ?? finding.title)[wording.language]
      if let day = finding.cureBy {
        return wording(
          en: "To be put right by \(wording.onDate(day)): \(remedy)",
          da: "Bringes i orden senest \(wording.onDate(day)): \(remedy)"
        )
      }
      if finding.holder == .authority {
        return wording(en: "To be put right: \(remedy)", da: "Bringes i orden: \(remedy)")
      }
      return wording(
        en: "To be put right; the time for it runs from the notice: \(remedy)",
        da: "Bringes i orden; fristen løber fra underretningen: \(remedy)")
    }
    let who: FactSource = finding.holder == .authority ? .authority : .association
    return step(
      .cure, who, [finding], facts: evidence(of: [finding]), by: finding.cureBy, text)
  }

  private var decision: [Report.NextStep] {
    guard isDecided, result.outcome != .notInForce, result.outcome != .notApplicable else {
      return []
    }
    let text = LocalizedText { wording in
      let decides = wording(
        en: "A person decides; this report is an indication only.",
        da: "Et menneske træffer afgørelsen; rapporten er kun en indikation.")
      guard let means = result.means?[wording.language] else { return decides }
      return "\(decides) \(means)"
    }
    return [step(.decide, .authority, [], facts: [], text)]
  }

  private func step(
    _ action: Report.NextStep.Action, _ who: FactSource, _ findings: [Finding], facts: [String],
    by day: CivilDate? = nil, _ text: LocalizedText
  ) -> Report.NextStep {
    Report.NextStep(
      action: action, who: who, facts: facts, rules: findings.map(\.rule), by: day, text: text)
  }

  private func titles(_ findings: [Finding], _ wording: Wording) -> String {
    findings.map { $0.title[wording.language] }.joined(by: "; ")
  }
}

extension Sequence<String> {
  /// The texts, each where it stands first.
  fileprivate var eachOnce: [String] {
    var seen = Seen<String>()
    return filter { seen.insert($0) }
  }
}
