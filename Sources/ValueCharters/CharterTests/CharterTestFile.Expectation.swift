public import CharterDiagnostics

extension CharterTestFile {
  /// What is expected of a report; what is not mentioned may be as it likes.
  public struct Expectation: Sendable {
    /// The outcome that a charter is expected to have.
    public struct CharterOutcome: Sendable {
      /// The identifier of the charter; `nil` for the only one.
      public let charter: Located<String>?

      /// The outcome.
      public let outcome: Outcome

      /// Where the outcome stands.
      public let location: SourceLocation
    }

    /// The status that a rule is expected to have.
    public struct RuleStatus: Sendable {
      /// The name of the rule.
      public let rule: Located<String>

      /// The status.
      public let status: Status
    }

    /// The facts that a rule is expected to wait for: those and no others, in any order.
    public struct RuleCauses: Sendable {
      /// The name of the rule.
      public let rule: Located<String>

      /// The paths of the facts.
      public let facts: [Located<String>]
    }

    /// The flags that a finding is expected to carry: those and no others, in any order.
    public struct RuleFlags: Sendable {
      /// The name of the rule.
      public let rule: Located<String>

      /// The flags.
      public let flags: [Finding.Flag]
    }

    /// The outcomes.
    public let outcomes: [CharterOutcome]

    /// The outcomes if all that is unsettled turned out satisfied.
    public let best: [CharterOutcome]

    /// The outcomes if all that is unsettled turned out not satisfied.
    public let worst: [CharterOutcome]

    /// The statuses of rules.
    public let statuses: [RuleStatus]

    /// The causes of rules.
    public let causes: [RuleCauses]

    /// The flags of rules.
    public let flags: [RuleFlags]

    /// Whether nothing is expected.
    var isEmpty: Bool {
      outcomes.isEmpty && best.isEmpty && worst.isEmpty && statuses.isEmpty && causes.isEmpty
        && flags.isEmpty
    }
  }
}
