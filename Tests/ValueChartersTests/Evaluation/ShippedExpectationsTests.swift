import CharterDiagnostics
import Testing
import ValueCharters

/// What the authors of the shipped charters worked out by hand comes out.
struct ShippedExpectationsTests {
  /// One test of a charter test file.
  struct Expectation: CustomTestStringConvertible, Sendable {
    let file: CharterTestFile
    let test: CharterTestFile.Test
    let evaluator: CharterEvaluator

    var testDescription: String { "\(file.charters[0].content): \(test.name.content)" }

    /// The tests of all files beside the charters.
    static func all() throws -> [Expectation] {
      try PackageFiles.list("Charters")
        .filter { $0.hasSuffix(".charter-test.json5") }
        .flatMap { name in
          let source = try PackageFiles.source("Charters/\(name)")
          let file = try CharterTestFile.load(source).get()
          let evaluator = try CharterEvaluator(
            file.charters.map { try PackageFiles.charter($0.content) },
            vocabulary: PackageFiles.vocabulary())
          return file.tests.map { Expectation(file: file, test: $0, evaluator: evaluator) }
        }
    }

    func run() throws -> CharterTestResult {
      let declaration =
        switch test.declaration {
        case .inline(let node): Declaration.load(node, in: file.source)
        case .path(let path): Declaration.load(try Self.source(path.content))
        }
      let caseFile: Loaded<CaseFile>? =
        switch test.caseFile {
        case .inline(let node): CaseFile.load(node, in: file.source)
        case .path(let path): CaseFile.load(try Self.source(path.content))
        case nil: nil
        }
      return CharterTestResult(
        test, declaration: try declaration.get(), case: try caseFile?.get(), evaluator: evaluator,
        in: file)
    }

    private static func source(_ name: String) throws -> SourceText {
      try PackageFiles.source("Charters/\(name)")
    }
  }

  @Test(arguments: try Expectation.all())
  func comesOut(_ expectation: Expectation) throws {
    let result = try expectation.run()
    let differences = result.mismatches.map { "\($0.name): \($0.expected) \($0.got)" }
    #expect(
      result.verdict == .passed,
      "\(differences)\(DiagnosticFormatter().format(result.diagnostics))")
    for charter in result.report?.charters ?? [] {
      #expect(charter.counts.values.reduce(0, +) == charter.findings.count)
    }
  }

  /// Every rule of every shipped charter is brought to satisfied, to not satisfied, and to what is
  /// neither, and a test says so.
  @Test func reachesEveryRuleInEveryWay() throws {
    var coverage = CharterTestCoverage()
    for expectation in try Expectation.all() {
      coverage.add(expectation.evaluator)
      coverage.add(try expectation.run(), of: expectation.evaluator)
    }
    #expect(Set(coverage.charters.map(\.id)) == Set(try PackageFiles.charters()))
    for charter in coverage.charters {
      for rule in charter.rules {
        #expect(rule.missing == [], "\(charter.id)/\(rule.id)")
        for goal in CharterTestCoverage.Goal.allCases {
          #expect(
            goal.statuses.contains { rule.expected[$0] != nil },
            "no test expects \(charter.id)/\(rule.id) to be \(goal)")
        }
      }
    }
  }

  /// Every association is held against every charter, as it stands, and a test says with what
  /// outcome.
  @Test func expectsAnOutcomeOfEveryPairOfAssociationAndCharter() throws {
    var pairs: Set<String> = []
    for expectation in try Expectation.all() where expectation.test.changes.isEmpty {
      guard case .path(let path) = expectation.test.declaration else { continue }
      for outcome in expectation.test.expectation.outcomes where outcome.outcome != .notApplicable {
        let charter = outcome.charter ?? expectation.file.charters[0]
        pairs.insert("\(path.content) \(charter.content)")
      }
    }
    for association in try PackageFiles.associations() {
      for charter in try PackageFiles.charters() {
        let isExpected = pairs.contains(
          "../Examples/Declarations/\(association).declaration.json \(charter)")
        #expect(isExpected, "\(association) under \(charter)")
      }
    }
  }
}
