public import CharterDiagnostics
package import CharterJSON
public import FEEL

/// What some charters are expected to find in some declarations.
public struct CharterTestFile: Sendable {
  /// The charters, by their identifiers or by paths relative to the file.
  public let charters: [Located<String>]

  /// The evaluation date.
  public let on: CivilDate

  /// The tests, in order.
  public let tests: [Test]

  /// The names of members that are missing or hold something that could not be read.
  package let unread: Set<String>

  /// The file.
  public let source: SourceText
}

extension CharterTestFile {
  /// One declaration and what is expected of it.
  public struct Test: Sendable {
    /// What the test is called.
    public let name: Located<String>

    /// The declaration.
    package let declaration: Subject

    /// The case file, if there is one.
    package let caseFile: Subject?

    /// Changes to the facts of the declaration; `null` removes one.
    package let changes: [FactChange]

    /// What is expected.
    public let expectation: Expectation
  }

  /// A declaration or case file that a test names or holds.
  package enum Subject: Sendable {
    /// The path, relative to the file of tests.
    case path(Located<String>)

    /// The object itself.
    case inline(JSONNode)
  }
}
