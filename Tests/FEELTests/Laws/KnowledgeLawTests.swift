import CharterTestSupport
import FEEL
import Testing

/// Laws of what is known, and of what is said to be missing.
struct KnowledgeLawTests {
  /// A made-up condition over made-up facts.
  private struct Sample {
    let text: String
    let expression: Expression
    var generated: GeneratedFacts
    let slot: Slot
    let comment: Comment

    var facts: TestFacts { generated.facts }

    func said(_ facts: TestFacts) throws -> Slot {
      expression.evaluate(in: try facts.context)
    }

    /// The top-level facts by number, of whose elements and members conditions speak too.
    func roots(of facts: some Sequence<FactID>) -> Set<String> {
      let paths = Set(facts.map { self.facts.schema.path(of: $0) })
      return Set(
        GeneratedFacts.names.filter { name in
          paths.contains { $0 == name || $0.hasPrefix("\(name).") }
        })
    }
  }

  private static func forEachSample(
    rounds: Int = 2_000, _ body: (inout Sample, inout SeededGenerator) throws -> Void
  ) throws {
    let seed = SeededGenerator.seed
    var random = SeededGenerator(seed: seed)
    for round in 0..<rounds {
      var generator = ConditionGenerator(random: SeededGenerator(seed: random.next()))
      let generated = GeneratedFacts(random: SeededGenerator(seed: random.next()))
      let text = generator.boolean(Int.random(in: 1...3, using: &random))
      let comment: Comment = "round \(round) of CHARTER_SEED=\(seed): \(text)"
      var compiler = FEELCompiler(schema: generated.facts.schema)
      let expression = try #require(compiler.compile(ConditionText(text)).expression, comment)
      let slot = expression.evaluate(in: try generated.facts.context)
      var sample = Sample(
        text: text, expression: expression, generated: generated, slot: slot, comment: comment)
      try body(&sample, &random)
    }
  }

  @Test("A fact that a condition does not name has no part in it", .tags(.law))
  func ignoresOtherFacts() throws {
    var changed = 0
    try Self.forEachSample { sample, random in
      let named = sample.roots(of: sample.expression.facts)
      let others = GeneratedFacts(random: SeededGenerator(seed: random.next()))
      for name in GeneratedFacts.names where !named.contains(name) {
        changed += 1
        sample.generated.take(name, from: others)
      }
      let slot = try sample.said(sample.facts)
      #expect(slot == sample.slot, sample.comment)
    }
    #expect(changed > 2_000)
  }

  @Test("What is unknown names unknown facts that the condition reads", .tags(.law))
  func namesWhatIsMissing() throws {
    var causeCount = 0
    try Self.forEachSample { sample, _ in
      guard case .unknown(let causes, _) = sample.slot else { return }
      causeCount += causes.count
      #expect(!causes.isEmpty, sample.comment)
      #expect(Set(causes.map(\.fact)).isSubset(of: sample.expression.facts), sample.comment)
      for cause in causes {
        let isMissing = GeneratedFacts.names.contains {
          sample.facts.slot(of: $0).holds(cause)
        }
        #expect(isMissing, "\(cause) \(sample.comment)")
      }
    }
    #expect(causeCount > 500)
  }

  @Test("The facts that are missing are those that the causes are of", .tags(.law))
  func asksForItsCauses() throws {
    var missing = 0
    try Self.forEachSample { sample, _ in
      var facts: Set<FactID> = []
      if case .unknown(let causes, _) = sample.slot { facts = Set(causes.map(\.fact)) }
      missing += facts.count
      let open = sample.expression.openFacts(in: try sample.facts.context)
      #expect(open == facts.sorted(), sample.comment)
    }
    #expect(missing > 500)
  }

  @Test("What is no cause settles nothing", .tags(.law))
  func waitsForItsCauses() throws {
    var learned = 0
    try Self.forEachSample { sample, _ in
      guard case .unknown(let causes, _) = sample.slot else { return }
      let missing = sample.roots(of: causes.map(\.fact))
      let read = sample.roots(of: sample.expression.facts)
      for _ in 0..<3 {
        var later = sample.generated.adding()
        for name in missing { later.set(name, sample.facts.slot(of: name)) }
        learned += read.count { later.slot(of: $0) != sample.facts.slot(of: $0) }
        let slot = try sample.said(later)
        if case .unknown = slot { continue }
        Issue.record("\(sample.slot) became \(slot): \(sample.comment)")
      }
    }
    #expect(learned > 200)
  }

  @Test("Where every fact is known nothing is unknown", .tags(.law))
  func isSettledByKnowledge() throws {
    var wasOpen = 0
    try Self.forEachSample { sample, _ in
      if case .unknown = sample.slot { wasOpen += 1 }
      let slot = try sample.said(sample.generated.completing())
      if case .unknown(let causes, _) = slot { Issue.record("\(causes): \(sample.comment)") }
    }
    #expect(wasOpen > 500)
  }

  @Test("An explanation comes to what an evaluation does, by way of the same facts", .tags(.law))
  func explainsWhatItEvaluates() throws {
    var read = 0
    try Self.forEachSample { sample, _ in
      let context = try sample.facts.context
      let explanation = sample.expression.explanation(in: context)
      #expect(explanation.outcome == sample.slot, sample.comment)
      #expect(explanation.isDecisive, sample.comment)
      let evidence = sample.expression.evidence(in: context)
      read += evidence.count
      #expect(Set(evidence.map(\.fact)).isSubset(of: sample.expression.facts), sample.comment)
      // Elements that a filter could not compute come without their faults, which nobody is shown.
      #expect(evidence.map(\.fact) == explanation.evidence.map(\.fact), sample.comment)
      #expect(evidence.map(\.indices) == explanation.evidence.map(\.indices), sample.comment)
      #expect(evidence.map(\.slot.value) == explanation.evidence.map(\.slot.value), sample.comment)
    }
    #expect(read > 1_000)
  }
}

extension Slot {
  /// Whether a cause is that of this slot, or of an element or member of it.
  fileprivate func holds(_ cause: Cause) -> Bool {
    switch self {
    case .unknown(let causes, _): causes.contains(cause)
    case .known(.list(let slots)), .known(.record(let slots)):
      slots.contains { $0.holds(cause) }
    case .known, .fault: false
    }
  }
}
