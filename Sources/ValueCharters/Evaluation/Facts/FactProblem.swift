package import CharterDiagnostics
package import CharterJSON

/// What is wrong with a fact as a file declares it; ``diagnostic(in:)`` puts it into words.
package struct FactProblem: Hashable, Sendable {
  /// The things that can be wrong.
  package enum Kind: Error, Hashable, Sendable {
    /// No fact or group has the path.
    case unknownPath

    /// Another source has to supply the fact.
    case refused(FactSource)

    /// The key stands in its object again; the range of the first one.
    case duplicateKey(first: SourceRange)

    /// The value has another type than the fact.
    case wrongType(found: JSONKind, expected: FactShape)

    /// The fact has no such choice.
    case unknownChoice

    /// The number is less than the fact allows.
    case belowMinimum

    /// The number is greater than the fact allows.
    case aboveMaximum

    /// The number has more digits than are kept.
    case tooManyDigits

    /// The number is too large, or too close to zero, to be kept.
    case numberOutOfRange

    /// The number is not written as one.
    case malformedNumber

    /// The text is not written as a date.
    case malformedDate

    /// The calendar does not have the day.
    case noSuchDay

    /// The list has more elements than are kept.
    case tooManyElements
  }

  /// What is wrong.
  package let kind: Kind

  /// The node of the trie: the fact, or for an unknown path the group that holds it.
  package let node: Int

  /// The range of the value, or of the key for an unknown path or a duplicate.
  package let range: SourceRange

  /// Whether it only deserves a warning, because nothing is lost by it.
  package var isWarning: Bool { kind == .unknownPath }
}
