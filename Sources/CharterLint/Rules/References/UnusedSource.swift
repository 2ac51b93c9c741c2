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
        let users = [charter] + project.extenders(of: charter)
        let isComplete = users.allSatisfy { user in
          user.isResolved && user.hasRead(["cite", "values", "rules", "overrides", "outcomes"])
        }
        guard isComplete else { continue }
        let cited = Set(users.flatMap(\.charter.citations).map(\.source.content))
        for source in charter.charter.sources
        where charter.isOwn(source.id.location) && !cited.contains(source.id.content) {
          findings.report(
            LocalizedText(
              en: "source \(source.id.content.quoted) is cited nowhere",
              da: "kilden \(source.id.content.quoted) henvises der ikke til noget sted"),
            at: source.id.location)
        }
      }
    })
}
