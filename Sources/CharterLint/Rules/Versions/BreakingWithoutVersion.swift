import CharterDiagnostics
import CharterJSON
import ValueCharters

extension LintRule {
  static let breakingWithoutVersion = LintRule(
    "breaking-without-version", .warning, .versions,
    title: LocalizedText(
      en: "stricter charter under an old version",
      da: "strengere charter under en gammel udgave"),
    summary: LocalizedText(
      en: "A charter that asks for more than an earlier one, or for something else, has another "
        + "version.",
      da: "Et charter, der beder om mere end et tidligere eller om noget andet, har en anden "
        + "udgave."),
    rationale: LocalizedText(
      en: "Whoever agreed to a version agreed to its text. The earlier file is given by "
        + "--against.",
      da: "Den, der har sagt ja til en udgave, har sagt ja til dens tekst. Den tidligere fil "
        + "angives med --against."),
    wrong: Self.breakingWrong,
    right: Self.breakingRight,
    check: .project { project, findings in
      for charter in project.charters {
        let content = charter.charter
        guard let earlier = project.earlier[content.id], earlier.version == content.version,
          let version = charter.file.json.root?["version"]
        else { continue }
        let changes = CharterChanges(content, since: earlier)
        if changes.isEmpty { continue }
        findings.report(
          LocalizedText(
            en: "version \(content.version.quoted) does not ask for the same as it did; "
              + changes.subject[.english],
            da: "udgave \(content.version.quoted) beder ikke om det samme, som den gjorde; "
              + changes.subject[.danish]),
          at: charter.file.location(version.range),
          notes: [changes.place].compactMap(\.self).map { place in
            Diagnostic.Note(
              LocalizedText(en: "it stands here", da: "det står her"), location: place)
          })
      }
    })
}

extension LintRule {
  private static let breakingWrong = breaking("version: «'1'»,")

  private static let breakingRight = breaking("version: '2',")

  private static func breaking(_ version: String) -> LintExample {
    LintExample(
      """
      // before
      version: '1',
      … level: 'should', …

      // now
      \(version)
      … level: 'must', …
      """,
      [
        LintExample.File("example.charter.json5", Scaffold.charter(members: version)),
        LintExample.File(
          "before/example.charter.json5",
          Scaffold.charter(rules: Scaffold.rule("level: 'should',")), role: .earlier),
        LintExample.File("example.vocabulary.json5", Scaffold.vocabulary(), role: .support),
      ])
  }
}
