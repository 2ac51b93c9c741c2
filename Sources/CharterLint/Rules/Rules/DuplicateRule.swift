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
      // What is taken over stands before what the file adds to it.
      var known = charter.meaningsOfInherited
      for rule in known.isEmpty ? charter.rulesAlike : charter.ownRules {
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
  /// The rules of the file whose requirements have the same facts, numbers and size as another
  /// one's: only those can require the same.
  fileprivate var rulesAlike: [Charter.Rule] {
    let rules = ownRules.map { ($0, requirement(of: $0)?.likeness ?? 0) }
    let ordered = rules.map(\.1).sorted()
    return rules.filter { _, likeness in
      let first = ordered.partitioningIndex { $0 >= likeness }
      return first + 1 < ordered.count && ordered[first + 1] == likeness
    }.map(\.0)
  }

  /// The rules of other files by what they say.
  fileprivate var meaningsOfInherited: [String: [Charter.Rule]] {
    if charter.parents.isEmpty { return [:] }
    let inherited = charter.rules.filter { !isOwn($0.id.location) }
    let known = inherited.compactMap { rule in
      let conditions = [rule.requires] + (rule.applies.map { [$0] } ?? [])
      let parsed = conditions.map { FEELParser.parse(ConditionText($0.text)) }
      guard parsed.allSatisfy(\.errors.isEmpty) else { return nil as (String, Charter.Rule)? }
      return (Self.meaning(of: rule, parsed.map(\.syntax)), rule)
    }
    return Dictionary(known.map { ($0, [$1]) }) { $0 + $1 }
  }

  private static func meaning(of rule: Charter.Rule, _ conditions: [Syntax]) -> String {
    ([rule.holder.rawValue] + conditions.map(\.description)).joined(separator: "\n")
  }

  /// What a rule says, however it is written; `nil` where its conditions have mistakes.
  fileprivate func meaning(of rule: Charter.Rule) -> String? {
    guard let requirement = requirement(of: rule), requirement.isSound else { return nil }
    var conditions = [requirement.syntax]
    if rule.applies != nil {
      guard let application = application(of: rule), application.isSound else { return nil }
      conditions.append(application.syntax)
    }
    return Self.meaning(of: rule, conditions)
  }
}

extension LintCondition {
  /// One number for its facts, its numbers and its size; that others may have it too does no harm.
  fileprivate var likeness: Int {
    let ofFacts = facts.reduce(parts.count) { $0 &* 31 &+ $1.rawValue }
    return parts.reduce(ofFacts) { likeness, part in
      guard case .number(let number) = part.syntax.form else { return likeness }
      return likeness &* 31 &+ number.hashValue
    }
  }
}
