import CharterTestSupport
import FEEL
import Testing

/// A law that two ways of writing a thing say the same, with the same causes and the same faults.
struct ConditionLaw {
  /// Two expressions that have to say the same.
  typealias Pair = (left: String, right: String)

  /// How many conditions are made up.
  var rounds = 600

  /// Whether faults have to be those of the same operations.
  var comparesOperations = true

  /// Makes the parts of the expressions.
  let parts: (inout ConditionGenerator) -> [String]

  /// Writes pairs of expressions of the parts.
  let pairs: ([String]) -> [Pair]

  /// Makes a law.
  init(
    of parts: @escaping (inout ConditionGenerator) -> [String],
    _ pairs: @escaping ([String]) -> [Pair]
  ) {
    self.parts = parts
    self.pairs = pairs
  }

  /// Holds the law against made-up conditions and knowledge; what goes against it is shrunk.
  func hold(sourceLocation: Testing.SourceLocation = #_sourceLocation) throws {
    let seed = SeededGenerator.seed
    var random = SeededGenerator(seed: seed)
    var seen: [String: Int] = [:]
    for round in 0..<rounds {
      var generator = ConditionGenerator(random: SeededGenerator(seed: random.next()))
      let facts = GeneratedFacts(random: SeededGenerator(seed: random.next())).facts
      let texts = parts(&generator)
      for pair in pairs(texts) {
        let (left, right) = (Said(pair.left, facts), Said(pair.right, facts))
        try #require(left != nil && right != nil, "\(pair)", sourceLocation: sourceLocation)
        seen[left?.letter ?? "", default: 0] += 1
      }
      if let broken = broken(texts, facts) {
        let (smallest, reason) = shrunk(texts, facts, broken)
        Issue.record(
          "round \(round) of CHARTER_SEED=\(seed): \(reason) of the parts \(smallest)",
          sourceLocation: sourceLocation)
        return
      }
    }
    // The law was held against what is settled, what is not known, and what cannot be computed.
    for letter in ["value", "U", "E"] {
      #expect(seen[letter, default: 0] > rounds / 100, "\(seen)", sourceLocation: sourceLocation)
    }
  }

  /// The first pair that does not say the same, in words.
  private func broken(_ texts: [String], _ facts: TestFacts) -> String? {
    for (left, right) in pairs(texts) {
      guard let first = Said(left, facts), let second = Said(right, facts) else { return nil }
      let isSame =
        comparesOperations
        ? first == second : first.withCodesOnly == second.withCodesOnly
      if !isSame { return "'\(left)' is \(first), and '\(right)' is \(second)," }
    }
    return nil
  }

  /// Smaller parts that go against the law too.
  private func shrunk(
    _ texts: [String], _ facts: TestFacts, _ reason: String
  ) -> (parts: [String], reason: String) {
    var smallest = (parts: texts, reason: reason)
    var open = smaller(texts)
    while let next = open.popLast() {
      guard let reason = broken(next, facts) else { continue }
      smallest = (next, reason)
      open = smaller(next)
    }
    return smallest
  }

  private func smaller(_ texts: [String]) -> [[String]] {
    texts.indices.flatMap { index in
      SmallerConditions.of(texts[index]).map { text in
        var changed = texts
        changed[index] = text
        return changed
      }
    }
  }
}
