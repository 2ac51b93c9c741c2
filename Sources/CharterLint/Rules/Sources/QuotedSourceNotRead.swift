import CharterDiagnostics
import ValueCharters

extension LintRule {
  static let quotedSourceNotRead = LintRule(
    "quoted-source-not-read", .error, .sources,
    title: LocalizedText(
      en: "quoted source that was not read",
      da: "citeret kilde, der ikke er læst"),
    summary: LocalizedText(
      en: "A charter with the basis adopted cites only sources that were read fully.",
      da: "Et charter med basis adopted henviser kun til kilder, der er læst helt."),
    rationale: LocalizedText(
      en: "Who says that a charter is the adopted text itself must have had that text before "
        + "them.",
      da: "Den, der siger, at et charter er den vedtagne tekst selv, må have haft teksten foran "
        + "sig."),
    wrong: .charter(
      """
      basis: 'adopted',
      sources: { act: { title: 'Lov', date: '2020-01-01', read: 'partly' } },
      values: [
        {
          id: 'democracy',
          title: { da: 'Demokrati', en: 'Democracy' },
          rules: [
            {
              id: 'board-elected',
              level: 'should',
              title: { da: 'Bestyrelsen er valgt', en: 'The board is elected' },
              requires: 'bylaws.board.elected = true',
              remedy: { da: 'Hold valg.', en: 'Hold an election.' },
              cite: [{ source: «'act'» }],
            },
          ],
        },
      ],
      outcomes: { conforms: { da: 'Alt er opfyldt.', en: 'All is met.' } },
      """),
    right: .charter(
      """
      basis: 'adopted',
      sources: { act: { title: 'Lov', date: '2020-01-01', read: 'fully' } },
      """),
    check: .charters { charter, findings in
      guard charter.charter.basis == .adopted, charter.hasRead(["basis", "read"]) else { return }
      let unread = charter.charter.sources.filter { $0.read != .fully }.map(\.id.content)
      for citation in charter.charter.citations
      where charter.isOwn(citation.source.location) && unread.contains(citation.source.content) {
        findings.report(
          LocalizedText(
            en: "source \(citation.source.content.quoted) was not read fully, "
              + "and the charter claims to be its text",
            da: "kilden \(citation.source.content.quoted) er ikke læst helt, "
              + "og charteret hævder at være dens tekst"),
          at: citation.source.location)
      }
    })
}
