extension Report {
  /// What was found for the rules of one charter, in their order.
  ///
  /// It holds how the conditions came out; a finding is made when it is asked for.
  public struct Findings: RandomAccessCollection, Sendable {
    /// How each rule came out.
    ///
    /// Whoever looks at a million reports asks these for the statuses.
    package let verdicts: [Verdict]

    /// Where the charter stands among those of the evaluation.
    let charter: Int

    /// What the evaluation looked at.
    let record: EvaluationRecord

    /// The place of the first rule.
    public var startIndex: Int { 0 }

    /// The number of rules.
    public var endIndex: Int { verdicts.count }

    /// The finding on a rule.
    ///
    /// - Parameter position: The place of the rule in its charter.
    /// - Complexity: O(1).
    public subscript(position: Int) -> Finding {
      Finding(
        verdict: verdicts[position],
        reference: RuleNames.Reference(charter: charter, rule: position), record: record)
    }
  }
}
