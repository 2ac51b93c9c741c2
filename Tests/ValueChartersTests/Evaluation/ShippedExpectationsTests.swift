import CharterDiagnostics
import CharterJSON
import FEEL
import Testing
import ValueCharters

/// What the authors of the shipped charters worked out by hand comes out.
struct ShippedExpectationsTests {
  /// One test of a charter test file.
  struct Expectation: CustomTestStringConvertible, Sendable {
    let charter: String
    let date: String
    let node: JSONNode
    let source: SourceText

    var testDescription: String { "\(charter): \(node["name"]?.string ?? "")" }

    /// The tests of all files beside the example declarations.
    static func all() throws -> [Expectation] {
      try PackageFiles.list("Examples/Declarations")
        .filter { $0.hasSuffix(".charter-test.json5") }
        .flatMap { try all(in: "Examples/Declarations/\($0)") }
    }

    private static func all(in file: String) throws -> [Expectation] {
      let source = try PackageFiles.source(file)
      let root = JSONReader.read(source, dialect: .json5).root
      let charter = root?["charters"]?.elements?.first?.string ?? ""
      return (root?["tests"]?.elements ?? []).map { node in
        Expectation(
          charter: charter, date: root?["on"]?.string ?? "", node: node, source: source)
      }
    }
  }

  @Test(arguments: try Expectation.all())
  func comesOut(_ expectation: Expectation) throws {
    try check(expectation)
  }

  private func check(_ expectation: Expectation) throws {
    let node = expectation.node
    let evaluator = try CharterEvaluator(
      [PackageFiles.charter(expectation.charter)], vocabulary: PackageFiles.vocabulary())
    let file = try #require(node["declaration"]?.string)
    let declaration = try Declaration.load(
      PackageFiles.source("Examples/Declarations/\(file)")
    ).get()
    let report = try evaluator.evaluate(
      declaration, changes: changes(expectation), case: try caseFile(expectation),
      on: CivilDate(expectation.date))
    #expect(report.diagnostics.filter { $0.severity == .error } == [])
    let result = report.charters[0]
    #expect(result.counts.values.reduce(0, +) == result.findings.count)
    if let outcome = node["expect"]?["outcome"]?.string {
      #expect(result.outcome.rawValue == outcome)
    }
    for member in node["expect"]?["statuses"]?.members ?? [] {
      let finding = try #require(result.findings.first { $0.rule == member.name })
      #expect(finding.status.rawValue == member.value.string, "\(member.name)")
    }
    for member in node["expect"]?["causes"]?.members ?? [] {
      let finding = try #require(result.findings.first { $0.rule == member.name })
      let expected = member.value.elements?.compactMap(\.string) ?? []
      #expect(Set(finding.causes.map(\.fact)) == Set(expected), "\(member.name)")
    }
  }

  private func changes(_ expectation: Expectation) -> [FactChange] {
    (expectation.node["with"]?.members ?? []).map { member in
      let location = SourceLocation(expectation.source, member.nameRange)
      return FactChange(path: Located(member.name, location), value: member.value)
    }
  }

  private func caseFile(_ expectation: Expectation) throws -> CaseFile? {
    guard let node = expectation.node["case"] else { return nil }
    if let path = node.string {
      return try CaseFile.load(PackageFiles.source("Examples/Declarations/\(path)")).get()
    }
    return try CaseFile.load(node, in: expectation.source).get()
  }
}
