import CharterReports
import CharterTestSupport
import FEEL
import Testing
import ValueCharters

/// What is asked can change a finding, and what is not asked cannot.
struct QuestionLawTests {
  private static let rounds = 100

  @Test("What is asked can change a finding, and what is not asked cannot", .tags(.law))
  func asksWhatMattersAndNothingElse() throws {
    let seed = SeededGenerator.seed
    var random = SeededGenerator(seed: seed)
    var counts = (asked: 0, unasked: 0)
    for round in 0..<Self.rounds {
      var conditions = QuestionConditions(random: SeededGenerator(seed: random.next()))
      let applies = Bool.random(using: &random) ? "true" : conditions.boolean(1)
      let rules = (0..<3).map { _ in
        (
          applies: Bool.random(using: &random) ? "true" : conditions.boolean(1),
          requires: conditions.boolean(3)
        )
      }
      let comment: Comment = "round \(round) of CHARTER_SEED=\(seed): \(applies); \(rules)"
      let subject = try QuestionCase(applies: applies, rules: rules)
      var answers: QuestionCase.Answers = [:]
      for fact in QuestionCase.facts where Int.random(in: 0..<3, using: &random) == 0 {
        answers[fact.name] = fact.answers.randomElement(using: &random)
      }
      let findings = try subject.findings(answers)
      let asked = Set(OpenQuestion.all(in: findings.open).map(\.fact))
      #expect(asked.isDisjoint(with: answers.keys), comment)
      for fact in QuestionCase.facts where answers[fact.name] == nil {
        if asked.contains(fact.name) {
          counts.asked += 1
          let matters = try canMatter(fact, subject, answers, findings)
          #expect(matters, "\(fact.name) is asked for nothing: \(answers) \(comment)")
        } else {
          counts.unasked += 1
          let matters = try changes(fact, subject, answers, findings)
          #expect(!matters, "\(fact.name) is not asked for: \(answers) \(comment)")
        }
      }
    }
    #expect(counts.asked > Self.rounds / 2)
    #expect(counts.unasked > Self.rounds / 2)
  }

  /// Whether an answer to a fact changes a finding at once.
  private func changes(
    _ fact: QuestionCase.Fact, _ subject: QuestionCase, _ answers: QuestionCase.Answers,
    _ findings: [Finding]
  ) throws -> Bool {
    for answer in fact.answers {
      var answers = answers
      answers[fact.name] = answer
      if QuestionCase.differs(findings, try subject.findings(answers)) { return true }
    }
    return false
  }

  /// Whether an answer changes a finding at once, or after answers to others.
  private func canMatter(
    _ fact: QuestionCase.Fact, _ subject: QuestionCase, _ answers: QuestionCase.Answers,
    _ findings: [Finding]
  ) throws -> Bool {
    // A number can have more answers than can be tried out.
    if !fact.isCounted { return true }
    var cases = [(answers, 0)]
    while let (answers, start) = cases.popLast() {
      if try changes(fact, subject, answers, subject.findings(answers)) { return true }
      for index in QuestionCase.facts.indices[start...] {
        let other = QuestionCase.facts[index]
        if other.name == fact.name || answers[other.name] != nil { continue }
        for answer in other.answers {
          cases.append((answers.merging([other.name: answer]) { $1 }, index + 1))
        }
      }
    }
    return false
  }

  @Test(arguments: [
    ("a or b", ["a", "b"]), ("a and b and not(b)", ["a", "b"]),
    // Whatever a is, this is false, and b has no part in it.
    ("((a = b) and a) and not(a)", ["a"]),
    ("(if a then not(a) else a) and (a = b)", ["a"]),
    ("(a = b) and a and not(a) and (c or not(c))", ["a"]),
  ])
  func doesNotAskForWhatTheOtherPartsTakeAway(_ condition: String, _ asked: [String]) throws {
    let subject = try QuestionCase(applies: "true", rules: [("true", condition)])
    let findings = try subject.findings([:])
    #expect(Set(OpenQuestion.all(in: findings.open).map(\.fact)) == Set(asked))
    #expect(Set(findings[0].causes.map(\.fact)).isSuperset(of: asked))
  }

  @Test
  func putsWhatSettlesMostFirst() throws {
    let subject = try QuestionCase(
      applies: "true",
      rules: [("true", "a and b"), ("true", "b and c"), ("true", "b or q"), ("true", "r and q")])
    let open = OpenQuestion.all(in: try subject.findings([:]).open)
    #expect(open.map(\.fact) == ["b", "q", "a", "c", "r"])
    #expect(open.map(\.ask) == [.association, .authority, .association, .association, .assessor])
  }

  @Test(
    arguments: [
      ("r", [:], false), ("r", ["r": "5"], false), ("r and q", [:], true), ("r and a", [:], true),
      ("r and a", ["a": "true"], false), ("r and a", ["a": "true", "r": "5"], false),
    ] as [(String, QuestionCase.Answers, Bool)])
  func tellsWhetherAPersonWaitsForOthers(
    _ requires: String, _ answers: QuestionCase.Answers, _ waits: Bool
  ) throws {
    let subject = try QuestionCase(applies: "true", rules: [("true", requires)])
    let open = OpenQuestion.all(in: try subject.findings(answers).open)
    let question = try #require(open.first { $0.fact == "r" })
    #expect(question.waitsForAnswers == waits)
  }

  @Test
  func saysThatAnAssessmentHasAMistake() throws {
    let subject = try QuestionCase(applies: "true", rules: [("true", "r")])
    let message = try #require(try subject.findings(["r": "5"]).first).message
    #expect(
      message[.english].contains("Missing: r (assessed, but with a mistake in the case file)."))
    #expect(message[.danish].contains("Mangler: r (vurderet, men med en fejl i sagsfilen)."))
  }

  @Test(arguments: [
    ["a": "false"], ["c": "true"], ["a": "true", "b": "true"], ["a": "true", "b": "false"],
  ])
  func forgetsWhatIsSettled(_ answers: QuestionCase.Answers) throws {
    let subject = try QuestionCase(applies: "a", rules: [("b", "c or k = \"x\"")])
    let asked = OpenQuestion.all(in: try subject.findings(answers).open).map(\.fact)
    let isOpen = answers == ["a": "true", "b": "true"]
    #expect(asked == (isOpen ? ["c", "k"] : []))
  }
}
