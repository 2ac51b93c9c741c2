import CharterTestSupport
import FEEL
import Testing

/// What is settled stays as it is when more becomes known, whatever the condition.
struct MonotonicityTests {
  private static let count = 10_000

  private static let seed: UInt64 = {
    let seed = TestFiles.environment("CHARTER_SEED").flatMap { UInt64($0) }
    return seed ?? UInt64.random(in: 0 ... .max)
  }()

  @Test("A condition that is settled stays as it is when more becomes known", .tags(.law))
  func keepsWhatIsSettledWhenFactsBecomeKnown() throws {
    print("monotonicity: CHARTER_SEED=\(Self.seed)")
    var random = SeededGenerator(seed: Self.seed)
    var settledCount = 0
    for round in 0..<Self.count {
      var generator = ConditionGenerator(random: SeededGenerator(seed: random.next()))
      var generated = GeneratedFacts(random: SeededGenerator(seed: random.next()))
      let text = generator.boolean(Int.random(in: 1...4, using: &random))
      let comment: Comment = "round \(round) of CHARTER_SEED=\(Self.seed): \(text)"
      var compiler = FEELCompiler(schema: generated.facts.schema)
      let (compiled, errors) = compiler.compile(ConditionText(text))
      let expression = try #require(compiled, "\(comment): \(errors)")
      let before = try generated.facts.context
      let slot = expression.evaluate(in: before)
      let truth = expression.truth(in: before)
      #expect(Truth(slot) == truth, comment)
      if truth != .unknown { settledCount += 1 }
      for _ in 0..<3 {
        let after = try generated.adding().context
        let later = expression.truth(in: after)
        if truth != .unknown { #expect(later == truth, comment) }
      }
    }
    #expect(settledCount > Self.count / 4)
    #expect(settledCount < Self.count)
  }
}

extension Truth {
  /// The truth of a slot that holds a condition's outcome.
  fileprivate init?(_ slot: Slot) {
    switch slot {
    case .known(.boolean(true)): self = .true
    case .known(.boolean(false)): self = .false
    case .known: return nil
    case .unknown: self = .unknown
    case .fault: self = .fault
    }
  }
}
