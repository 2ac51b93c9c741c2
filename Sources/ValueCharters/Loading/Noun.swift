package import CharterDiagnostics

/// What an object of a file is, for messages.
package enum Noun: Hashable, CaseIterable, Sendable {
  case charter, vocabulary, concepts, caseFile, declaration
  case value, rule, source, citation, period, outcome, override
  case group, fact, choices, assumption
  case concept
  case review, confirmation, hearing, notice, waiver
  case association, declarant, evidence
  case charterTestFile, charterTest, expectation
  case lintConfiguration

  /// The noun with its indefinite article.
  package var phrase: LocalizedText {
    switch self {
    case .charter: LocalizedText(en: "a charter", da: "et charter")
    case .vocabulary: LocalizedText(en: "a vocabulary", da: "et ordforråd")
    case .concepts: LocalizedText(en: "a concepts file", da: "en begrebsfil")
    case .caseFile: LocalizedText(en: "a case file", da: "en sagsfil")
    case .declaration: LocalizedText(en: "a declaration", da: "en erklæring")
    case .value: LocalizedText(en: "a value", da: "en værdi")
    case .rule: LocalizedText(en: "a rule", da: "en regel")
    case .source: LocalizedText(en: "a source", da: "en kilde")
    case .citation: LocalizedText(en: "a citation", da: "en kildehenvisning")
    case .period: LocalizedText(en: "a period", da: "en periode")
    case .outcome: LocalizedText(en: "an outcome text", da: "en udfaldstekst")
    case .override: LocalizedText(en: "an override", da: "en tilsidesættelse")
    case .group: LocalizedText(en: "a group of facts", da: "en gruppe af oplysninger")
    case .fact: LocalizedText(en: "a fact", da: "en oplysning")
    case .choices: LocalizedText(en: "a list of choices", da: "en liste af valgmuligheder")
    case .assumption: LocalizedText(en: "an assumption", da: "en antagelse")
    case .concept: LocalizedText(en: "a concept", da: "et begreb")
    case .review: LocalizedText(en: "a review", da: "en vurdering")
    case .confirmation: LocalizedText(en: "a confirmation", da: "en bekræftelse")
    case .hearing: LocalizedText(en: "a hearing", da: "en høring")
    case .notice: LocalizedText(en: "a notice", da: "en underretning")
    case .waiver: LocalizedText(en: "a waiver", da: "en dispensation")
    case .association: LocalizedText(en: "an association", da: "en forening")
    case .declarant: LocalizedText(en: "a declarant", da: "en underskriver")
    case .evidence: LocalizedText(en: "a piece of evidence", da: "et bevis")
    case .charterTestFile:
      LocalizedText(en: "a file of charter tests", da: "en fil med charterprøver")
    case .charterTest: LocalizedText(en: "a charter test", da: "en charterprøve")
    case .expectation: LocalizedText(en: "an expectation", da: "en forventning")
    case .lintConfiguration: LocalizedText(en: "a lint configuration", da: "en lint-opsætning")
    }
  }
}
