public import CharterDiagnostics

/// A set of written values and the rules that follow from them, as declared in a charter file.
public struct Charter: Sendable {
  /// The kebab-case identifier.
  public let id: String

  /// The version of the charter's text.
  public let version: String

  /// The languages of its texts; the first one is the authentic one.
  public let languages: [Language]

  /// The title.
  public let title: LocalizedText

  /// The authority that issued it.
  public let issuer: LocalizedText

  /// What the charter does to a cooperation.
  public let effect: Effect

  /// What the charter is about and what it leaves alone.
  public let scope: LocalizedText

  /// Whether the texts are the instrument itself or a model of it.
  public let basis: Basis

  /// When the charter is in force.
  public let inForce: InForce

  /// The charter files it takes over, relative to its own file.
  public let extendsPaths: [Located<String>]

  /// The charters that it has taken over, those that they extend among them, in order.
  public let parents: [Parent]

  /// The inherited rules that it replaces or drops.
  public let overrides: [Override]

  /// The vocabulary files it names, relative to the charter's file.
  public let vocabularyPaths: [Located<String>]

  /// The concepts file it names, relative to the charter's file.
  public let conceptsPath: Located<String>?

  /// The sources it cites, in order.
  public let sources: [Source]

  /// The condition under which the whole charter applies.
  public let applies: Condition?

  /// The named conditions and values its rules share, in order.
  public let definitions: [Definition]

  /// The values, each with its rules.
  public let values: [Value]

  /// All rules, in the order of the file.
  public let rules: [Rule]

  /// What each outcome means here, and who decides.
  public let outcomes: [OutcomeText]

  /// The names of the members that could not be read and so cannot be referred to.
  package let unread: Set<String>

  /// The file that declares it.
  public let source: SourceText

  /// Whether what it extends has been taken over.
  package var isResolved: Bool { extendsPaths.isEmpty || !parents.isEmpty }
}
