import CharterDiagnostics
import ValueCharters

extension LintRule {
  static let undatedSource = LintRule(
    "undated-source", .warning, .sources,
    title: LocalizedText(en: "source without a date", da: "kilde uden dato"),
    summary: LocalizedText(
      en: "A source has the date of the text that was read.",
      da: "En kilde har datoen for den tekst, der er læst."),
    rationale: LocalizedText(
      en: "Laws and guides change; without a date nobody knows which text was meant.",
      da: "Love og vejledninger ændrer sig; uden dato ved ingen, hvilken tekst der var ment."),
    wrong: .charter("sources: { «act»: { title: 'Lov', read: 'fully' } },"),
    right: .charter("sources: { act: { title: 'Lov', date: '2020-01-01', read: 'fully' } },"),
    missing: "date",
    check: .charters { charter, findings in
      guard charter.hasRead(["date"]) else { return }
      for source in charter.charter.sources
      where charter.isOwn(source.id.location) && source.date == nil {
        findings.report(
          LocalizedText(
            en: "source \(source.id.content.quoted) has no 'date'",
            da: "kilden \(source.id.content.quoted) har ingen 'date'"),
          at: source.id.location)
      }
    })
}
