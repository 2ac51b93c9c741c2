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
  func sentences(in language: Language) -> [String] {
    switch finding.status {
    case .satisfied: satisfied(language)
    case .notSatisfied: notSatisfied(language)
    case .undetermined: undetermined(language)
    case .needsReview: needsReview(language)
    case .notApplicable:
      [language(en: "The rule does not apply here.", da: "Reglen gælder ikke her.")]
        + declared(language)
    case .notEvaluated: [notEvaluated(language)]
    case .error: error(language)
    }
  }

  private func satisfied(_ language: Language) -> [String] {
    var sentences = [language(en: "The requirement is met.", da: "Kravet er opfyldt.")]
    if flags.contains(.applicabilityOpen) {
      sentences.append(
        language(
          en: "Whether the rule applies is not known, and makes no difference.",
          da: "Om reglen gælder, vides ikke og gør ingen forskel."))
    }
    return sentences + endorsement(language) + vacuity(language) + declared(language)
  }

  private func notSatisfied(_ language: Language) -> [String] {
    [language(en: "The requirement is not met.", da: "Kravet er ikke opfyldt.")]
      + endorsement(language) + vacuity(language) + declared(language)
  }

  private func undetermined(_ language: Language) -> [String] {
    var sentences = [
      language(
        en: "It is not known yet whether the requirement is met.",
        da: "Det vides endnu ikke, om kravet er opfyldt.")
    ]
    sentences += endorsement(language) + missing(language)
    if flags.contains(.faultNoted) { sentences += problems(language) }
    return sentences
  }

  private func needsReview(_ language: Language) -> [String] {
    guard finding.verdict.awaitsConfirmation else {
      return [
        language(
          en: "A person has to assess whether the requirement is met.",
          da: "Et menneske skal vurdere, om kravet er opfyldt.")
      ] + endorsement(language) + missing(language)
    }
    let state =
      finding.verdict.confirmation == .notUpheld
      ? language(
        en: "The requirement did not seem to be met, and that was not upheld; a person has to "
          + "resolve it.",
        da: "Kravet så ikke ud til at være opfyldt, og det blev ikke fastholdt; et menneske skal "
          + "afklare det.")
      : language(
        en: "The requirement does not seem to be met. Nothing follows from it until a person has "
          + "confirmed it.",
        da: "Kravet ser ikke ud til at være opfyldt. Det får ingen følger, før et menneske har "
          + "bekræftet det.")
    return [state] + declared(language)
  }

  private func notEvaluated(_ language: Language) -> String {
    finding.record.content.isInForce(finding.reference)
      ? language(
        en: "The rule was not chosen for this evaluation.",
        da: "Reglen var ikke valgt til denne vurdering.")
      : language(
        en: "The rule is not in force on the day of the evaluation.",
        da: "Reglen gælder ikke på vurderingsdagen.")
  }

  private func error(_ language: Language) -> [String] {
    [
      language(
        en: "Whether the requirement is met cannot be computed.",
        da: "Det kan ikke beregnes, om kravet er opfyldt.")
    ] + problems(language) + declared(language)
  }
}

// Parts of sentences.

extension FindingWords {
  /// The facts that decided, with their values.
  private func declared(_ language: Language) -> [String] {
    guard !evidence.isEmpty else { return [] }
    let facts = evidence.map { "\($0.title[language]): \($0.display[language])" }.inARow
    return [language(en: "Stated: \(facts).", da: "Oplyst: \(facts).")]
  }

  /// The facts that are missing, with the reasons.
  private func missing(_ language: Language) -> [String] {
    guard !causes.isEmpty else { return [] }
    let facts = causes.map { "\($0.title[language]) (\($0.reason.phrase[language]))" }.inARow
    return [language(en: "Missing: \(facts).", da: "Mangler: \(facts).")]
  }

  /// What could not be computed.
  private func problems(_ language: Language) -> [String] {
    guard !faults.isEmpty else { return [] }
    let problems = faults.map { $0.code.phrase[language] }.inARow
    return [
      language(
        en: "The condition asks for \(problems).", da: "Betingelsen fører til \(problems).")
    ]
  }

  /// What an association that declined or made a reservation may want to hear.
  private func endorsement(_ language: Language) -> [String] {
    var sentences: [String] = []
    if flags.contains(.declined) {
      sentences.append(
        language(
          en: "The association declines to endorse it; that is an answer, not a breach.",
          da: "Foreningen ønsker ikke at tilslutte sig; det er et svar og ikke et brud."))
    }
    if flags.contains(.qualified) {
      sentences.append(
        language(
          en: "The association endorses it with a reservation.",
          da: "Foreningen tilslutter sig med et forbehold."))
    }
    return sentences
  }

  /// That there was nothing to look at.
  private func vacuity(_ language: Language) -> [String] {
    guard flags.contains(.vacuous) else { return [] }
    return [
      language(
        en: "Nothing is stated that it would concern.",
        da: "Der er ikke oplyst noget, som det angår.")
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
