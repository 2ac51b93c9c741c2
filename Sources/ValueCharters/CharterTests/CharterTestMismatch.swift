package import CharterDiagnostics

/// Something that came out otherwise than a test expects.
package struct CharterTestMismatch: Sendable {
  /// What is compared.
  package enum Aspect: String, Hashable, CaseIterable, Sendable {
    /// The outcome of a charter.
    case outcome

    /// The best outcome that a charter can still have.
    case best

    /// The worst outcome that a charter can still have.
    case worst

    /// The status of a rule.
    case status

    /// The facts that a rule waits for.
    case causes

    /// The flags of a finding.
    case flags
  }

  /// What is compared.
  package let aspect: Aspect

  /// The charter, or the rule as the test names it.
  package let name: String

  /// What the test expects: one word, or the members of a set.
  package let expected: [String]

  /// What came out.
  package let got: [String]

  /// Where the expectation stands.
  package let location: SourceLocation

  /// The findings that decided what came out.
  package let findings: [Finding]

  /// What the test expects of a set and did not come out.
  package var missing: [String] { expected.filter { !got.contains($0) } }

  /// What came out of a set and the test does not expect.
  package var surplus: [String] { got.filter { !expected.contains($0) } }
}
