import CharterTestSupport
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
    _ body: (PreparedCharter, _ less: GeneratedDeclaration, _ more: GeneratedDeclaration) throws
      -> Void
  ) throws {
    var random = SeededGenerator(seed: SeededGenerator.seed)
    for _ in 0..<Self.charterCount {
      let generated = GeneratedCharter(rules: 4, &random)
      let charter = try PreparedCharter(generated)
      for _ in 0..<count {
        let less = GeneratedDeclaration(
          generated.facts, rules: generated.rules.map(\.id), &random)
        var more = less
        more.learn(&random)
        try body(charter, less, more)
      }
    }
  }

  private static func isSettled(_ status: Status) -> Bool {
    status != .undetermined && status != .needsReview
  }

  /// Learning a fact never takes a settled finding back.
  @Test func isMonotone() throws {
    var settledCount = 0
    try forEachPair { charter, less, more in
      let before = try charter.report(on: less).charters[0]
      let after = try charter.report(on: more).charters[0]
      for (old, new) in zip(before.findings, after.findings) where Self.isSettled(old.status) {
        settledCount += 1
        if old.status == new.status { continue }
        if old.flags.contains(.applicabilityOpen), new.status == .notApplicable { continue }
        Issue.record(
          """
          \(old.rule) went from \(old.status) to \(new.status)
          \(old.subjectText)
          \(less.factsText) \(less.caseText)
          \(more.factsText) \(more.caseText)
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

  /// The same arguments give the same report, whoever prepared the evaluator.
  @Test func givesTheSameReportEveryTime() throws {
    var random = SeededGenerator(seed: SeededGenerator.seed)
    let generated = GeneratedCharter(rules: 8, &random)
    let charters = try [PreparedCharter(generated), PreparedCharter(generated)]
    for _ in 0..<40 {
      let declaration = GeneratedDeclaration(
        generated.facts, rules: generated.rules.map(\.id), &random)
      let options = CharterEvaluator.Options(explains: true)
      let reports = try charters.map { try $0.report(on: declaration, options: options) }
      #expect(reports[0].written == reports[1].written)
      #expect(reports[0].written == reports[0].written)
    }
  }

  /// Every finding adds up, and what is not known is always said.
  @Test func leavesNothingOut() throws {
    try forEachPair(count: Self.fewDeclarations) { charter, less, _ in
      let result = try charter.report(on: less).charters[0]
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
