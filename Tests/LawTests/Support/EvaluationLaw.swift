import CharterTestSupport
import Testing
import ValueCharters

/// A law of evaluations, and against what it is held.
struct EvaluationLaw {
  /// What came of holding a law against a case.
  enum Verdict {
    case holds

    /// The case has nothing that the law speaks of.
    case saysNothing

    /// It does not hold, for this reason.
    case broken(String)

    /// Two sayings that have to be the same; where nothing was changed they say nothing.
    static func same(_ before: Saying, _ after: Saying, whereChanged isChanged: Bool = true)
      -> Verdict
    {
      if let difference = after.difference(from: before) { return .broken(difference) }
      return isChanged ? .holds : .saysNothing
    }
  }

  /// How many charters are made up.
  var charters = 20

  /// How many rules each has.
  var rules = 4

  /// How many declarations are made up for each.
  var declarations = 6

  /// Holds the law against made-up cases and the shipped one; what goes against it is shrunk.
  ///
  /// Whatever the law does by chance comes from the generator that it is given.
  func hold(
    sourceLocation: Testing.SourceLocation = #_sourceLocation,
    _ law: (LawCase, inout SeededGenerator) throws -> Verdict
  ) throws {
    let seed = SeededGenerator.seed
    var random = SeededGenerator(seed: seed)
    var held = 0
    for round in 0..<charters {
      let generated = GeneratedCase(rules: rules, declarations: declarations, &random)
      let own = SeededGenerator(seed: random.next())
      switch try verdict(law, generated, own) {
      case .holds: held += 1
      case .saysNothing: break
      case .broken(let reason):
        let (smallest, why) = shrunk(generated, reason) { try verdict(law, $0, own) }
        Issue.record(
          "round \(round) of CHARTER_SEED=\(seed): \(why)\n\(smallest.description)",
          sourceLocation: sourceLocation)
        return
      }
    }
    #expect(held >= charters / 5, "it says something of too few", sourceLocation: sourceLocation)
    let shipped = try LawCase.shipped.get()
    switch try law(shipped, &random) {
    case .holds: break
    case .saysNothing:
      Issue.record("it says nothing of what is shipped", sourceLocation: sourceLocation)
    case .broken(let reason):
      Issue.record(
        "CHARTER_SEED=\(seed), of what is shipped: \(reason)", sourceLocation: sourceLocation)
    }
  }

  private func verdict(
    _ law: (LawCase, inout SeededGenerator) throws -> Verdict, _ generated: GeneratedCase,
    _ random: SeededGenerator
  ) throws -> Verdict {
    var random = random
    return try law(generated.files, &random)
  }

  /// The smallest case found that goes against the law.
  private func shrunk(
    _ generated: GeneratedCase, _ reason: String, _ law: (GeneratedCase) throws -> Verdict
  ) -> (GeneratedCase, String) {
    var smallest = (generated, reason)
    var open = generated.smaller
    while let next = open.popLast() {
      guard case .broken(let reason)? = try? law(next) else { continue }
      smallest = (next, reason)
      open = next.smaller
    }
    return smallest
  }
}

extension GeneratedCase: CustomStringConvertible {
  var description: String {
    let rules = charter.rules.map { rule in
      "rule         \(rule.requires)  applies: \(rule.applies ?? "-")  \(rule.members)"
    }
    let declarations = declarations.flatMap {
      ["facts        \($0.factsText)", "case file    \($0.caseText)"]
    }
    return
      (["applies      \(charter.applies ?? "-")", "definitions  \(charter.definitions)"]
      + rules + declarations).joined(separator: "\n")
  }
}
