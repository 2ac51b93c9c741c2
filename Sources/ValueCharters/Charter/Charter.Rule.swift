public import CharterDiagnostics

extension Charter {
  /// One duty, prohibition or endorsement that a value asks for.
  ///
  /// Rules are passed around a lot, and never change.
  public final class Rule: Sendable {
    /// What sort of thing a rule asks for.
    public enum Kind: String, CaseIterable, Sendable {
      /// Something must be so.
      case duty

      /// Something must not be so.
      case prohibition

      /// A value must be endorsed.
      case endorsement
    }

    /// Whether the outcome depends on a rule.
    public enum Level: String, CaseIterable, Sendable {
      /// The outcome depends on it.
      case must

      /// It is a remark only.
      case should
    }

    /// Whose duty a rule is.
    public enum Holder: String, CaseIterable, Sendable {
      /// The association's.
      case association

      /// The authority's own.
      case authority
    }

    /// The kebab-case identifier, unique in the charter.
    public let id: Located<String>

    /// What sort of thing it asks for.
    public let kind: Kind

    /// Whether the outcome depends on it.
    public let level: Level

    /// Where the level is written; `nil` when it could not be read.
    package let levelLocation: SourceLocation?

    /// Whose duty it is.
    public let holder: Holder

    /// The rule in one sentence.
    public let title: LocalizedText

    /// The condition under which it applies.
    public let applies: Condition?

    /// The condition that satisfies it.
    public let requires: Condition

    /// The time from the notice within which it can be cured.
    public let cure: TimeSpan?

    /// Whether an adverse result needs an upheld confirmation.
    public let needsConfirmation: Bool

    /// What to do to satisfy it.
    public let remedy: LocalizedText?

    /// When the rule is in force.
    public let inForce: InForce

    /// The rule that this one replaces, if it is a later version of it.
    public let versionOf: Located<String>?

    /// The sources it rests on.
    public let citations: [Citation]

    /// Where the rule stands, in the charter's file or in that of a charter it extends.
    public let location: SourceLocation

    init(
      id: Located<String>, kind: Kind, level: Level, levelLocation: SourceLocation?, holder: Holder,
      title: LocalizedText, applies: Condition?, requires: Condition, cure: TimeSpan?,
      needsConfirmation: Bool, remedy: LocalizedText?, inForce: InForce,
      versionOf: Located<String>?, citations: [Citation], location: SourceLocation
    ) {
      self.id = id
      self.kind = kind
      self.level = level
      self.levelLocation = levelLocation
      self.holder = holder
      self.title = title
      self.applies = applies
      self.requires = requires
      self.cure = cure
      self.needsConfirmation = needsConfirmation
      self.remedy = remedy
      self.inForce = inForce
      self.versionOf = versionOf
      self.citations = citations
      self.location = location
    }
  }
}
