import CharterReports
import CharterTestSupport
import Testing
import ValueCharters

/// A charter over a few facts, some of them answered, and the answers that the others may get.
struct QuestionCase {
  /// A fact: who supplies it, and some of its answers.
  struct Fact {
    let name: String
    let type: String
    let source: FactSource
    let answers: [String]

    /// Whether the answers are all there are.
    var isCounted: Bool { type != "type: 'number'" }
  }

  static let facts: [Fact] =
    ["a", "b", "c"].map {
      Fact(name: $0, type: "type: 'boolean'", source: .association, answers: ["true", "false"])
    } + [
      Fact(
        name: "k",
        type: "type: 'choice', choices: { x: { da: 'x', en: 'x' }, y: { da: 'y', en: 'y' } }",
        source: .association, answers: ["\"x\"", "\"y\""]),
      Fact(name: "n", type: "type: 'number'", source: .association, answers: ["0", "2", "7"]),
      Fact(name: "q", type: "type: 'boolean'", source: .authority, answers: ["true", "false"]),
      Fact(name: "r", type: "type: 'boolean'", source: .assessor, answers: ["true", "false"]),
    ]

  /// The answers to some facts.
  typealias Answers = [String: String]

  let evaluator: CharterEvaluator

  /// Makes a charter of conditions: its own, and for each rule when it applies and what it asks.
  init(applies: String, rules: [(applies: String, requires: String)]) throws(LoadingError) {
    let facts = Self.facts.map { "\($0.name): { \($0.type), source: '\($0.source.rawValue)' }" }
    let rules = rules.enumerated().map { index, rule in
      "{ id: 'rule-\(index)', level: 'must', title: { da: 'R', en: 'R' }, "
        + "applies: '\(rule.applies)', requires: '\(rule.requires)' }"
    }
    let text = """
      { format: 1, charter: 'test', version: '1', languages: ['da', 'en'],
        title: { da: 'P', en: 'T' }, issuer: { da: 'F', en: 'F' }, effect: 'gating',
        scope: { da: 'P', en: 'T' }, basis: 'modelled', inForce: { from: '2000-01-01' },
        vocabulary: ['v.json5'], applies: '\(applies)',
        values: [{ id: 'v', title: { da: 'V', en: 'V' }, rules: [\(rules.joined(separator: ","))] }] }
      """
    let vocabulary = """
      { format: 1, vocabulary: 'test', version: '1', languages: ['da', 'en'],
        facts: { \(facts.joined(separator: ",")) } }
      """
    evaluator = try CharterEvaluator(
      [Charter(json5: Array(text.utf8))], vocabulary: Vocabulary(json5: Array(vocabulary.utf8)))
  }

  /// Evaluates the charter with some answers, each from the one who may give it.
  func findings(_ answers: Answers) throws -> [Finding] {
    func members(_ source: FactSource) -> [String] {
      Self.facts.filter { $0.source == source }.compactMap { fact in
        answers[fact.name].map { "\"\(fact.name)\": \($0)" }
      }
    }
    let reviews = Self.facts.filter { $0.source == .assessor }.compactMap { fact in
      answers[fact.name].map {
        "{ fact: '\(fact.name)', value: \($0), by: 'x', role: 'y', on: '2025-01-01', reasons: 'z' }"
      }
    }
    let declaration = try Declaration(
      json: Array(
        "{\"format\":1,\"declaration\":\"d\",\"facts\":{\(members(.association).joined(separator: ","))}}"
          .utf8))
    let caseFile = try CaseFile(
      json5: Array(
        """
        { format: 1, case: '1', declaration: 'd',
          facts: { \(members(.authority).joined(separator: ",")) },
          reviews: [\(reviews.joined(separator: ","))] }
        """.utf8))
    let report = try evaluator.evaluate(
      declaration, case: caseFile, on: CivilDate("2025-10-01"))
    return Array(report.charters[0].findings)
  }

  /// Whether an answer changes a finding; that a rule which holds anyway turns out not to apply is
  /// of no consequence.
  static func differs(_ before: [Finding], _ after: [Finding]) -> Bool {
    zip(before, after).contains { before, after in
      if before.status == after.status { return false }
      return
        !(before.status == .satisfied && before.flags.contains(.applicabilityOpen)
        && after.status == .notApplicable)
    }
  }
}
