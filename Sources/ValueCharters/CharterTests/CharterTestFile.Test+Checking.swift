package import CharterDiagnostics

extension CharterTestFile.Test {
  /// What is wrong with the rules, facts and charters that the test expects something of.
  ///
  /// The changes to facts are checked when they are made.
  ///
  /// - Parameters:
  ///   - evaluator: The charters of the file.
  ///   - source: The file.
  /// - Returns: The diagnostics in the order of the text.
  package func check(
    against evaluator: CharterEvaluator, in source: SourceText
  ) -> [Diagnostic] {
    var log = LoadingLog(source)
    let rules =
      expectation.statuses.map(\.rule) + expectation.causes.map(\.rule)
      + expectation.flags.map(\.rule)
    for rule in rules { Self.check(rule, evaluator.ruleNames, &log) }
    let facts = expectation.causes.flatMap(\.facts)
    let known = facts.isEmpty ? [] : Set(evaluator.vocabulary.facts.map(\.path))
    for fact in facts
    where !known.contains(fact.content) {
      let nearest = evaluator.vocabulary.schema.nearestPath(to: fact.content)
      log.report(CharterTestProblem.unknownFact(fact.content, nearest: nearest), at: fact.range)
    }
    let charters = evaluator.charters.map(\.compiled.charter.id)
    for outcome in expectation.outcomes + expectation.best + expectation.worst {
      Self.check(outcome, charters, &log)
    }
    return log.sorted
  }

  private static func check(
    _ rule: Located<String>, _ names: RuleNames, _ log: inout LoadingLog
  ) {
    switch names.lookup(rule.content) {
    case .found: break
    case .ambiguous(let names):
      log.report(CharterTestProblem.ambiguousRule(rule.content, names: names), at: rule.range)
    case .unknown(let nearest):
      log.report(CharterTestProblem.unknownRule(rule.content, nearest: nearest), at: rule.range)
    }
  }

  private static func check(
    _ outcome: CharterTestFile.Expectation.CharterOutcome, _ charters: [String],
    _ log: inout LoadingLog
  ) {
    if let charter = outcome.charter {
      guard !charters.contains(charter.content) else { return }
      let nearest = NearestName.find(charter.content, among: charters)
      log.report(
        CharterTestProblem.unknownCharter(charter.content, nearest: nearest), at: charter.range)
    } else if charters.count > 1 {
      log.report(CharterTestProblem.outcomeOfWhich(charters), at: outcome.location.range)
    }
  }
}
