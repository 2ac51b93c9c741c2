public import CharterDiagnostics

extension Charter {
  /// One duty, prohibition or endorsement that a value asks for.
  ///
  /// Rules are passed around a lot; all copies of one hold the same parts.
  public struct Rule: Sendable {
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

    /// What a rule consists of.
    struct Parts: Sendable {
      let id: Located<String>
      let kind: Kind
      let level: Level
      let levelLocation: SourceLocation?
      let holder: Holder
      let title: LocalizedText
      let applies: Condition?
      let requires: Condition
      let cure: TimeSpan?
      let needsConfirmation: Bool
      let remedy: LocalizedText?
      let inForce: InForce
      let versionOf: Located<String>?
      let citations: [Citation]
      let location: SourceLocation
    }

    // Of its own and not a generic one, for which the runtime would make a type.
    private final class Box: Sendable {
      let parts: Parts

      init(_ parts: Parts) { self.parts = parts }
    }

    private let box: Box

    init(_ parts: Parts) { box = Box(parts) }

    /// The kebab-case identifier, unique in the charter.
    public var id: Located<String> { box.parts.id }

    /// What sort of thing it asks for.
    public var kind: Kind { box.parts.kind }

    /// Whether the outcome depends on it.
    public var level: Level { box.parts.level }

    /// Where the level is written; `nil` when it could not be read.
    package var levelLocation: SourceLocation? { box.parts.levelLocation }

    /// Whose duty it is.
    public var holder: Holder { box.parts.holder }

    /// The rule in one sentence.
    public var title: LocalizedText { box.parts.title }

    /// The condition under which it applies.
    public var applies: Condition? { box.parts.applies }

    /// The condition that satisfies it.
    public var requires: Condition { box.parts.requires }

    /// The time from the notice within which it can be cured.
    public var cure: TimeSpan? { box.parts.cure }

    /// Whether an adverse result needs an upheld confirmation.
    public var needsConfirmation: Bool { box.parts.needsConfirmation }

    /// What to do to satisfy it.
    public var remedy: LocalizedText? { box.parts.remedy }

    /// When the rule is in force.
    public var inForce: InForce { box.parts.inForce }

    /// The rule that this one replaces, if it is a later version of it.
    public var versionOf: Located<String>? { box.parts.versionOf }

    /// The sources it rests on.
    public var citations: [Citation] { box.parts.citations }

    /// Where the rule stands, in the charter's file or in that of a charter it extends.
    public var location: SourceLocation { box.parts.location }
  }
}
