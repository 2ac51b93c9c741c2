import CharterDiagnostics
import ValueCharters

extension LintRule {
  static let unusedFact = LintRule(
    "unused-fact", .warning, .references,
    title: LocalizedText(en: "unused fact", da: "ubrugt oplysning"),
    summary: LocalizedText(
      en: "A fact of a vocabulary is read by one of the charters that are linted with it.",
      da: "En oplysning i et ordforråd læses af et af de chartre, der lintes sammen med det."),
    rationale: LocalizedText(
      en: "Each fact is a question to somebody. Facts that are sensitive are told of by "
        + "fact-not-needed.",
      da: "Hver oplysning er et spørgsmål til nogen. Følsomme oplysninger fortæller "
        + "fact-not-needed om."),
    wrong: .factsOfCharter(
      """
      bylaws: {
        board: {
          elected: { type: 'boolean' },
          «size»: { type: 'number', min: 0 },
        },
      },
      """),
    right: .factsOfCharter(
      """
      bylaws: {
        board: {
          elected: { type: 'boolean' },
        },
      },
      """),
    check: .project { project, findings in
      for use in project.factUses {
        for fact in use.unread where !fact.isSensitive && !fact.isElementMember {
          findings.report(
            LocalizedText(
              en: "fact \(fact.path.quoted) is read by no charter",
              da: "oplysningen \(fact.path.quoted) læses ikke af noget charter"),
            at: fact.location)
        }
      }
    })
}
