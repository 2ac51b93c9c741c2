import CharterDiagnostics
import FEEL
import ValueCharters

extension LintRule {
  static let sourceRepealed = LintRule(
    "source-repealed", .warning, .sources,
    title: LocalizedText(en: "repealed source", da: "ophævet kilde"),
    summary: LocalizedText(
      en: "A source holds as long as the rules that rest on it.",
      da: "En kilde gælder lige så længe som de regler, der hviler på den."),
    rationale: LocalizedText(
      en: "A rule whose basis has ended is a rule without one.",
      da: "En regel, hvis hjemmel er bortfaldet, er en regel uden hjemmel."),
    wrong: .charter(
      """
      sources: {
        «act»: { title: 'Lov', date: '2020-01-01', read: 'fully', until: '2024-12-31' },
      },
      """),
    right: .charter(
      """
      inForce: { from: '2024-01-01', until: '2024-12-31' },
      sources: {
        act: { title: 'Lov', date: '2020-01-01', read: 'fully', until: '2024-12-31' },
      },
      """),
    check: .charters { charter, findings in
      guard charter.hasRead(["until", "inForce"]) else { return }
      let content = charter.charter
      for source in content.sources where charter.isOwn(source.id.location) {
        guard let end = source.until else { continue }
        let orphan = content.rules.first { rule in
          rule.citations.contains { $0.source.content == source.id.content }
            && (rule.inForce.until ?? content.inForce.until).map { end < $0 } ?? true
        }
        guard let orphan else { continue }
        findings.report(
          LocalizedText(
            en: "source \(source.id.content.quoted) ends on \(end), before what rests on it",
            da: "kilden \(source.id.content.quoted) udløber \(end), før det, der hviler på den"),
          at: source.id.location,
          notes: [
            Diagnostic.Note(
              LocalizedText(en: "this rule goes on", da: "denne regel fortsætter"),
              location: orphan.id.location)
          ])
      }
    })
}
