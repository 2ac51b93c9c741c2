public import CharterDiagnostics
public import FEEL

/// What was found for one rule, and why.
///
/// The status and what due process says of it are stored; everything else is made when it is asked
/// for.
public struct Finding: Sendable {
  /// What was found.
  public let status: Status

  /// What a person has decided about the finding, such as a waiver.
  public let disposition: Disposition?

  /// Whether the association was heard on an adverse finding; `nil` for any other.
  public let heard: Bool?

  /// The day until which the finding can be cured, once it was notified.
  public let cureBy: CivilDate?

  /// Whether the rule can still be cured on the evaluation date.
  public let isCurable: Bool

  /// The conditions as they came out.
  let verdict: Verdict

  /// Where the rule stands among the charters' rules.
  let reference: RuleNames.Reference

  let subject: Shared<RuleSubject>
  let record: EvaluationRecord

  /// Makes the finding on a rule.
  ///
  /// - Parameters:
  ///   - verdict: The conditions as they came out.
  ///   - reference: Where the rule stands among the charters' rules.
  ///   - charter: The charter.
  ///   - process: What was done about the finding.
  ///   - record: What the evaluation looked at.
  ///   - date: The evaluation date.
  init(
    _ verdict: Verdict, on reference: RuleNames.Reference, of charter: EvaluableCharter,
    _ process: DueProcess?, in record: EvaluationRecord, on date: CivilDate
  ) {
    self.verdict = verdict
    self.reference = reference
    self.record = record
    subject = charter.ruleSubjects[reference.rule]
    status = verdict.status
    let traits = charter.traits[reference.rule]
    let isHearable = verdict.isAdverse && traits.holder == .association
    guard let process else {
      disposition = nil
      heard = isHearable ? false : nil
      cureBy = nil
      isCurable = traits.isCurable
      return
    }
    disposition = process.waiver(on: date).flatMap { Waiver($0) }.map { .waived($0) }
    heard = isHearable ? process.isHeard(on: date) : nil
    let end = process.cureEnd(of: charter.compiled.rules[reference.rule].rule)
    isCurable = traits.isCurable && date <= end ?? date
    cureBy = verdict.isAdverse ? end : nil
  }
}

extension Finding {
  /// The charter with its conditions.
  var compiledCharter: CompiledCharter { record.evaluator.charters[reference.charter].compiled }

  /// The rule with its conditions.
  var compiledRule: CompiledCharter.Rule { compiledCharter.rules[reference.rule] }
}

extension Finding {
  /// The rule's identifier.
  public var rule: String { subject.content.rule.id.content }

  /// The identifier of the charter.
  public var charter: String { subject.content.charter }

  /// The identifier of the value behind the rule.
  public var value: String { subject.content.value }

  /// The shared concept behind the value.
  public var concept: String? { subject.content.concept }

  /// What sort of thing the rule asks for.
  public var kind: Charter.Rule.Kind { subject.content.rule.kind }

  /// Whether the outcome depends on the rule.
  public var level: Charter.Rule.Level { subject.content.rule.level }

  /// Whose duty the rule is.
  public var holder: Charter.Rule.Holder { subject.content.rule.holder }

  /// The rule in one sentence.
  public var title: LocalizedText { subject.content.rule.title }

  /// What to do to satisfy the rule.
  public var remedy: LocalizedText? { subject.content.rule.remedy }

  /// The sources of the rule.
  public var citations: [Citation] { subject.content.citations }

  /// Where the rule's condition stands in the charter's file.
  public var location: SourceLocation { subject.content.rule.requires.location }

  /// The rule in one sentence, in a language.
  ///
  /// - Parameter language: The wanted language.
  /// - Returns: The title, or the authentic one where that language is missing.
  public func title(in language: Language) -> String {
    title[language]
  }
}
