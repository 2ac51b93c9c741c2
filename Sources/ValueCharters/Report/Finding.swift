public import CharterDiagnostics
public import FEEL

/// What was found for one rule, and why.
///
/// It holds how the conditions came out; everything else is made when it is asked for.
public struct Finding: Sendable {
  /// The conditions as they came out.
  let verdict: Verdict

  /// Where the rule stands among the charters' rules.
  let reference: RuleNames.Reference

  /// What the evaluation looked at.
  let record: EvaluationRecord
}

extension Finding {
  /// What was found.
  public var status: Status { verdict.status }

  /// What a person has decided about the finding, such as a waiver.
  public var disposition: Disposition? {
    process?.waiver(on: record.date).flatMap { Waiver($0) }.map { .waived($0) }
  }

  /// Whether the rule is waived.
  package var isWaived: Bool { if case .waived = disposition { true } else { false } }

  /// Whether the association was heard on an adverse finding; `nil` for any other.
  public var heard: Bool? {
    guard verdict.isAdverse, holder == .association else { return nil }
    return process?.isHeard(on: record.date) ?? false
  }

  /// The day until which the finding can be cured, once it was notified.
  public var cureBy: CivilDate? { verdict.isAdverse ? cureEnd : nil }

  /// Whether the rule can still be cured on the evaluation date.
  public var isCurable: Bool { traits.isCurable && record.date <= cureEnd ?? record.date }

  private var cureEnd: CivilDate? { process?.cureEnd(of: compiledRule.rule) }

  /// What was done about the finding.
  private var process: DueProcess? { record.caseRecord.process(of: reference) }

  private var traits: RuleTraits { prepared.traits[reference.rule] }

  /// What is said of the rule, whatever was found.
  var subject: RuleSubject { prepared.ruleSubjects[reference.rule] }

  /// The charter.
  var prepared: EvaluableCharter { record.evaluator.charters[reference.charter] }
}

extension Finding {
  /// The charter with its conditions.
  var compiledCharter: CompiledCharter { prepared.compiled }

  /// The rule with its conditions.
  var compiledRule: CompiledCharter.Rule { compiledCharter.rules[reference.rule] }
}

extension Finding {
  /// The rule's identifier.
  public var rule: String { subject.rule.id.content }

  /// The identifier of the charter.
  public var charter: String { subject.charter }

  /// The identifier of the value behind the rule.
  public var value: String { subject.value }

  /// The shared concept behind the value.
  public var concept: String? { subject.concept }

  /// What sort of thing the rule asks for.
  public var kind: Charter.Rule.Kind { subject.rule.kind }

  /// Whether the outcome depends on the rule.
  public var level: Charter.Rule.Level { subject.rule.level }

  /// Whose duty the rule is.
  public var holder: Charter.Rule.Holder { subject.rule.holder }

  /// The rule in one sentence.
  public var title: LocalizedText { subject.rule.title }

  /// What to do to satisfy the rule.
  public var remedy: LocalizedText? { subject.rule.remedy }

  /// The sources of the rule.
  public var citations: [Citation] { subject.citations }

  /// Where the rule's condition stands in the charter's file.
  public var location: SourceLocation { subject.rule.requires.location }

  /// The rule in one sentence, in a language.
  ///
  /// - Parameter language: The wanted language.
  /// - Returns: The title, or the authentic one where that language is missing.
  public func title(in language: Language) -> String {
    title[language]
  }
}
