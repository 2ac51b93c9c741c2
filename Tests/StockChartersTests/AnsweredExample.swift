import CharterDiagnostics
import CharterJSON
import CharterReports
import FEEL
import StockCharters
import ValueCharters

/// An example without a case file, and answers to what it leaves open.
struct AnsweredExample {
  /// The facts that the charter reads and the example does not tell, list elements left aside.
  let openFacts: [Fact]

  private let evaluator: CharterEvaluator
  private let declaration: Declaration

  init(_ charter: String, _ association: String?) throws {
    let vocabulary = try StockCharters.vocabulary()
    guard let stock = StockCharters.named(charter) else { throw EvaluationError.noSuchDay }
    evaluator = try CharterEvaluator([stock.charter()], vocabulary: vocabulary)
    let text =
      try association.map { try ExampleFiles.text("\($0).declaration.json") }
      ?? "{\"format\": 1, \"declaration\": \"blank\", \"facts\": {}}"
    declaration = try Declaration(json: Array(text.utf8))
    let declared = JSONReader.read(SourceText(path: "d", text: text), dialect: .json).root?["facts"]
    openFacts = evaluator.charters[0].compiled.facts.filter { fact in
      let value = fact.names.reduce(declared) { $0?[$1] }
      return !fact.isElementMember && (value == nil || value?.kind == .null)
    }
  }

  /// The findings with some answers in JSON, by the paths of their facts.
  func findings(_ answers: [String: String]) throws -> [Finding] {
    func answered(_ source: FactSource) -> [(path: String, answer: String)] {
      openFacts.filter { $0.source == source }.compactMap { fact in
        answers[fact.path].map { (fact.path, $0) }
      }
    }
    let changes = answered(.association).compactMap { path, answer -> FactChange? in
      let source = SourceText(path: path, text: answer)
      return JSONReader.read(source, dialect: .json).root.map { value in
        FactChange(
          path: Located(path, SourceLocation(source, SourceRange(0, 0))), value: value)
      }
    }
    let reviews = answered(.assessor).map { path, answer in
      "{ fact: '\(path)', value: \(answer), by: 'x', role: 'y', on: '2025-09-01', reasons: 'z' }"
    }
    let facts = Self.object(
      of: answered(.authority).map { ($0.path.split(separator: ".")[...], $0.answer) })
    let caseFile = try CaseFile(
      json5: Array(
        """
        { format: 1, case: '1', declaration: '\(declaration.id)', facts: \(facts),
          reviews: [\(reviews.joined(separator: ", "))] }
        """.utf8))
    let report = try evaluator.evaluate(
      declaration, changes: changes, case: caseFile, on: CivilDate("2025-10-01"))
    guard !report.hasErrors else { throw LoadingError(report.diagnostics) }
    return Array(report.charters[0].findings)
  }

  /// An object of values by the names that lead to them.
  private static func object(of values: [(names: ArraySlice<Substring>, answer: String)]) -> String
  {
    var groups: [(name: Substring, values: [(names: ArraySlice<Substring>, answer: String)])] = []
    for (names, answer) in values {
      guard let name = names.first else { return answer }
      if let index = groups.firstIndex(where: { $0.name == name }) {
        groups[index].values.append((names.dropFirst(), answer))
      } else {
        groups.append((name, [(names.dropFirst(), answer)]))
      }
    }
    return "{\(groups.map { "\($0.name): \(object(of: $0.values))" }.joined(separator: ", "))}"
  }

  /// Some answers to a fact: all of them where there are few.
  static func answers(to fact: Fact) -> [String] {
    switch fact.type {
    case .boolean: ["true", "false"]
    case .choice(let choices): choices.map { "\"\($0.name)\"" }
    case .number(let limits):
      [0, 1, 2, 3, 5, 20, 100, 5000].filter { number in
        let value = Decimal128(number)
        return limits.min.map { $0 <= value } ?? true && limits.max.map { value <= $0 } ?? true
      }.map(\.description)
    case .date:
      ["2005-01-01", "2024-12-01", "2025-09-30", "2025-10-01", "2027-01-01"].map { "\"\($0)\"" }
    case .text: ["\"\"", "\"Fjordby\"", "\"x\""]
    case .list: ["[]"]
    case .record, .unreadable: []
    }
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
