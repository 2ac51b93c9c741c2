import CharterReports
import CharterTestSupport
import FEEL
import StockCharters
import Testing
import ValueCharters

/// What is asked about an example can change a finding, and what is not asked cannot.
struct ShippedQuestionsTests {
  /// A charter, and an association that has declared what it has, or nothing at all.
  struct Example: CustomTestStringConvertible, Sendable {
    let charter: String
    let association: String?
    var testDescription: String { "\(charter): \(association ?? "nothing declared")" }

    static let all = StockCharters.all.map(\.id).flatMap { charter in
      [nil, "blaabaerlygten", "klub-nikanten", "stille-kilde", "torsdagsholdet"].map {
        Example(charter: charter, association: $0)
      }
    }
  }

  private static let rounds = 2000

  @Test(
    "What the shipped charters ask can change a finding, and nothing else can", .tags(.law),
    arguments: Example.all)
  func asksWhatMattersAndNothingElse(_ example: Example) throws {
    let seed = SeededGenerator.seed
    var random = SeededGenerator(seed: seed)
    let subject = try AnsweredExample(example.charter, example.association)
    let findings = try subject.findings([:])
    let questions = OpenQuestion.all(in: findings.open)
    let asked = Set(questions.map(\.fact))
    for fact in subject.openFacts where !asked.contains(fact.path) {
      for answer in AnsweredExample.answers(to: fact) {
        let after = try subject.findings([fact.path: answer])
        #expect(!AnsweredExample.differs(findings, after), "\(fact.path) = \(answer)")
      }
    }
    for question in questions {
      // Members of list elements are answered within their lists.
      guard let fact = subject.openFacts.first(where: { $0.path == question.fact }) else {
        continue
      }
      let others = Set(question.findings.flatMap { $0.causes.map(\.fact) }).subtracting([fact.path])
      let matters = try (0..<Self.rounds).contains { round in
        var answers: [String: String] = [:]
        // Of many facts joined by 'and' or 'or' one matters where most others are alike.
        let common = round % 2 == 0 ? nil : Int.random(in: 0..<12, using: &random)
        for other in subject.openFacts where round > 0 && others.contains(other.path) {
          let choices = AnsweredExample.answers(to: other)
          if let common, !choices.isEmpty, Int.random(in: 0..<8, using: &random) > 0 {
            answers[other.path] = choices[common % choices.count]
          } else {
            answers[other.path] = choices.randomElement(using: &random)
          }
        }
        let before = try subject.findings(answers)
        return try AnsweredExample.answers(to: fact).contains { answer in
          let after = try subject.findings(answers.merging([fact.path: answer]) { $1 })
          return AnsweredExample.differs(before, after)
        }
      }
      #expect(matters, "\(fact.path) is asked for nothing, CHARTER_SEED=\(seed)")
    }
  }
}
