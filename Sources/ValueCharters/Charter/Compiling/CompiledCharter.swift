package import CharterDiagnostics
package import FEEL

/// A charter whose conditions are type-checked and ready to be evaluated, once for many
/// declarations.
///
/// It never changes, and all that work with it hold the one.
package final class CompiledCharter: Sendable {
  /// A rule with its conditions.
  package final class Rule: Sendable {
    /// The rule.
    package let rule: Charter.Rule

    /// The value that it follows from.
    package let value: Charter.Value

    /// The condition under which it applies; `nil` means always.
    package let applies: Expression?

    /// The condition that satisfies it.
    package let requires: Expression

    /// For an endorsement rule, the choices of `endorsed`, `qualified` and `declined` that its
    /// requirement reads.
    package let endorsements: [FactID]

    init(
      rule: Charter.Rule, value: Charter.Value, applies: Expression?, requires: Expression,
      endorsements: [FactID]
    ) {
      self.rule = rule
      self.value = value
      self.applies = applies
      self.requires = requires
      self.endorsements = endorsements
    }
  }

  /// The charter.
  package let charter: Charter

  /// Its facts.
  package let vocabulary: Vocabulary

  /// The shared concepts, if they are known.
  package let concepts: Concepts?

  /// The condition under which the whole charter applies; `nil` means always.
  package let applies: Expression?

  /// The rules in the order of ``Charter/rules``.
  package let rules: [Rule]

  let offsets: ConditionOffsets

  init(
    charter: Charter, vocabulary: Vocabulary, concepts: Concepts?, applies: Expression?,
    rules: [Rule], offsets: ConditionOffsets
  ) {
    self.charter = charter
    self.vocabulary = vocabulary
    self.concepts = concepts
    self.applies = applies
    self.rules = rules
    self.offsets = offsets
  }

  /// The facts that its conditions read, some of them several times.
  var readFacts: [FactID] {
    (applies?.facts ?? [])
      + rules.flatMap { ($0.applies?.facts ?? []) + $0.requires.facts + $0.endorsements }
  }

  /// Where a range of a condition stands in the charter's file.
  ///
  /// - Parameter range: The range of a fault, or of a part of an expression.
  /// - Returns: The place, escapes taken into account.
  package func location(of range: SourceRange) -> SourceLocation {
    // Every range that an expression gives lies in one of the charter's conditions.
    offsets.location(of: range) ?? SourceLocation(charter.source, SourceRange(0, 0))
  }
}
