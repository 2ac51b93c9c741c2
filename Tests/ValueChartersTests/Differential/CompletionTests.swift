import CharterTestSupport
import FEEL
import ReferenceEvaluator
import Testing
import ValueCharters

/// What is settled agrees with every way in which the unknown may turn out.
struct CompletionTests {
  private static let charterCount = 80
  private static let declarationCount = 12

  /// The most completions of a declaration that are tried out.
  private static let completionLimit = 64

  /// Facts of which there are few values, so that all can be tried.
  private static let facts = GeneratedFact.all.filter { fact in
    [
      "p", "q", "group.r", "m", "c", "endorsement", "given.truth", "numbers", "gifts", "judged",
    ].contains(fact.path)
  }

  @Test("A settled finding agrees with every completion of what is unknown", .tags(.law))
  func agreesWithEveryCompletion() throws {
    let seed = SeededGenerator.seed
    var random = SeededGenerator(seed: seed)
    var counts = (declarations: 0, completions: 0, settled: 0)
    for _ in 0..<Self.charterCount {
      var charter = GeneratedCharter(rules: 3, over: Self.facts, &random)
      charter.inForce = "from: '2000-01-01'"
      let prepared = try PreparedCharter(charter)
      for _ in 0..<Self.declarationCount {
        var declaration = GeneratedDeclaration(
          charter.facts, rules: charter.rules.map(\.id), &random)
        declaration.refused = []
        declaration.brokenGroups = [:]
        guard (2...Self.completionLimit).contains(declaration.completionCount) else { continue }
        counts.declarations += 1
        counts.completions += declaration.completionCount
        counts.settled += try prepared.settled(on: declaration).count
        if try prepared.contradictions(to: declaration).isEmpty { continue }
        let smallest = DifferentialCase(charter: charter, declaration: declaration)
          .report { try $0.contradictions(to: $1) }
        Issue.record("CHARTER_SEED=\(seed): \(smallest)")
        return
      }
    }
    print("completions: \(counts.completions) of \(counts.declarations) declarations")
    #expect(counts.completions > 8_000)
    #expect(counts.settled > counts.declarations)
  }
}

extension PreparedCharter {
  private static func isSettled(_ status: Status) -> Bool {
    status != .undetermined && status != .needsReview
  }

  /// The findings that are settled.
  fileprivate func settled(on declaration: GeneratedDeclaration) throws -> [Finding] {
    try report(on: declaration).charters[0].findings.filter { Self.isSettled($0.status) }
  }

  /// What the second evaluator says of a completion and the engine has ruled out before.
  fileprivate func contradictions(to declaration: GeneratedDeclaration) throws -> [String] {
    guard let date = DifferentialCase.date else { return [] }
    let before = try report(on: declaration).charters[0]
    let order: [Outcome] = [.conforms, .gaps, .conflict]
    let bounds = [before.best, before.worst].compactMap { order.firstIndex(of: $0) }
    for completion in declaration.completions {
      let (file, caseFile) = try files(of: completion)
      let after = ReferenceEvaluation(reference, file, caseFile, on: date)
      var results: [String] = []
      for (old, new) in zip(before.findings, after.findings) {
        if !Self.isSettled(new.status), !isAwaitingConfirmation(new) {
          results.append("\(new.rule) is \(new.status) although all is known")
        }
        guard Self.isSettled(old.status), old.status != new.status else { continue }
        if old.flags.contains(.applicabilityOpen), new.status == .notApplicable { continue }
        results.append("\(old.rule) is \(old.status), and \(new.status) in a completion")
      }
      if bounds.count == 2, let outcome = order.firstIndex(of: after.outcome),
        !(bounds[0]...max(bounds[0], bounds[1])).contains(outcome)
      {
        results.append("\(after.outcome) is not within \(before.best)...\(before.worst)")
      }
      if !results.isEmpty { return results + [completion.factsText, completion.caseText] }
    }
    return []
  }

  private func isAwaitingConfirmation(_ finding: ReferenceEvaluation.Finding) -> Bool {
    finding.status == .needsReview && finding.requires == .known(.boolean(false))
  }
}
