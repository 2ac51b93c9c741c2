import CharterDiagnostics
import ValueCharters

extension LintRule {
  static let mustOnUndecidable = LintRule(
    "must-on-undecidable", .error, .norms,
    title: LocalizedText(
      en: "must that only a judgement settles",
      da: "krav, som kun en vurdering afgør"),
    summary: LocalizedText(
      en: "A must of the association that rests on judgements alone asks for a confirmation.",
      da: "Et krav til foreningen, der alene hviler på vurderinger, beder om en bekræftelse."),
    rationale: LocalizedText(
      en: "One person's judgement must not turn into a refusal before a second one has looked "
        + "at it.",
      da: "Ét menneskes vurdering må ikke blive til et afslag, før et andet har set på den."),
    wrong: .rule(
      """
      id: «'no-violence'»,
      requires: 'review.conduct = false',
      """),
    right: .rule(
      """
      id: 'no-violence',
      requires: 'review.conduct = false',
      confirm: true,
      """),
    missing: "confirm",
    check: .charterRules { rule, charter, findings in
      guard rule.level == .must, rule.holder == .association, !rule.needsConfirmation,
        charter.hasRead(["confirm", "level", "holder"]),
        let facts = charter.requirement(of: rule)?.facts, !facts.isEmpty,
        facts.allSatisfy({ charter.vocabulary?[$0]?.source == .assessor })
      else { return }
      findings.report(
        LocalizedText(
          en: "must \(rule.id.content.quoted) rests on judgements alone and has no 'confirm'",
          da: "kravet \(rule.id.content.quoted) hviler alene på vurderinger og har ingen 'confirm'"),
        at: rule.id.location,
        help: LocalizedText(
          en: "with 'confirm: true' a second person looks at an adverse finding",
          da: "med 'confirm: true' ser endnu et menneske på et fund imod foreningen"))
    })
}
