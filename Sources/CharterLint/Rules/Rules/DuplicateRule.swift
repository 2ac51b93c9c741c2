import CharterDiagnostics
import FEEL
import ValueCharters

extension LintRule {
  static let duplicateRule = LintRule(
    "duplicate-rule", .warning, .rules,
    title: LocalizedText(
      en: "rule that says the same as another",
      da: "regel, der siger det samme som en anden"),
    summary: LocalizedText(
      en: "No two rules of a holder require the same under the same condition at the same time.",
      da: "Ingen to regler for samme part kræver det samme under samme betingelse på samme tid."),
    rationale: LocalizedText(
      en: "The same gap would be counted twice and put right twice.",
      da: "Den samme mangel ville tælle to gange og skulle rettes to gange."),
    wrong: .rules(
      """
      id: 'board-elected',
      requires: 'bylaws.board.elected = true',
      """,
      """
      id: «'members-choose'»,
      requires: 'bylaws.board.elected  = true',
      """),
    right: .rules(
      """
      id: 'board-elected',
      requires: 'bylaws.board.elected = true',
      """,
      """
      id: 'members-choose',
      applies: 'membership.count > 20',
      requires: 'bylaws.board.elected = true',
      """),
    check: .charters { charter, findings in
      var known: [String: [Charter.Rule]] = [:]
      for rule in charter.rulesOfSharedFacts {
        guard let key = charter.meaning(of: rule) else { continue }
        let twin = known[key]?.first { $0.inForce.overlaps(rule.inForce) }
        known[key, default: []].append(rule)
        guard let twin else { continue }
        findings.report(
          LocalizedText(
            en: "rule \(rule.id.content.quoted) requires the same as \(twin.id.content.quoted)",
            da: "reglen \(rule.id.content.quoted) kræver det samme som \(twin.id.content.quoted)"),
          at: rule.id.location,
          notes: [
            Diagnostic.Note(
              LocalizedText(en: "the other rule", da: "den anden regel"),
              location: twin.id.location)
          ])
      }
    })
}

extension LintCharter {
  /// The rules of the file whose requirements read the same facts as another one's: only those can
  /// require the same.
  fileprivate var rulesOfSharedFacts: [Charter.Rule] {
    // One number for all facts of a rule and the size of what it requires; that others may have it
    // too does no harm.
    let rules = ownRules.map { rule in
      let requirement = requirement(of: rule)
      return (
        rule,
        requirement?.facts.reduce(requirement?.parts.count ?? 0) { $0 &* 31 &+ $1.rawValue } ?? 0
      )
    }
    var counts: [Int: Int] = [:]
    for (_, facts) in rules { counts[facts, default: 0] += 1 }
    return rules.filter { counts[$0.1, default: 0] > 1 }.map(\.0)
  }

  /// What a rule says, however it is written; `nil` where its conditions have mistakes.
  fileprivate func meaning(of rule: Charter.Rule) -> String? {
    guard let requirement = requirement(of: rule), requirement.isSound else { return nil }
    var parts = [rule.holder.rawValue, requirement.syntax.description]
    if rule.applies != nil {
      guard let application = application(of: rule), application.isSound else { return nil }
      parts.append(application.syntax.description)
    }
    return parts.joined(separator: "\n")
  }
}
