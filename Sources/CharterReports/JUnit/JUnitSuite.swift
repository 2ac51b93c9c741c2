package import CharterDiagnostics

/// Some test cases that belong together, as the XML format of JUnit has them.
package struct JUnitSuite: Sendable {
  /// The name.
  package var name: String

  /// The path of the file that it is about.
  package var path: String

  /// What else is known of it, by fixed names.
  package var properties: [(name: String, value: String)] = []

  /// The cases.
  package var cases: [Case] = []

  /// Makes an empty suite.
  package init(_ name: String, path: String) {
    self.name = name
    self.path = path
  }
}

extension JUnitSuite {
  /// One test case.
  package struct Case: Sendable {
    /// The name.
    package var name: String

    /// The name of what it belongs to.
    package var group: String

    /// Where it is decided, if it has a place.
    package var location: SourceLocation?

    /// What came of it.
    package var outcome: Outcome

    /// Makes a case.
    package init(
      _ name: String, in group: String, at location: SourceLocation?, _ outcome: Outcome
    ) {
      self.name = name
      self.group = group
      self.location = location
      self.outcome = outcome
    }
  }

  /// What came of a case.
  package enum Outcome: Sendable {
    /// It is as it should be.
    case passed

    /// It says nothing, and why.
    case skipped(String)

    /// It is not as it should be.
    case failed(type: String, message: String, details: String)

    /// It could not be looked at.
    case broken(type: String, message: String, details: String)
  }
}
