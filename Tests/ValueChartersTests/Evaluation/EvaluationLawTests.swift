import CharterTestSupport
import FEEL
import Testing
import ValueCharters

/// What holds of every charter and every declaration.
struct EvaluationLawTests {
  private static let charterCount = 50
  private static let declarationCount = 200

  /// For what takes longer to look at.
  private static let fewDeclarations = 40

  /// Goes through pairs of a declaration and one that says more.
  private func forEachPair(
    count: Int = declarationCount,
    _ body: (EvaluationFixture, _ less: GeneratedDeclaration, _ more: GeneratedDeclaration) throws
      -> Void
  ) throws {
    var generator = SeededGenerator(seed: SeededGenerator.seed)
    for _ in 0..<Self.charterCount {
      let rules = (0..<4).map { GeneratedCase.rule("r\($0)", &generator) }
      let head =
        Bool.random(using: &generator)
        ? "applies: '\(GeneratedCase.condition(&generator, depth: 1))'," : ""
      let fixture = try EvaluationFixture(facts: GeneratedCase.facts, rules: rules, head: head)
      for _ in 0..<count {
        let less = GeneratedDeclaration(&generator)
        var more = less
        more.learn(&generator)
        try body(fixture, less, more)
      }
    }
  }

  private static func isSettled(_ status: Status) -> Bool {
    status != .undetermined && status != .needsReview
  }

  /// Learning a fact never takes a settled finding back.
  @Test func isMonotone() throws {
    var settledCount = 0
    try forEachPair { fixture, less, more in
      let before = try fixture.result(less.facts, case: less.caseFile)
      let after = try fixture.result(more.facts, case: more.caseFile)
      for (old, new) in zip(before.findings, after.findings) where Self.isSettled(old.status) {
        settledCount += 1
        if old.status == new.status { continue }
        if old.flags.contains(.applicabilityOpen), new.status == .notApplicable { continue }
        Issue.record(
          """
          \(old.rule) went from \(old.status) to \(new.status)
          \(old.subjectText)
          \(less.facts) \(less.caseFile)
          \(more.facts) \(more.caseFile)
          CHARTER_SEED=\(SeededGenerator.seed)
          """)
      }
      checkBounds(before, after)
    }
    #expect(settledCount > Self.charterCount * Self.declarationCount)
  }

  /// What comes of a declaration lies between the bounds that were given when less was known.
  private func checkBounds(_ before: Report.CharterResult, _ after: Report.CharterResult) {
    let order: [Outcome] = [.conforms, .gaps, .conflict]
    guard let outcome = order.firstIndex(of: after.outcome),
      let best = order.firstIndex(of: before.best), let worst = order.firstIndex(of: before.worst)
    else { return }
    if outcome < best || worst < outcome {
      Issue.record(
        "\(before.best)...\(before.worst) became \(after.outcome); seed \(SeededGenerator.seed)")
    }
  }

  /// The fast way to a status, by truths alone, agrees with the slow one that tells causes.
  @Test func reachesTheSameStatusBothWays() throws {
    try forEachPair(count: Self.fewDeclarations) { fixture, less, _ in
      let report = try fixture.evaluate(less.facts, case: less.caseFile)
      let date = try #require(CivilDate("2025-10-01"))
      let context = Expression.Context(facts: report.facts.store, today: date)
      let charter = fixture.evaluator.charters[0].compiled
      for (finding, rule) in zip(report.charters[0].findings, charter.rules) {
        let status = Self.slowStatus(rule, charter, in: context)
        if status != finding.status {
          Issue.record(
            """
            \(finding.rule) is \(status) or \(finding.status); \(finding.subjectText)
            \(less.facts) \(less.caseFile)
            CHARTER_SEED=\(SeededGenerator.seed)
            """)
        }
      }
    }
  }

  /// The table, read from outcomes with causes.
  private static func slowStatus(
    _ rule: CompiledCharter.Rule, _ charter: CompiledCharter, in context: Expression.Context
  ) -> Status {
    let applies = [charter.applies, rule.applies].compactMap { $0?.evaluate(in: context) }
    let requires = rule.requires.evaluate(in: context)
    if applies.contains(.known(.boolean(false))) { return .notApplicable }
    if requires == .known(.boolean(true)) { return .satisfied }
    let isOpen = applies.contains { if case .unknown = $0 { true } else { false } }
    let isFaulty = !isOpen && applies.contains { if case .fault = $0 { true } else { false } }
    var causes: [Cause] = []
    for slot in applies + [requires] {
      if case .unknown(let more, _) = slot { causes += more }
    }
    let unsettled: Status =
      causes.allSatisfy { $0.reason == .awaitingReview || $0.reason == .disputed }
      ? .needsReview : .undetermined
    switch requires {
    case .fault: return isOpen ? .undetermined : .error
    case .unknown: return isFaulty ? .undetermined : unsettled
    case .known:
      if isFaulty { return .error }
      if isOpen { return unsettled }
      return rule.rule.needsConfirmation ? .needsReview : .notSatisfied
    }
  }

  /// The same arguments give the same report, whoever prepared the evaluator.
  @Test func givesTheSameReportEveryTime() throws {
    var generator = SeededGenerator(seed: SeededGenerator.seed)
    let rules = (0..<8).map { GeneratedCase.rule("r\($0)", &generator) }
    let first = try EvaluationFixture(facts: GeneratedCase.facts, rules: rules)
    let second = try EvaluationFixture(facts: GeneratedCase.facts, rules: rules)
    for _ in 0..<40 {
      let declaration = GeneratedDeclaration(&generator)
      let options = CharterEvaluator.Options(explains: true)
      let reports = try [first, second].map {
        try $0.evaluate(declaration.facts, case: declaration.caseFile, options: options)
      }
      #expect(reports[0].written == reports[1].written)
      #expect(reports[0].written == reports[0].written)
    }
  }

  /// Every finding adds up, and what is not known is always said.
  @Test func leavesNothingOut() throws {
    try forEachPair(count: Self.fewDeclarations) { fixture, less, _ in
      let result = try fixture.result(less.facts, case: less.caseFile)
      #expect(result.counts.values.reduce(0, +) == result.findings.count)
      for finding in result.findings {
        let isUnsettled = !Self.isSettled(finding.status)
        if isUnsettled, !finding.verdictIsAdverse { #expect(!finding.causes.isEmpty) }
        if !isUnsettled { #expect(finding.causes.isEmpty) }
        #expect((finding.status == .error) <= !finding.faults.isEmpty)
      }
    }
  }
}

extension Bool {
  /// Whether this implies the other.
  fileprivate static func <= (left: Bool, right: Bool) -> Bool { !left || right }
}

extension Finding {
  /// The conditions of the rule, for messages.
  fileprivate var subjectText: String { location.text }

  /// Whether the finding only waits for a confirmation.
  fileprivate var verdictIsAdverse: Bool {
    heard != nil || (holder == .authority && causes.isEmpty)
  }
}

extension Report {
  /// Everything that a report says.
  fileprivate var written: String {
    var text = "\(evaluatedOn) \(declaration) \(diagnostics.map(\.message))"
    for result in charters {
      text += "\n\(result.id) \(result.outcome) \(result.best) \(result.worst) \(result.digest)"
      text += "\n\(String(describing: result.authorityOutcome)) \(result.assumptions)"
      for finding in result.findings {
        text += "\n\(finding.rule) \(finding.status) \(finding.flags) \(finding.message)"
        text += "\n\(finding.evidence.map(\.pointer)) \(finding.causes.map(\.pointer))"
        text += "\n\(finding.faults.map(\.code)) \(String(describing: finding.because))"
      }
      text += "\n\(result.nextSteps)"
    }
    return text
  }
}
