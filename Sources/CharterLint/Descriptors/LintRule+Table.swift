import CharterDiagnostics

extension LintRule {
  /// All rules, group by group.
  static let all: [LintRule] = [
    // Files and structure.
    invalidSyntax, duplicateKey, unknownMember, wrongMemberType, missingMember, conditionSyntax,
    limitExceeded, unsupportedFormat, notCanonical, confusableIdentifier,
    // References.
    duplicateId, unknownFact, unknownReference, circularDefinition, shadowedName, outsideRoot,
    unusedDefinition, unusedSource, unusedFact, nearDuplicateIds,
    // Types.
    typeMismatch, incompatibleComparison, unknownChoice, valueOutOfRange, unitMismatch,
    invalidDateOrDuration, notACondition, unknownFunction, wrongArguments, unsupportedFeel,
    mayDivideByZero, emptyListLiteral, dayClipping,
    // One condition.
    mixedAndOr, useIn,
    // Between rules.
    duplicateRule,
    // Norms.
    guidingWithMust, mustOnUndecidable, adverseOutcomeWithoutBasis, missingRemedy,
    outcomeTextMissing, oneSidedCharter,
    // Judgement.
    judgementWithoutCriteria, judgementWithoutRole, judgementFromAssociation,
    judgementNeverExpires,
    // Languages.
    missingTranslation, placeholderParity, numberParity, untranslatedCopy, modalityParity,
    lengthOutlier,
    // Sources.
    missingCitation, quotedSourceNotRead, undatedSource, sourceRepealed, placeholderText,
    // Privacy.
    sensitiveWithoutPurpose, sensitiveInMessage, factNotNeeded,
    // Versions and dates.
    inForceGapOrOverlap, idReused, breakingWithoutVersion, retroactive,
    // Case files.
    expiredWaiver, waiverWithoutReason, unknownWaivedRule, overlappingWaivers, decisionBeforeReply,
    openEndedWaiver,
    waiverMatchesNothing, refusedFact,
    // Charter tests.
    invalidTest, duplicateTestName, ruleWithoutTest, statusNotCovered,
    // Suppressions.
    unusedSuppression, suppressionWithoutReason,
  ]

  private static let places = Dictionary(
    all.indices.map { (all[$0].id, $0) }, uniquingKeysWith: { first, _ in first })

  /// The rule of an id, if there is one.
  ///
  /// - Parameter id: The kebab-case name.
  /// - Returns: The rule, or `nil`.
  public static func named(_ id: String) -> LintRule? { places[id].map { all[$0] } }

  /// The rule under which the linter gives what the loader calls by an id.
  ///
  /// - Parameter id: The name that the loader has for it.
  /// - Returns: The id of the rule, or `nil` where there is none.
  package static func id(ofLoading id: String) -> String? {
    switch id {
    case "json-too-deep", "json-too-many-mistakes": "limit-exceeded"
    case "wrong-fact-type": "type-mismatch"
    case "invalid-number": "value-out-of-range"
    case "invalid-date": "invalid-date-or-duration"
    default: id.hasPrefix("json-") ? "invalid-syntax" : named(id).map(\.id)
    }
  }
}
