/// A piece of a file that shows what a rule finds, or what it has nothing against.
///
/// The piece stands in files that are whole, so that it can be linted as it is.
public struct LintExample: Sendable {
  /// The piece, with the places that are found in `«»`.
  public var excerpt: String { makeExcerpt() }

  /// The files, with the same places in `«»`.
  package var files: [File] { makeFiles() }

  // What puts them together; whoever lints needs none of it.
  private let makeExcerpt: @Sendable () -> String
  private let makeFiles: @Sendable () -> [File]

  /// A file of an example.
  package struct File: Sendable {
    /// The path.
    package let path: String

    /// The text, with the places that are found in `«»`.
    package let text: String

    /// What it is there for.
    package let role: Role

    /// Makes a file.
    package init(_ path: String, _ text: String, role: Role = .linted) {
      self.path = path
      self.text = text
      self.role = role
    }
  }

  /// What a file of an example is there for.
  package enum Role: Sendable {
    /// It is linted.
    case linted

    /// Others name it.
    case support

    /// It is an earlier version of a charter.
    case earlier
  }

  /// Makes an example.
  package init(
    _ excerpt: @autoclosure @escaping @Sendable () -> String,
    _ files: @autoclosure @escaping @Sendable () -> [File]
  ) {
    makeExcerpt = excerpt
    makeFiles = files
  }
}

extension LintExample {
  /// Members of a rule; what it does not say of a rule is filled in.
  package static func rule(_ excerpt: String) -> LintExample {
    charter(excerpt, Scaffold.charter(rules: Scaffold.rule(excerpt)))
  }

  /// Members of two rules of a charter; what they do not say of a rule is filled in.
  package static func rules(_ first: String, _ second: String) -> LintExample {
    charter(
      Scaffold.object(first) + "\n" + Scaffold.object(second),
      Scaffold.charter(rules: Scaffold.rule(first) + "\n" + Scaffold.rule(second)))
  }

  /// The rules of a charter, as whole objects.
  package static func rules(_ excerpt: String) -> LintExample {
    charter(excerpt, Scaffold.charter(rules: excerpt))
  }

  /// Members of a charter; what it does not say of a charter is filled in.
  package static func charter(_ excerpt: String) -> LintExample {
    charter(excerpt, Scaffold.charter(members: excerpt))
  }

  /// A whole charter.
  package static func wholeCharter(_ text: String) -> LintExample { charter(text, text) }

  private static func charter(
    _ excerpt: @autoclosure @escaping @Sendable () -> String,
    _ text: @autoclosure @escaping @Sendable () -> String
  ) -> LintExample {
    LintExample(
      excerpt(),
      [
        File("example.charter.json5", text()),
        File("example.vocabulary.json5", Scaffold.vocabulary(), role: .support),
      ])
  }

  /// A charter that extends another one, by its members.
  package static func child(_ excerpt: String) -> LintExample {
    LintExample(
      excerpt,
      [
        File("child.charter.json5", Scaffold.child(members: excerpt)),
        File("example.charter.json5", Scaffold.charter(members: ""), role: .support),
        File("example.vocabulary.json5", Scaffold.vocabulary(), role: .support),
      ])
  }

  /// The facts of a vocabulary.
  package static func facts(_ excerpt: String) -> LintExample {
    LintExample(
      excerpt, [File("example.vocabulary.json5", Scaffold.vocabulary(facts: excerpt))])
  }

  /// The facts of a vocabulary that a charter is linted with.
  package static func factsOfCharter(_ excerpt: String) -> LintExample {
    LintExample(
      excerpt,
      [
        File("example.charter.json5", Scaffold.charter(members: "")),
        File("example.vocabulary.json5", Scaffold.vocabulary(facts: excerpt)),
      ])
  }

  /// The concepts of a file.
  package static func concepts(_ excerpt: String) -> LintExample {
    LintExample(excerpt, [File("concepts.json5", Scaffold.concepts(excerpt))])
  }

  /// Members of a case file of a charter.
  package static func caseFile(_ excerpt: String, charter: String = "") -> LintExample {
    LintExample(
      excerpt,
      [
        File("example.case.json5", Scaffold.caseFile(members: excerpt)),
        File("example.charter.json5", Scaffold.charter(members: charter)),
        File("example.vocabulary.json5", Scaffold.vocabulary(), role: .support),
      ])
  }

  /// The tests of a charter with one rule.
  package static func tests(_ excerpt: String) -> LintExample {
    testFile(excerpt, Scaffold.tests(excerpt))
  }

  /// Members of a file of charter tests.
  package static func testFile(_ excerpt: String) -> LintExample {
    testFile(excerpt, Scaffold.testFile(members: excerpt))
  }

  private static func testFile(
    _ excerpt: String, _ text: @autoclosure @escaping @Sendable () -> String
  ) -> LintExample {
    LintExample(
      excerpt,
      [
        File("example.charter-test.json5", text()),
        File("example.charter.json5", Scaffold.charter(members: "")),
        File("example.vocabulary.json5", Scaffold.vocabulary(), role: .support),
        File("example.declaration.json", Scaffold.declaration, role: .support),
      ])
  }

  /// A configuration file.
  package static func configuration(_ text: String) -> LintExample {
    LintExample(text, [File(".charterlint.json5", text)])
  }
}
