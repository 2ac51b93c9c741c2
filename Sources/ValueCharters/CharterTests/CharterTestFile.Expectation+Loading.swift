import CharterDiagnostics
import CharterJSON

extension Shape where Content == CharterTestFile.Expectation {
  /// What a test expects; a test that expects nothing could not fail.
  static var expectation: Shape {
    Shape { node, _, log in
      guard var object = ObjectReader(node, .expectation, &log) else { return nil }
      let known = log.diagnostics.count
      let outcomes = object.optional("outcome", .charterOutcomes, &log)
      let best = object.optional("best", .charterOutcomes, &log)
      let worst = object.optional("worst", .charterOutcomes, &log)
      let statuses = object.optional("statuses", .ruleStatuses, &log)
      let causes = object.optional("causes", .ruleCauses, &log)
      let flags = object.optional("flags", .ruleFlags, &log)
      object.finish(&log)
      let expectation = CharterTestFile.Expectation(
        outcomes: outcomes ?? [], best: best ?? [], worst: worst ?? [], statuses: statuses ?? [],
        causes: causes ?? [], flags: flags ?? [])
      if expectation.isEmpty, log.diagnostics.count == known {
        log.report(CharterTestProblem.expectsNothing, at: node.range)
      }
      return expectation
    }
  }
}

extension Shape where Content == [CharterTestFile.Expectation.CharterOutcome] {
  /// The outcome of the only charter, or one for each.
  fileprivate static var charterOutcomes: Shape {
    Shape { node, label, log in
      guard node.members != nil else {
        return Shape<Outcome>.word(node, label, &log).map { outcome in
          [.init(charter: nil, outcome: outcome, location: log.location(node.range))]
        }
      }
      return node.named(label, &log) { member, log in
        let outcome = Shape<Outcome>.word(member.value, MemberLabel(member.name), &log)
        let charter = Located(member.name, log.location(member.nameRange))
        return outcome.map {
          .init(charter: charter, outcome: $0, location: log.location(member.value.range))
        }
      }
    }
  }
}

extension Shape where Content == [CharterTestFile.Expectation.RuleStatus] {
  /// A status for each rule.
  fileprivate static var ruleStatuses: Shape {
    Shape { node, label, log in
      node.named(label, &log) { member, log in
        let status = Shape<Status>.word(member.value, MemberLabel(member.name), &log)
        let rule = Located(member.name, log.location(member.nameRange))
        return status.map { CharterTestFile.Expectation.RuleStatus(rule: rule, status: $0) }
      }
    }
  }
}

extension Shape where Content == [CharterTestFile.Expectation.RuleCauses] {
  /// The facts that each rule waits for.
  fileprivate static var ruleCauses: Shape {
    Shape { node, label, log in
      node.named(label, &log) { member, log in
        let paths = Shape<[Located<String>]>.list(of: .located(.text))
        let facts = paths(member.value, MemberLabel(member.name), &log)
        let rule = Located(member.name, log.location(member.nameRange))
        return facts.map { CharterTestFile.Expectation.RuleCauses(rule: rule, facts: $0) }
      }
    }
  }
}

extension Shape where Content == [CharterTestFile.Expectation.RuleFlags] {
  /// The flags that each finding carries.
  fileprivate static var ruleFlags: Shape {
    Shape { node, label, log in
      node.named(label, &log) { member, log in
        let words = Shape<[Finding.Flag]>.list(of: .word)
        let flags = words(member.value, MemberLabel(member.name), &log)
        let rule = Located(member.name, log.location(member.nameRange))
        return flags.map { CharterTestFile.Expectation.RuleFlags(rule: rule, flags: $0) }
      }
    }
  }
}
