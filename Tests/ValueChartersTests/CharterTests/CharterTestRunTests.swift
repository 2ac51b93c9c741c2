import CharterDiagnostics
import CharterTestSupport
import Testing
import ValueCharters

/// Tests of one small charter, run without any file.
struct CharterTestRunTests {
  private static let facts = """
    bylaws: { exist: { type: 'boolean' }, size: { type: 'number' } },
    request: { kind: { type: 'choice', source: 'authority', choices: {
      grant: { da: 'tilskud', en: 'grant' }, rooms: { da: 'lokaler', en: 'rooms' } } } },
    """

  private static func evaluator() throws -> CharterEvaluator {
    try EvaluationFixture(
      facts: facts,
      rules: [
        "id: 'has-bylaws', requires: 'bylaws.exist = true'",
        "id: 'five', cure: 'P30D', applies: 'request.kind = \"grant\"', "
          + "requires: 'bylaws.size >= 5 and bylaws.exist = true'",
      ]
    ).evaluator
  }

  /// Runs a test of some members.
  private static func run(_ members: String) throws -> CharterTestResult {
    let text = """
      { format: 1, charters: ['test'], on: '2025-10-01', tests: [{ name: 'it',
        declaration: { declaration: 'd', facts: { bylaws: { exist: true, size: 4 } } },
        case: { case: '1', declaration: 'd', facts: { request: { kind: 'grant' } } },
        \(members) }] }
      """
    let file = try CharterTestFile.load(SourceText(path: "t.json5", text: text)).get()
    let test = file.tests[0]
    guard case .inline(let declaration) = test.declaration, case .inline(let node)? = test.caseFile
    else { throw LoadingError([]) }
    return CharterTestResult(
      test, declaration: try Declaration.load(declaration, in: file.source).get(),
      case: try CaseFile.load(node, in: file.source).get(), evaluator: try evaluator(), in: file)
  }

  @Test(arguments: [
    "expect: { outcome: 'gaps', best: 'gaps', worst: 'gaps' }",
    "expect: { outcome: { test: 'gaps' } }",
    "expect: { statuses: { five: 'notSatisfied', 'test/has-bylaws': 'satisfied' } }",
    "with: { 'bylaws.size': 5 }, expect: { outcome: 'conforms', causes: { five: [] } }",
    "with: { 'bylaws.exist': null }, expect: { causes: { 'has-bylaws': ['bylaws.exist'] } }",
    "with: { bylaws: null }, expect: { causes: { five: [] }, statuses: { five: 'undetermined' } }",
    "with: { bylaws: { exist: true } }, expect: { causes: { five: ['bylaws.size'] } }",
    "expect: { flags: { five: [] } }",
  ])
  func passes(_ members: String) throws {
    // The one that expects too little of the causes shows that sets are compared whole.
    let expectsTooLittle = members.contains("causes: { five: [] }, statuses")
    let result = try Self.run(members)
    #expect(result.verdict == (expectsTooLittle ? .failed : .passed), "\(result.diagnostics)")
  }

  @Test func tellsWhatDiffersAndWhy() throws {
    let result = try Self.run(
      """
      expect: { outcome: 'conforms', statuses: { five: 'satisfied' },
        causes: { five: ['bylaws.size'] }, flags: { 'has-bylaws': ['vacuous'] } }
      """)
    #expect(result.verdict == .failed)
    #expect(result.mismatches.map(\.aspect) == [.outcome, .status, .causes, .flags])
    #expect(result.mismatches.map(\.expected).prefix(2) == [["conforms"], ["satisfied"]])
    #expect(result.mismatches.map(\.got).prefix(2) == [["gaps"], ["notSatisfied"]])
    #expect(result.mismatches[2].missing == ["bylaws.size"])
    #expect(result.mismatches[0].findings.map(\.rule) == ["five"])
    #expect(
      result.mismatches.map(\.location.text) == ["'conforms'", "five", "five", "'has-bylaws'"])
    // The facts of an inline declaration have their places in the file of tests.
    let evidence = result.mismatches[1].findings[0].evidence
    #expect(evidence.first { $0.fact == "bylaws.size" }?.location?.text == "4")
    #expect(evidence.first { $0.fact == "bylaws.size" }?.pointer == "/facts/bylaws/size")
  }

  /// A test with a mistake: what is underlined, the kind, and a part of the message.
  struct Broken: CustomTestStringConvertible {
    let members: String
    let id: String
    let message: String
    var testDescription: String { members }

    init(_ members: String, _ id: String, _ message: String) {
      self.members = members
      self.id = id
      self.message = message
    }
  }

  @Test(arguments: [
    Broken(
      "expect: { statuses: { «fife»: 'satisfied' } }", "unknown-reference", "did you mean 'five'?"),
    Broken(
      "expect: { causes: { «'has-bylaw'»: [] } }", "unknown-reference",
      "did you mean 'has-bylaws'?"),
    Broken(
      "expect: { causes: { five: [«'bylaws.sise'»] } }", "unknown-fact",
      "did you mean 'bylaws.size'?"),
    Broken(
      "expect: { outcome: { «tests»: 'gaps' } }", "unknown-reference", "did you mean 'test'?"),
    Broken(
      "with: { «'bylaws.sise'»: 5 }, expect: { outcome: 'gaps' }", "unknown-fact",
      "did you mean 'bylaws.size'?"),
    Broken(
      "with: { 'bylaws.size': «'five'» }, expect: { outcome: 'gaps' }", "wrong-fact-type",
      "must be a number"),
    Broken(
      "with: { 'request.kind': «'rooms'» }, expect: { outcome: 'gaps' }", "refused-fact",
      "authority"),
    Broken(
      "with: { 'request.kind': «null» }, expect: { outcome: 'gaps' }", "refused-fact",
      "authority"),
    Broken(
      "with: { request: «null» }, expect: { outcome: 'gaps' }", "refused-fact", "authority"),
  ])
  func isBroken(by broken: Broken) throws {
    let marked = MarkedText(broken.members)
    let result = try Self.run(marked.text)
    #expect(result.verdict == .broken)
    #expect(result.mismatches.isEmpty)
    try #require(result.diagnostics.count == 1, "\(result.diagnostics)")
    let diagnostic = result.diagnostics[0]
    #expect(diagnostic.id == broken.id)
    #expect(diagnostic.message[.english].contains(broken.message), "\(diagnostic.message)")
    let start = marked.ranges[0]
    #expect(
      diagnostic.location?.text
        == String(
          decoding: Array(marked.text.utf8)[start.lowerBound..<start.upperBound], as: UTF8.self))
    expectWellWorded(diagnostic)
  }

  @Test func countsWhatIsReached() throws {
    let evaluator = try Self.evaluator()
    var coverage = CharterTestCoverage()
    coverage.add(evaluator)
    #expect(coverage.goals == (0, 6))
    coverage.add(try Self.run("expect: { statuses: { five: 'notSatisfied' } }"), of: evaluator)
    coverage.add(try Self.run("with: { bylaws: null }, expect: { outcome: 'gaps' }"), of: evaluator)
    // A test with a mistake reaches nothing.
    coverage.add(
      try Self.run("with: { bylaws: 7 }, expect: { outcome: 'gaps' }"), of: evaluator)
    coverage.add(evaluator)
    let rules = try #require(coverage.charters.first).rules
    #expect(coverage.charters.count == 1)
    #expect(rules.map(\.id) == ["has-bylaws", "five"])
    #expect(rules[0].reached == [.satisfied: 1, .undetermined: 1])
    #expect(rules[0].missing == [.notSatisfied])
    #expect(rules[1].expected == [.notSatisfied: 1])
    #expect(rules[1].missing == [.satisfied])
    #expect(coverage.goals == (4, 6))
  }
}
