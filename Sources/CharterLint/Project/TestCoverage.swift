import ValueCharters

/// The statuses that tests expect of the rules of a charter.
struct TestCoverage {
  /// The charter.
  let charter: LintCharter

  private let statuses: [String: Set<Status>]

  /// Collects what some tests expect of a charter.
  init(of charter: LintCharter, by tests: [CharterTestFile]) {
    self.charter = charter
    var statuses: [String: Set<Status>] = [:]
    for expectation in tests.flatMap(\.tests).map(\.expectation) {
      for expected in expectation.statuses {
        statuses[expected.rule.content, default: []].insert(expected.status)
      }
    }
    self.statuses = statuses
  }

  /// The statuses that are expected of a rule.
  func statuses(of rule: Charter.Rule) -> Set<Status> {
    let bare = statuses[rule.id.content] ?? []
    return bare.union(statuses["\(charter.charter.id)/\(rule.id.content)"] ?? [])
  }
}

extension LintProject {
  /// What is tested of each charter that tests name, where some rule lacks one of them.
  ///
  /// - Parameter isTested: Whether the statuses that tests expect of a rule are all it needs.
  /// - Returns: The coverage of those charters, tests that lie beside them and are not linted
  ///   included.
  func testCoverage(lacking isTested: (Set<Status>) -> Bool) -> [TestCoverage] {
    charters.compactMap { charter in
      var tests = tests(of: charter, among: charterTests)
      if tests.isEmpty { return nil }
      let coverage = TestCoverage(of: charter, by: tests.map(\.content))
      if charter.ownRules.allSatisfy({ isTested(coverage.statuses(of: $0)) }) { return nil }
      tests += self.tests(of: charter, among: neighbours.tests(beside: charter.file))
      // A test that could not be read may be the one that is missing.
      guard tests.allSatisfy(\.isSound) else { return nil }
      return TestCoverage(of: charter, by: tests.map(\.content))
    }
  }

  private func tests(
    of charter: LintCharter, among files: [Part<CharterTestFile>]
  ) -> [Part<CharterTestFile>] {
    files.filter { tests in
      tests.content.charters.contains { names($0.content, charter, in: tests.file) }
    }
  }

  /// Whether a file of tests names a charter by its id or by its path.
  func names(_ name: String, _ charter: LintCharter, in file: LintFile) -> Bool {
    if !name.isPath { return name == charter.charter.id }
    return ProjectPath(file.source.path).relative(name)?.text == charter.file.source.path
  }
}

extension String {
  /// Whether it names a charter by its file and not by its id.
  var isPath: Bool {
    utf8.contains(UInt8(ascii: "/")) || hasSuffix(".json5") || hasSuffix(".json")
  }
}
