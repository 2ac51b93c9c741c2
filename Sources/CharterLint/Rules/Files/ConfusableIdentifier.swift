import CharterDiagnostics
import CharterJSON

extension LintRule {
  static let confusableIdentifier = LintRule(
    "confusable-identifier", .warning, .files,
    title: LocalizedText(en: "characters that deceive", da: "tegn, der narrer"),
    summary: LocalizedText(
      en: "A name is written in one script, and nothing turns the direction of writing or "
        + "hides.",
      da: "Et navn skrives i ét skriftsystem, og intet vender skriveretningen eller skjuler "
        + "sig."),
    rationale: LocalizedText(
      en: "Two names that look the same and are not, or a line that reads otherwise than it is, "
        + "are how a reviewer is deceived.",
      da: "To navne, der ser ens ud og ikke er det, eller en linje, der læses anderledes, end "
        + "den er, er måden at narre en gennemlæser på."),
    wrong: .facts(
      """
      form: {
        type: 'choice',
        choices: {
          «аssociation»: { da: 'forening', en: 'association' },
          other: { da: 'andet', en: 'other' },
        },
      },
      """),
    right: .facts(
      """
      form: {
        type: 'choice',
        choices: {
          association: { da: 'forening', en: 'association' },
          other: { da: 'andet', en: 'other' },
        },
      },
      """),
    check: .project { project, findings in
      for file in project.files where file.json.isComplete {
        let texts = file.texts.flatMap(\.entries).map(\.range)
        let scan = DeceptionScan(file.source.bytes, texts: texts, comments: file.json.comments)
        for finding in scan.findings {
          findings.report(finding.message, at: file.location(finding.range))
        }
      }
    })
}
