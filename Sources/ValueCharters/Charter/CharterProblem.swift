import CharterDiagnostics

/// A mistake in what the parts of a charter say to each other.
package enum CharterProblem: LoadingProblem {
  /// What an identifier names.
  package enum Kind: Hashable, CaseIterable, Sendable {
    case value, rule, source, concept
  }

  /// Two things of a kind have the same identifier.
  case duplicateID(Kind, String)

  /// An inherited rule is overridden twice.
  case repeatedOverride(String)

  /// Nothing of that kind has the identifier.
  case unknownReference(Kind, String, nearest: String?)

  /// A rule is said to be a version of itself.
  case versionOfItself(String)

  /// Rules are versions of each other in a circle.
  case circularVersions([String])

  /// A guiding charter has a rule that an outcome depends on.
  case guidingWithMust

  /// The charter's effect does not allow the outcome.
  case impossibleOutcome(String, effect: Charter.Effect?, nearest: String?)

  /// A definition is named like a group of facts or a fact.
  case shadowedName(String)

  /// An inherited rule is given again without an override.
  case inheritedRule(String)

  /// An override names a rule that is not inherited.
  case nothingToOverride(String, nearest: String?)

  /// A definition or a source is inherited and given again with another content.
  case inheritedDifferently(String)

  /// Two parents give the same name to different things.
  case inheritedTwice(String)

  /// Charters extend each other in a circle.
  case circularExtension([String])

  /// Concepts take each other in in a circle.
  case circularConcepts([String])

  /// An endorsement rule does not read whether something was endorsed.
  case endorsementWithoutStatus

  /// A charter is evaluated or compiled before those that it extends were taken over.
  case unresolvedExtension

  package var id: String {
    switch self {
    case .duplicateID, .repeatedOverride, .inheritedRule, .inheritedDifferently, .inheritedTwice:
      "duplicate-id"
    case .unknownReference, .versionOfItself, .nothingToOverride, .unresolvedExtension:
      "unknown-reference"
    case .guidingWithMust: "guiding-with-must"
    case .impossibleOutcome: "unknown-member"
    case .shadowedName: "shadowed-name"
    case .circularExtension, .circularConcepts, .circularVersions: "circular-definition"
    case .endorsementWithoutStatus: "type-mismatch"
    }
  }
}

extension CharterProblem.Kind {
  /// The noun as it stands before a name.
  var definite: LocalizedText {
    switch self {
    case .value: LocalizedText(en: "value", da: "værdien")
    case .rule: LocalizedText(en: "rule", da: "reglen")
    case .source: LocalizedText(en: "source", da: "kilden")
    case .concept: LocalizedText(en: "concept", da: "begrebet")
    }
  }

  /// The noun denied.
  var none: LocalizedText {
    switch self {
    case .value: LocalizedText(en: "no value", da: "ingen værdi")
    case .rule: LocalizedText(en: "no rule", da: "ingen regel")
    case .source: LocalizedText(en: "no source", da: "ingen kilde")
    case .concept: LocalizedText(en: "no concept", da: "intet begreb")
    }
  }
}
