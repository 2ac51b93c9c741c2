import CharterDiagnostics
import CharterJSON
import FEEL
import ValueCharters

/// A condition of a charter, parsed.
final class LintCondition: Sendable {
  /// What a condition is for.
  enum Purpose: Sendable {
    /// Whether the charter applies.
    case scope

    /// A named part of other conditions.
    case definition(String)

    /// Whether a rule applies.
    indirect case application(Charter.Rule)

    /// What a rule requires.
    indirect case requirement(Charter.Rule)
  }

  /// What it is for.
  let purpose: Purpose

  /// The condition as the charter writes it.
  let condition: Condition

  /// The text, with the offset that its ranges count from.
  let text: ConditionText

  /// What is written.
  let syntax: Syntax

  /// The whole and everything that it is made of, each before its own parts; none where a mistake
  /// keeps their types from being told.
  let parts: [ConditionTyper.Part]

  /// Whether it was parsed and type-checked without a mistake.
  let isSound: Bool

  /// The facts that it reads, through definitions too.
  let facts: [FactID]

  init(
    purpose: Purpose, condition: Condition, text: ConditionText, syntax: Syntax,
    parts: [ConditionTyper.Part], isSound: Bool, facts: [FactID]
  ) {
    self.purpose = purpose
    self.condition = condition
    self.text = text
    self.syntax = syntax
    self.parts = parts
    self.isSound = isSound
    self.facts = facts
  }

  /// Where a part of the condition stands in its file, escapes taken into account.
  func location(of range: SourceRange) -> SourceLocation {
    let source = condition.location.source
    let offsets = JSONStringOffsets(range: condition.range, in: source.bytes, dialect: .json5)
    let place = SourceRange(range.lowerBound - text.base, range.upperBound - text.base)
    return SourceLocation(source, offsets.sourceRange(of: place))
  }

  /// The edit that replaces a part of the condition; `nil` where it is written with escapes.
  ///
  /// The replacement is written into the string as it is, so that it may hold no quote of the kind
  /// that the string stands in.
  func edit(_ range: SourceRange, _ replacement: String) -> FixIt.Edit? {
    let place = location(of: range)
    let source = condition.location.source
    guard place.text == text.text(in: range), let quote = source.text(in: condition.range).first,
      !replacement.contains(quote), !replacement.contains("\\")
    else { return nil }
    return FixIt.Edit(place.range, replacement)
  }
}
