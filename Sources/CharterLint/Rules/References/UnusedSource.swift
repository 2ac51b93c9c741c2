import CharterDiagnostics
import ValueCharters

extension LintRule {
  static let unusedSource = LintRule(
    "unused-source", .warning, .references,
    title: LocalizedText(en: "unused source", da: "ubrugt kilde"),
    summary: LocalizedText(en: "A source is cited.", da: "En kilde bliver henvist til."),
    rationale: LocalizedText(
      en: "A list of sources that nothing rests on lends weight that it does not have.",
      da: "En liste af kilder, som intet hviler på, giver en vægt, den ikke har."),
    wrong: .charter(
      """
      sources: {
        act: { title: 'Lov', date: '2020-01-01', read: 'fully' },
        «guide»: { title: 'Vejledning', date: '2021-01-01', read: 'fully' },
      },
      """),
    right: .charter(
      """
      sources: {
        act: { title: 'Lov', date: '2020-01-01', read: 'fully' },
      },
      """),
    check: .project { project, findings in
      for charter in project.charters {
        var unused = charter.charter.sources.filter { charter.isOwn($0.id.location) }
        unused.removeCited(by: project.users(of: charter))
        if unused.isEmpty { continue }
        unused.removeCited(by: project.neighbours(extending: charter))
        for source in unused {
          findings.report(
            LocalizedText(
              en: "source \(source.id.content.quoted) is cited nowhere",
              da: "kilden \(source.id.content.quoted) henvises der ikke til noget sted"),
            at: source.id.location)
        }
      }
    })
}

extension [Charter.Source] {
  /// Removes what some charters cite, or may cite where they could not be read.
  fileprivate mutating func removeCited(by charters: [LintCharter]) {
    let isComplete = charters.allSatisfy { charter in
      charter.isResolved
        && charter.hasRead(["cite", "values", "rules", "overrides", "outcomes"])
    }
    guard isComplete else { return removeAll() }
    let cited = Set(charters.flatMap(\.charter.citations).map(\.source.content))
    removeAll { cited.contains($0.id.content) }
  }
}
