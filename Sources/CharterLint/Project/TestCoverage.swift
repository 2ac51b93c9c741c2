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
  /// What is tested of each charter that tests name.
  var testCoverage: [TestCoverage] {
    charters.compactMap { charter in
      let tests = charterTests.filter { tests in
        tests.content.charters.contains { names($0.content, charter, in: tests.file) }
      }
      return tests.isEmpty ? nil : TestCoverage(of: charter, by: tests.map(\.content))
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
