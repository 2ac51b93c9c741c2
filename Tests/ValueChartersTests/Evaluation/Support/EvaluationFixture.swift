import CharterDiagnostics
import FEEL
import ValueCharters

/// A small charter over a small vocabulary, written in a test, and declarations for it.
struct EvaluationFixture {
  let evaluator: CharterEvaluator

  /// Makes a charter of facts and rules in JSON5; of a rule at least `id` and `requires` are given.
  init(
    facts: String, rules: [String], effect: String = "gating", head: String = ""
  ) throws(LoadingError) {
    let rules = rules.map { rule in
      let level =
        rule.contains("level:") ? "" : "level: '\(effect == "guiding" ? "should" : "must")', "
      return "{ \(level)title: { da: 'Regel', en: 'Rule' }, \(rule) }"
    }
    let inForce = head.contains("inForce:") ? "" : "inForce: { from: '2000-01-01' },"
    let charter = try Charter(
      json5: Array(
        """
        { format: 1, charter: 'test', version: '1', languages: ['da', 'en'],
          title: { da: 'Prøve', en: 'Test' }, issuer: { da: 'Fjordby', en: 'Fjordby' },
          effect: '\(effect)', scope: { da: 'Prøve', en: 'Test' }, basis: 'modelled',
          \(inForce) vocabulary: ['test.vocabulary.json5'], \(head)
          values: [{ id: 'value', title: { da: 'Værdi', en: 'Value' }, rules: [\(rules.joined(separator: ",\n"))] }],
        }
        """.utf8), path: "test.charter.json5")
    evaluator = try CharterEvaluator([charter], vocabulary: try Self.vocabulary(facts))
  }

  /// Makes a vocabulary of some facts.
  static func vocabulary(_ facts: String) throws(LoadingError) -> Vocabulary {
    try Vocabulary(
      json5: Array(
        """
        { format: 1, vocabulary: 'test', version: '1', languages: ['da', 'en'], facts: { \(facts) } }
        """.utf8), path: "test.vocabulary.json5")
  }

  /// Evaluates a declaration of some facts in JSON, with a case file of some members in JSON5.
  func evaluate(
    _ facts: String, case caseFile: String? = nil, on date: String = "2025-10-01",
    options: CharterEvaluator.Options = .init()
  ) throws -> Report {
    let declaration = try Declaration(
      json: Array(#"{"format":1,"declaration":"d","facts":\#(facts)}"#.utf8), path: "d.json")
    let caseFile = try caseFile.map { text in
      try CaseFile(
        json5: Array("{ format: 1, case: '1', declaration: 'd', \(text) }".utf8), path: "c.json5")
    }
    return try evaluator.evaluate(
      declaration, case: caseFile, on: CivilDate(date), options: options)
  }

  /// Evaluates a declaration with as much of a faulty case file as can be used.
  func evaluate(
    _ facts: String = "{}", faultyCase members: String, on date: String = "2025-10-01"
  ) throws -> Report {
    let declaration = try Declaration(
      json: Array(#"{"format":1,"declaration":"d","facts":\#(facts)}"#.utf8), path: "d.json")
    let text = "{ format: 1, case: '1', declaration: 'd', \(members) }"
    let loaded = CaseFile.load(SourceText(path: "c.json5", text: text))
    return try evaluator.evaluate(
      declaration, case: loaded.content, on: CivilDate(date))
  }

  /// The one result of a report.
  func result(
    _ facts: String, case caseFile: String? = nil, on date: String = "2025-10-01",
    options: CharterEvaluator.Options = .init()
  ) throws -> Report.CharterResult {
    try evaluate(facts, case: caseFile, on: date, options: options).charters[0]
  }

  /// The finding on the only rule.
  func finding(
    _ facts: String, case caseFile: String? = nil, on date: String = "2025-10-01",
    options: CharterEvaluator.Options = .init()
  ) throws -> Finding {
    try result(facts, case: caseFile, on: date, options: options).findings[0]
  }
}
