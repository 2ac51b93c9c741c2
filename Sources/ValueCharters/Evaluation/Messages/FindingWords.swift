import CharterDiagnostics
import FEEL

/// Puts a finding into a few sentences: short and plain, and kind to whoever it is about.
struct FindingWords {
  private let finding: Finding
  private let flags: [Finding.Flag]
  private let evidence: [Finding.Evidence]
  private let causes: [Finding.Cause]
  private let faults: [Finding.Fault]

  init(_ finding: Finding) {
    self.finding = finding
    flags = finding.flags
    evidence = finding.evidence
    causes = finding.causes
    faults = finding.faults
  }

  /// The sentences.
  func sentences(in wording: Wording) -> [String] {
    switch finding.status {
    case .satisfied: satisfied(wording)
    case .notSatisfied: notSatisfied(wording)
    case .undetermined: undetermined(wording)
    case .needsReview: needsReview(wording)
    case .notApplicable:
      [wording(en: "The rule does not apply here.", da: "Reglen gælder ikke her.")]
        + declared(wording)
    case .notEvaluated: [notEvaluated(wording)]
    case .error: error(wording)
    }
  }

  private func satisfied(_ wording: Wording) -> [String] {
    var sentences = [wording(en: "The requirement is met.", da: "Kravet er opfyldt.")]
    if flags.contains(.applicabilityOpen) {
      sentences.append(
        wording(
          en: "Whether the rule applies is not known, and makes no difference.",
          da: "Om reglen gælder, vides ikke og gør ingen forskel."))
    }
    return sentences + required(wording) + endorsement(wording) + vacuity(wording)
      + declared(wording)
  }

  private func notSatisfied(_ wording: Wording) -> [String] {
    [wording(en: "The requirement is not met.", da: "Kravet er ikke opfyldt.")]
      + required(wording) + endorsement(wording) + vacuity(wording) + declared(wording)
  }

  private func undetermined(_ wording: Wording) -> [String] {
    var sentences = [
      wording(
        en: "It is not known yet whether the requirement is met.",
        da: "Det vides endnu ikke, om kravet er opfyldt.")
    ]
    sentences += required(wording) + endorsement(wording) + missing(wording)
    if flags.contains(.faultNoted) { sentences += problems(wording) }
    return sentences
  }

  private func needsReview(_ wording: Wording) -> [String] {
    guard finding.verdict.awaitsConfirmation else {
      return [
        wording(
          en: "A person has to assess whether the requirement is met.",
          da: "Et menneske skal vurdere, om kravet er opfyldt.")
      ] + required(wording) + endorsement(wording) + missing(wording)
    }
    let state =
      finding.verdict.confirmation == .notUpheld
      ? wording(
        en: "The requirement did not seem to be met, and that was not upheld; a person has to "
          + "resolve it.",
        da: "Kravet så ikke ud til at være opfyldt, og det blev ikke fastholdt; et menneske skal "
          + "afklare det.")
      : wording(
        en: "The requirement does not seem to be met. Nothing follows from it until a person has "
          + "confirmed it.",
        da: "Kravet ser ikke ud til at være opfyldt. Det får ingen følger, før et menneske har "
          + "bekræftet det.")
    return [state] + required(wording) + declared(wording)
  }

  private func notEvaluated(_ wording: Wording) -> String {
    finding.record.isInForce(finding.reference)
      ? wording(
        en: "The rule was not chosen for this evaluation.",
        da: "Reglen var ikke valgt til denne vurdering.")
      : wording(
        en: "The rule is not in force on the day of the evaluation.",
        da: "Reglen gælder ikke på vurderingsdagen.")
  }

  private func error(_ wording: Wording) -> [String] {
    [
      wording(
        en: "Whether the requirement is met cannot be computed.",
        da: "Det kan ikke beregnes, om kravet er opfyldt.")
    ] + problems(wording) + required(wording) + declared(wording)
  }
}

// Parts of sentences.

extension FindingWords {
  /// What the rule asks for: its condition where that is plain, else its title.
  private func required(_ wording: Wording) -> [String] {
    let requirement =
      finding.requirement(in: wording)?.text(in: wording) ?? finding.title[wording.language]
    return [wording.sentence(wording(en: "Required: ", da: "Krævet: ") + requirement)]
  }

  /// The facts that decided, with their values: those that were declared, then those that were not.
  private func declared(_ wording: Wording) -> [String] {
    values(
      of: evidence.filter { !$0.isAssumed }, wording(en: "Stated: ", da: "Oplyst: "), wording)
      + values(
        of: evidence.filter(\.isAssumed),
        wording(en: "Taken for granted: ", da: "Taget for givet: "), wording)
  }

  private func values(
    of evidence: [Finding.Evidence], _ lead: String, _ wording: Wording
  ) -> [String] {
    guard !evidence.isEmpty else { return [] }
    let facts = evidence.map {
      "\($0.title[wording.language]): \($0.display(in: wording.language))"
    }
    .inARow
    return [wording.sentence(lead + facts)]
  }

  /// The facts that are missing, with the reasons.
  private func missing(_ wording: Wording) -> [String] {
    guard !causes.isEmpty else { return [] }
    let facts = causes.map {
      "\($0.title[wording.language]) (\($0.reason.phrase(from: $0.ask)[wording.language]))"
    }.inARow
    return [wording(en: "Missing: \(facts).", da: "Mangler: \(facts).")]
  }

  /// What could not be computed.
  private func problems(_ wording: Wording) -> [String] {
    guard !faults.isEmpty else { return [] }
    let problems = faults.map { $0.code.phrase[wording.language] }.inARow
    return [
      wording(
        en: "The condition asks for \(problems).", da: "Betingelsen fører til \(problems).")
    ]
  }

  /// What an association that declined or made a reservation may want to hear.
  private func endorsement(_ wording: Wording) -> [String] {
    var sentences: [String] = []
    if flags.contains(.declined) {
      sentences.append(
        wording(
          en: "The association declines to endorse it; that is an answer, not a breach.",
          da: "Foreningen ønsker ikke at tilslutte sig; det er et svar og ikke et brud."))
    }
    if flags.contains(.qualified) {
      sentences.append(
        wording(
          en: "The association endorses it with a reservation.",
          da: "Foreningen tilslutter sig med et forbehold."))
    }
    return sentences
  }

  /// That there was nothing to look at.
  private func vacuity(_ wording: Wording) -> [String] {
    guard flags.contains(.vacuous) else { return [] }
    return [
      wording(
        en: "The list holds nothing that it concerns.",
        da: "Listen rummer intet, som den angår.")
    ]
  }
}

extension EvaluationRecord {
  /// Whether a rule and its charter are in force on the evaluation date.
  func isInForce(_ rule: RuleNames.Reference) -> Bool {
    let charter = evaluator.charters[rule.charter]
    return charter.compiled.charter.inForce.contains(date)
      && charter.versions.isInForce(rule.rule, on: date)
  }
}
