public import CharterDiagnostics
public import FEEL

/// What was found for one rule, and why.
public struct Finding: Sendable {
  /// The rule's identifier.
  public let rule: String

  /// The identifier of the charter.
  public let charter: String

  /// The identifier of the value behind the rule.
  public let value: String

  /// The shared concept behind the value.
  public let concept: String?

  /// What sort of thing the rule asks for.
  public let kind: Charter.Rule.Kind

  /// Whether the outcome depends on the rule.
  public let level: Charter.Rule.Level

  /// Whose duty the rule is.
  public let holder: Charter.Rule.Holder

  /// What was found.
  public let status: Status

  /// Remarks on how it was found, in the order of ``Flag``.
  public let flags: [Flag]

  /// What a person has decided about the finding, such as a waiver.
  public let disposition: Disposition?

  /// The rule in one sentence.
  public let title: LocalizedText

  /// What was required and what was declared, in words.
  public let message: LocalizedText

  /// What to do to satisfy the rule.
  public let remedy: LocalizedText?

  /// The sources of the rule.
  public let citations: [Citation]

  /// Whether the association was heard on an adverse finding; `nil` for any other.
  public let heard: Bool?

  /// The day until which the finding can be cured, once it was notified.
  public let cureBy: CivilDate?

  /// Whether the rule can still be cured on the evaluation date.
  public let isCurable: Bool

  /// The declared facts that decided.
  public let evidence: [Evidence]

  /// What is not known.
  public let causes: [Cause]

  /// What could not be computed.
  public let faults: [Fault]

  /// How the conditions came out, part by part, if it was asked for.
  public let because: Because?

  /// Where the rule's condition stands in the charter's file.
  public let location: SourceLocation

  /// The rule in one sentence, in a language.
  ///
  /// - Parameter language: The wanted language.
  /// - Returns: The title, or the authentic one where that language is missing.
  public func title(in language: Language) -> String {
    title[language]
  }
}
