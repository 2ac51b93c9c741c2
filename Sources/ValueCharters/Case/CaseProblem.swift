package import CharterDiagnostics
package import FEEL

/// A mistake in what a case file says of its case, its charters and its declaration.
package enum CaseProblem: LoadingProblem {
  /// One day lies before another that it must follow.
  case before(String, String)

  /// A waiver has no reason.
  case waiverWithoutReason

  /// No charter has a rule of the name.
  case unknownRule(String, nearest: String?)

  /// A waiver names a rule that no charter has.
  case unknownWaivedRule(String, nearest: String?)

  /// Two waivers of one rule hold on the same day.
  case overlappingWaivers(String, from: CivilDate)

  /// Several charters have a rule of the name.
  case ambiguousRule(String, names: [String])

  /// A review names a fact that the vocabulary does not have.
  case unknownFact(String, nearest: String?)

  /// A review is of something that is no judgement.
  case notAJudgement(String, source: FactSource)

  /// The case is about another declaration.
  case otherDeclaration(named: String, given: String)

  package var id: String {
    switch self {
    case .before: "invalid-date-or-duration"
    case .waiverWithoutReason: "waiver-without-reason"
    case .unknownRule, .ambiguousRule, .otherDeclaration: "unknown-reference"
    case .unknownWaivedRule: "unknown-waived-rule"
    case .overlappingWaivers: "overlapping-waivers"
    case .unknownFact: "unknown-fact"
    case .notAJudgement: "refused-fact"
    }
  }

  package var severity: Diagnostic.Severity {
    if case .overlappingWaivers = self { .warning } else { .error }
  }

  package var message: LocalizedText {
    switch self {
    case .before(let earlier, let later):
      LocalizedText(
        en: "\(later.quoted) must not be before \(earlier.quoted)",
        da: "\(later.quoted) må ikke ligge før \(earlier.quoted)")
    case .waiverWithoutReason:
      LocalizedText(
        en: "a waiver needs a 'reason'", da: "en dispensation skal have en begrundelse i 'reason'")
    case .unknownRule(let rule, let nearest), .unknownWaivedRule(let rule, let nearest):
      suggesting(
        nearest,
        en: "no rule is named \(rule.quoted)", da: "ingen regel har navnet \(rule.quoted)")
    case .overlappingWaivers(let rule, let day):
      LocalizedText(
        en: "two waivers of \(rule.quoted) hold from \(day); the one that stands first counts",
        da: "to dispensationer fra \(rule.quoted) gælder fra \(day); den, der står først, tæller")
    case .ambiguousRule(let rule, let names):
      LocalizedText(
        en: "several charters have a rule \(rule.quoted); write \(names.listed("or"))",
        da: "flere chartre har reglen \(rule.quoted); skriv \(names.listed("eller"))")
    case .unknownFact(let fact, let nearest):
      suggesting(
        nearest,
        en: "no fact has the path \(fact.quoted)",
        da: "ingen oplysning har stien \(fact.quoted)")
    case .notAJudgement(let fact, .association):
      LocalizedText(
        en: "\(fact.quoted) is not a judgement; the association declares it",
        da: "\(fact.quoted) er ikke en vurdering; foreningen oplyser det")
    case .notAJudgement(let fact, _):
      LocalizedText(
        en: "\(fact.quoted) is not a judgement; it belongs in 'facts'",
        da: "\(fact.quoted) er ikke en vurdering; det hører til i 'facts'")
    case .otherDeclaration(let named, let given):
      LocalizedText(
        en: "the case is about the declaration \(named.quoted), not \(given.quoted); "
          + "it is not applied",
        da: "sagen gælder erklæringen \(named.quoted), ikke \(given.quoted); "
          + "den bliver ikke anvendt")
    }
  }
}
