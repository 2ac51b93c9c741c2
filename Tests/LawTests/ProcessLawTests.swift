import CharterJSON
import CharterTestSupport
import FEEL
import Testing
import ValueCharters

/// Laws of due process, and of what an outcome depends on.
struct ProcessLawTests {
  /// What a finding is apart from what a person has decided about it.
  private static func findings(of reports: [Report]) throws -> Saying {
    try Saying(reports).only { _, _ in true }.without("disposition")
  }

  /// The names that a case file can have for the rules of what is evaluated.
  private static func names(of evaluator: CharterEvaluator) -> [String] {
    evaluator.charters.flatMap { charter in
      charter.compiled.rules.map { "\(charter.compiled.charter.id)/\($0.rule.id.content)" }
    }
  }

  /// A case with an entry for each of some rules.
  private static func adding(
    _ list: String, for rules: [String], _ members: String, to subject: LawCase
  ) throws -> LawCase {
    let entries = try rules.map { rule in
      try JSONNode(json5: Array("{ rule: '\(rule)', \(members) }".utf8))
    }
    var result = subject
    result.changeCases { file in
      file.changing(list) { .array(($0?.elements ?? []) + entries) }
    }
    return result
  }

  private static let waiver = "from: '2025-01-01', by: 'x', basis: 'b', reason: 'y'"

  @Test("A waiver changes no status, and nothing else of a finding", .tags(.law))
  func waivesWithoutChangingFindings() throws {
    try EvaluationLaw().hold { subject, random in
      let evaluator = try subject.evaluator()
      let rules = Self.names(of: evaluator).filter { _ in Bool.random(using: &random) }
      let waived = try Self.adding("waivers", for: rules, Self.waiver, to: subject)
      let (before, after) = try (subject.reports(by: evaluator), waived.reports(by: evaluator))
      for result in after.flatMap(\.charters) {
        for finding in result.findings where rules.contains("\(result.id)/\(finding.rule)") {
          if finding.disposition == nil { return .broken("\(finding.rule) is not waived") }
        }
      }
      return try .same(
        Self.findings(of: before), Self.findings(of: after), whereChanged: !rules.isEmpty)
    }
  }

  @Test("A waived rule weighs as much as one that is not there", .tags(.law))
  func weighsNothingWhenWaived() throws {
    try EvaluationLaw().hold { subject, random in
      let evaluator = try subject.evaluator()
      let names = Self.names(of: evaluator).filter { _ in Bool.random(using: &random) }
      let waived = try Self.adding("waivers", for: names, Self.waiver, to: subject)
        .reports(by: evaluator)
      let without = try subject.reports(by: evaluator).map { Tallied($0) { names.contains($0) } }
      for (report, expected) in zip(waived, without) {
        let found = Tallied(report) { _ in false }
        if found != expected { return .broken("\(found) and not \(expected)") }
      }
      return names.isEmpty ? .saysNothing : .holds
    }
  }

  /// The association's outcomes and the authority's, of the charters that have an effect.
  private struct Outcomes: Equatable {
    let association: [[Outcome]]
    let authority: [Outcome?]

    init(_ reports: [Report], of effects: Set<Charter.Effect>) {
      let results = reports.flatMap(\.charters).filter { effects.contains($0.effect) }
      association = results.map { [$0.outcome, $0.best, $0.worst] }
      authority = results.map(\.authorityOutcome)
    }
  }

  /// The case with the rules of a sort asking what can, or what cannot, be had.
  private static func asking(
    _ condition: String, of subject: LawCase, where isAsked: (JSONNode) -> Bool
  ) -> (LawCase, count: Int) {
    var result = subject
    var count = 0
    result.changeRules { rule in
      guard isAsked(rule) else { return rule }
      count += 1
      // A rule on endorsements would have to name one.
      return rule.changing("requires") { _ in .string(condition) }.changing("kind") { _ in nil }
    }
    return (result, count)
  }

  @Test("A rule that only should hold never changes the outcome of those that must", .tags(.law))
  func letsRemarksBe() throws {
    try EvaluationLaw().hold { subject, _ in
      var count = 0
      let outcomes = try ["true", "false"].map { condition in
        let asking = Self.asking(condition, of: subject) { $0["level"]?.string == "should" }
        count = asking.count
        // In a guiding charter there is nothing else.
        return Outcomes(try asking.0.reports(), of: [.gating, .binding])
      }
      let before = Outcomes(try subject.reports(), of: [.gating, .binding])
      for outcomes in outcomes where outcomes.association != before.association {
        return .broken("\(outcomes.association) and not \(before.association)")
      }
      return count > 0 && !before.association.isEmpty ? .holds : .saysNothing
    }
  }

  @Test(
    "The authority's duties and the association's never change each other's outcome", .tags(.law))
  func keepsHoldersApart() throws {
    try EvaluationLaw().hold { subject, _ in
      let before = Outcomes(try subject.reports(), of: Set(Charter.Effect.allCases))
      func after(_ holder: String) throws -> (Outcomes, count: Int) {
        let asking = Self.asking("false", of: subject) { rule in
          (rule["holder"]?.string ?? "association") == holder
        }
        return (Outcomes(try asking.0.reports(), of: Set(Charter.Effect.allCases)), asking.count)
      }
      let (authority, count) = try after("authority")
      let (association, _) = try after("association")
      if authority.association != before.association {
        return .broken("\(authority.association) and not \(before.association)")
      }
      if association.authority != before.authority {
        return .broken("\(association.authority) and not \(before.authority)")
      }
      return count > 0 ? .holds : .saysNothing
    }
  }

  @Test("What a case file dates after the evaluation date counts for nothing", .tags(.law))
  func looksAtThePast() throws {
    try EvaluationLaw().hold { subject, random in
      let evaluator = try subject.evaluator()
      let rules = Self.names(of: evaluator).filter { _ in Bool.random(using: &random) }
      var later = subject
      for (list, members) in [
        ("confirmations", "result: 'upheld', by: 'x', role: 'r', on: '2025-10-02', reasons: 'y'"),
        (
          "confirmations", "result: 'notUpheld', by: 'x', role: 'r', on: '2026-01-01', reasons: 'y'"
        ),
        ("hearings", "putOn: '2025-10-02', replyBy: '2025-10-03'"),
        ("notices", "on: '2025-10-02'"),
        ("waivers", "from: '2025-10-02', by: 'x', basis: 'b', reason: 'y'"),
      ] {
        later = try Self.adding(list, for: rules, members, to: later)
      }
      let reviews = evaluator.vocabulary.facts.filter { $0.source == .assessor }.map { fact in
        "{ fact: '\(fact.path)', value: true, by: 'z', role: 'r', on: '2025-10-02', reasons: 'y' }"
      }
      let added = try JSONNode(json5: Array("[\(reviews.joined(separator: ", "))]".utf8))
      later.changeCases { file in
        file.changing("reviews") { .array(($0?.elements ?? []) + (added.elements ?? [])) }
      }
      return try .same(
        Saying(subject.reports(by: evaluator)).without("diagnostics"),
        Saying(later.reports(by: evaluator)).without("diagnostics"))
    }
  }
}

/// The outcomes of a report, added up anew from its findings without some of them.
private struct Tallied: Equatable {
  let outcomes: [[Outcome]]

  init(_ report: Report, without isLeftOut: (String) -> Bool) {
    outcomes = report.charters.map { result in
      let scopes: [Outcome] = [.notInForce, .notApplicable]
      if scopes.contains(result.outcome) { return [result.outcome] }
      var tally = OutcomeTally(effect: result.effect)
      for finding in result.findings where finding.holder == .association {
        if isLeftOut("\(result.id)/\(finding.rule)") { continue }
        tally.add(
          finding.status, level: finding.level, isCurable: finding.isCurable,
          isWaived: finding.disposition != nil)
      }
      return [tally.outcome, tally.best, tally.worst]
    }
  }
}
