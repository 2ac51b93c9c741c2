import CharterDiagnostics
import ValueCharters

extension LintRule {
  static let idReused = LintRule(
    "id-reused", .error, .versions,
    title: LocalizedText(en: "id used for something else", da: "id brugt til noget andet"),
    summary: LocalizedText(
      en: "No two charters have one id at the same time, and the id of a rule keeps its "
        + "meaning.",
      da: "Ingen to chartre har ét id på samme tid, og en regels id beholder sin betydning."),
    rationale: LocalizedText(
      en: "Reports, case files and waivers from before would speak of something else.",
      da: "Rapporter, sagsfiler og dispensationer fra tidligere ville tale om noget andet."),
    wrong: Self.idReusedWrong,
    right: Self.idReusedRight,
    check: .project { project, findings in
      var known: [String: [LintCharter]] = [:]
      for charter in project.charters where !charter.charter.id.isEmpty {
        let content = charter.charter
        let twin = known[content.id]?.first { $0.charter.inForce.overlaps(content.inForce) }
        known[content.id, default: []].append(charter)
        if let twin, let place = charter.idLocation {
          findings.report(
            LocalizedText(
              en: "another charter in force at the same time has the id \(content.id.quoted)",
              da: "et andet charter, der er i kraft på samme tid, har id'et \(content.id.quoted)"),
            at: place,
            notes: twin.idLocation.map { location in
              [
                Diagnostic.Note(
                  LocalizedText(en: "the other charter", da: "det andet charter"),
                  location: location)
              ]
            } ?? [])
        }
        guard let earlier = project.earlier[content.id] else { continue }
        for rule in charter.ownRules {
          guard let old = earlier.rules.first(where: { $0.id.content == rule.id.content }),
            old.holder != rule.holder || old.kind != rule.kind
          else { continue }
          findings.report(
            LocalizedText(
              en: "rule \(rule.id.content.quoted) is of another kind or holder "
                + "than the rule that had this id",
              da: "reglen \(rule.id.content.quoted) har en anden art eller part "
                + "end den regel, der havde dette id"),
            at: rule.id.location,
            notes: [
              Diagnostic.Note(
                LocalizedText(en: "the earlier rule", da: "den tidligere regel"),
                location: old.id.location)
            ])
        }
      }
    })
}

extension LintRule {
  private static let idReusedWrong = LintExample(
    """
    // copenhagen.charter.json5
    charter: «'example'»,
    inForce: { from: '2024-01-01' },

    // example.charter.json5
    charter: 'example',
    inForce: { from: '2024-01-01' },
    """,
    [
      LintExample.File("example.charter.json5", Scaffold.charter(members: "")),
      LintExample.File(
        "old/example.charter.json5",
        Scaffold.charter(
          members: "charter: «'example'»,\nvocabulary: ['../example.vocabulary.json5'],")),
      LintExample.File("example.vocabulary.json5", Scaffold.vocabulary(), role: .support),
    ])

  private static let idReusedRight = LintExample(
    """
    // old/example.charter.json5
    charter: 'example',
    inForce: { from: '2020-01-01', until: '2023-12-31' },

    // example.charter.json5
    charter: 'example',
    inForce: { from: '2024-01-01' },
    """,
    [
      LintExample.File("example.charter.json5", Scaffold.charter(members: "")),
      LintExample.File(
        "old/example.charter.json5",
        Scaffold.charter(
          members: """
            vocabulary: ['../example.vocabulary.json5'],
            inForce: { from: '2020-01-01', until: '2023-12-31' },
            """)),
      LintExample.File("example.vocabulary.json5", Scaffold.vocabulary(), role: .support),
    ])
}
