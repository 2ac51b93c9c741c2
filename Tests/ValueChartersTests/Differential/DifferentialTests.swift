import CharterTestSupport
import Testing
import ValueCharters

/// The engine and the second evaluator agree on made-up charters and declarations.
struct DifferentialTests {
  /// How many pairs of a charter and a declaration are tried; `CHARTER_PAIRS` asks for more.
  static let pairCount =
    TestFiles.environment("CHARTER_PAIRS").flatMap { Int($0) } ?? 20_000

  private static let declarationsPerCharter = 40
  private static let shareCount = 8

  @Test(arguments: 0..<shareCount)
  func agreesWithTheSecondEvaluator(_ share: Int) throws {
    var random = SeededGenerator(seed: SeededGenerator.seed &+ UInt64(share) &* 0x9E37_79B9)
    var settledCount = 0
    var pairs = 0
    while pairs < Self.pairCount / Self.shareCount {
      let charter = GeneratedCharter(rules: 2, &random)
      let prepared: PreparedCharter
      do {
        prepared = try PreparedCharter(charter)
      } catch {
        Issue.record("\(error.diagnostics.map(\.message)) in \(charter.text)")
        return
      }
      for _ in 0..<Self.declarationsPerCharter {
        let declaration = GeneratedDeclaration(
          charter.facts, rules: charter.rules.map(\.id), &random)
        pairs += 1
        guard try prepared.disagreements(on: declaration).isEmpty else {
          let smallest = DifferentialCase(charter: charter, declaration: declaration)
            .report { try $0.disagreements(on: $1) }
          Issue.record("pair \(pairs) of CHARTER_SEED=\(SeededGenerator.seed): \(smallest)")
          return
        }
      }
      settledCount += 1
    }
    print("pairs: \(pairs)")
    #expect(pairs >= Self.pairCount / Self.shareCount)
    #expect(settledCount > 0)
  }
}
