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
    check: .project { project, findings in
      for charter in project.charters where charter.hasRead(["until", "inForce"]) {
        for source in charter.charter.sources {
          guard let end = source.until, let rule = charter.rule(on: source, after: end) else {
            continue
          }
          if charter.isOwn(source.id.location) {
            findings.report(
              LocalizedText(
                en: "source \(source.id.content.quoted) ends on \(end), before what rests on it",
                da: "kilden \(source.id.content.quoted) udløber \(end), før det, der hviler på "
                  + "den"),
              at: source.id.location, notes: [.goesOn(rule)])
          } else if !project.tells(of: source, after: end) {
            findings.report(
              LocalizedText(
                en: "source \(source.id.content.quoted) is taken over and ends on \(end), before "
                  + "what rests on it",
                da: "kilden \(source.id.content.quoted) er overtaget og udløber \(end), før det, "
                  + "der hviler på den"),
              at: charter.citation(of: source, in: rule) ?? charter.file.place(of: "extends"),
              notes: [.goesOn(rule)])
          }
        }
      }
    })
}

extension LintCharter {
  /// A rule that rests on a source after some day, one of the file if there is one.
  fileprivate func rule(on source: Charter.Source, after end: CivilDate) -> Charter.Rule? {
    let rules = charter.rules.filter { rule in
      rule.citations.contains { $0.source.content == source.id.content }
        && (rule.inForce.until ?? charter.inForce.until).map { end < $0 } ?? true
    }
    return rules.first { isOwn($0.id.location) } ?? rules.first
  }

  /// Where a rule of the file cites a source.
  fileprivate func citation(of source: Charter.Source, in rule: Charter.Rule) -> SourceLocation? {
    guard isOwn(rule.id.location) else { return nil }
    return rule.citations.first { $0.source.content == source.id.content }?.source.location
  }
}

extension LintProject {
  /// Whether the charter that declares a source is told of it.
  fileprivate func tells(of source: Charter.Source, after end: CivilDate) -> Bool {
    charters.contains { charter in
      charter.isOwn(source.id.location) && charter.rule(on: source, after: end) != nil
    }
  }
}

extension Diagnostic.Note {
  fileprivate static func goesOn(_ rule: Charter.Rule) -> Diagnostic.Note {
    Diagnostic.Note(
      LocalizedText(en: "this rule goes on", da: "denne regel fortsætter"),
      location: rule.id.location)
  }
}
