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

  @Test("A finding that is settled stays as it is when facts become known", .tags(.law))
  func isMonotone() throws {
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
    }
    #expect(settledCount > Self.charterCount * Self.declarationCount)
  }

  @Test("An outcome lies between the best and the worst that were possible", .tags(.law))
  func staysWithinItsBounds() throws {
    let order: [Outcome] = [.conforms, .gaps, .conflict]
    var boundedCount = 0
    try forEachPair(count: Self.fewDeclarations) { charter, less, more in
      let before = try charter.report(on: less).charters[0]
      let after = try charter.report(on: more).charters[0]
      guard let outcome = order.firstIndex(of: after.outcome),
        let best = order.firstIndex(of: before.best),
        let worst = order.firstIndex(of: before.worst)
      else { return }
      boundedCount += best < worst ? 1 : 0
      if outcome < best || worst < outcome {
        Issue.record(
          """
          \(before.best)...\(before.worst) became \(after.outcome)
          \(less.factsText) \(less.caseText)
          \(more.factsText) \(more.caseText)
          CHARTER_SEED=\(SeededGenerator.seed)
          """)
      }
    }
    #expect(boundedCount > Self.charterCount)
  }

  @Test("What is open says what is missing, and what is settled misses nothing", .tags(.law))
  func leavesNothingOut() throws {
    try forEachPair(count: Self.fewDeclarations) { charter, less, _ in
      for finding in try charter.report(on: less).charters[0].findings {
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
