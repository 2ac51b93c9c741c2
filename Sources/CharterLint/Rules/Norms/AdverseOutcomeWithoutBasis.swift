import CharterDiagnostics
import CharterJSON
import ValueCharters

extension LintRule {
  static let adverseOutcomeWithoutBasis = LintRule(
    "adverse-outcome-without-basis", .error, .norms,
    title: LocalizedText(
      en: "adverse outcome without a basis",
      da: "indgribende udfald uden hjemmel"),
    summary: LocalizedText(
      en: "In a charter that binds or gates, the text of the outcome conflict cites what it "
        + "rests on.",
      da: "I et charter, der binder eller er adgangsgivende, henviser teksten til udfaldet "
        + "conflict til det, den hviler på."),
    rationale: LocalizedText(
      en: "An authority that turns an association down needs a basis for it, and the "
        + "association must be able to look it up.",
      da: "En myndighed, der afviser en forening, skal have hjemmel, og foreningen skal kunne "
        + "slå den op."),
    wrong: .charter(
      """
      outcomes: {
        conforms: { da: 'Alt er opfyldt.', en: 'All is met.' },
        gaps: { da: 'Noget mangler.', en: 'Something is missing.' },
        undetermined: { da: 'Det vides ikke.', en: 'It is not known.' },
        «conflict»: { da: 'Noget står i vejen.', en: 'Something stands against it.' },
      },
      """),
    right: .charter(
      """
      outcomes: {
        conforms: { da: 'Alt er opfyldt.', en: 'All is met.' },
        gaps: { da: 'Noget mangler.', en: 'Something is missing.' },
        undetermined: { da: 'Det vides ikke.', en: 'It is not known.' },
        conflict: {
          text: { da: 'Noget står i vejen.', en: 'Something stands against it.' },
          cite: [{ source: 'act' }],
        },
      },
      """),
    check: .charters { charter, findings in
      guard charter.charter.effect != .guiding, charter.hasRead(["cite", "effect"]),
        let outcome = charter.charter.outcomes.first(where: { $0.outcome == .conflict }),
        outcome.citations.isEmpty,
        let member = charter.file.json.root?["outcomes"]?.members(named: "conflict").first
      else { return }
      findings.report(
        LocalizedText(
          en: "the text of the outcome 'conflict' cites no basis",
          da: "teksten til udfaldet 'conflict' henviser ikke til nogen hjemmel"),
        at: charter.file.location(member.nameRange))
    })
}
