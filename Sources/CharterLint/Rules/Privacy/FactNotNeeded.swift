import CharterDiagnostics
import ValueCharters

extension LintRule {
  static let factNotNeeded = LintRule(
    "fact-not-needed", .warning, .privacy,
    title: LocalizedText(
      en: "sensitive fact that nobody needs",
      da: "følsom oplysning, som ingen har brug for"),
    summary: LocalizedText(
      en: "A sensitive fact, also one within a list, is read by one of the charters that are "
        + "linted with it.",
      da: "En følsom oplysning, også en i en liste, læses af et af de chartre, der lintes "
        + "sammen med den."),
    rationale: LocalizedText(
      en: "Nobody may be asked for what is sensitive without a need: data that no rule reads "
        + "must not be collected.",
      da: "Ingen må spørges om noget følsomt uden grund: data, som ingen regel læser, må ikke "
        + "indsamles."),
    wrong: .factsOfCharter(
      """
      bylaws: { board: { elected: { type: 'boolean' } } },
      association: {
        «belief»: {
          type: 'text',
          sensitive: true,
          purpose: { da: 'Til undtagelsen.', en: 'For the exception.' },
        },
      },
      """),
    right: .factsOfCharter("bylaws: { board: { elected: { type: 'boolean' } } },"),
    check: .project { project, findings in
      for use in project.factUses {
        for fact in use.unread where fact.isSensitive {
          findings.report(
            LocalizedText(
              en: "sensitive fact \(fact.path.quoted) is asked for and read by no charter",
              da: "den følsomme oplysning \(fact.path.quoted) spørges der om, "
                + "men intet charter læser den"),
            at: fact.location)
        }
      }
    })
}
