import CharterDiagnostics
import CharterJSON
import FEEL
import ValueCharters

extension LintRule {
  static let breakingWithoutVersion = LintRule(
    "breaking-without-version", .warning, .versions,
    title: LocalizedText(
      en: "stricter charter under an old version",
      da: "strengere charter under en gammel udgave"),
    summary: LocalizedText(
      en: "A charter that asks for more than an earlier one has another version.",
      da: "Et charter, der beder om mere end et tidligere, har en anden udgave."),
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
        let changes = StricterRules(content, since: earlier).places
        guard let first = changes.first else { continue }
        findings.report(
          LocalizedText(
            en: "version \(content.version.quoted) asks for more than it did; "
              + "\(changes.count) rules are new or stricter",
            da: "udgave \(content.version.quoted) beder om mere, end den gjorde; "
              + "\(changes.count) regler er nye eller strengere"),
          at: charter.file.location(version.range),
          notes: [
            Diagnostic.Note(
              LocalizedText(en: "the first of them", da: "den første af dem"), location: first)
          ])
      }
    })
}

/// The rules that ask for more than those of an earlier charter.
private struct StricterRules {
  /// Their places, in order.
  let places: [SourceLocation]

  init(_ charter: Charter, since earlier: Charter) {
    let old = Dictionary(
      earlier.rules.map { ($0.id.content, $0) }, uniquingKeysWith: { first, _ in first })
    places = charter.rules.filter { rule in
      guard let known = old[rule.id.content] else { return rule.level == .must }
      return Self.isStricter(rule, than: known)
    }.map(\.id.location)
  }

  private static func isStricter(_ rule: Charter.Rule, than old: Charter.Rule) -> Bool {
    if rule.level == .must, old.level == .should { return true }
    if old.cure != nil, rule.cure?.duration != old.cure?.duration { return true }
    if old.needsConfirmation, !rule.needsConfirmation { return true }
    return text(rule.requires) != text(old.requires)
      || rule.applies.map(text) != old.applies.map(text)
  }

  private static func text(_ condition: Condition) -> String {
    FEELParser.parse(ConditionText(condition.text)).syntax.description
  }
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
