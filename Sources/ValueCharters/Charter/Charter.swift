public import CharterDiagnostics

/// A set of written values and the rules that follow from them, as declared in a charter file.
///
/// Charters are passed around a lot; all copies of one hold the same content.
public struct Charter: Sendable {
  /// What it consists of.
  struct Content: Sendable {
    let id: String
    let version: String
    let languages: [Language]
    let title: LocalizedText
    let issuer: LocalizedText
    let effect: Effect
    let scope: LocalizedText
    let basis: Basis
    let inForce: InForce
    let extendsPaths: [Located<String>]
    let parents: [Parent]
    let overrides: [Override]
    let vocabularyPaths: [Located<String>]
    let conceptsPath: Located<String>?
    let sources: [Source]
    let applies: Condition?
    let definitions: [Definition]
    let values: [Value]
    let rules: [Rule]
    let outcomes: [OutcomeText]
    let unread: Set<String>
    let source: SourceText
  }

  // Of its own and not a generic one, for which the runtime would make a type.
  private final class Box: Sendable {
    let content: Content

    init(_ content: Content) { self.content = content }
  }

  private let box: Box

  init(_ content: Content) { box = Box(content) }

  /// The kebab-case identifier.
  public var id: String { box.content.id }

  /// The version of the charter's text.
  public var version: String { box.content.version }

  /// The languages of its texts; the first one is the authentic one.
  public var languages: [Language] { box.content.languages }

  /// The title.
  public var title: LocalizedText { box.content.title }

  /// The authority that issued it.
  public var issuer: LocalizedText { box.content.issuer }

  /// What the charter does to a cooperation.
  public var effect: Effect { box.content.effect }

  /// What the charter is about and what it leaves alone.
  public var scope: LocalizedText { box.content.scope }

  /// Whether the texts are the instrument itself or a model of it.
  public var basis: Basis { box.content.basis }

  /// When the charter is in force.
  public var inForce: InForce { box.content.inForce }

  /// The charter files it takes over, relative to its own file.
  public var extendsPaths: [Located<String>] { box.content.extendsPaths }

  /// The charters that it has taken over, those that they extend among them, in order.
  public var parents: [Parent] { box.content.parents }

  /// The inherited rules that it replaces or drops.
  public var overrides: [Override] { box.content.overrides }

  /// The vocabulary files it names, relative to the charter's file.
  public var vocabularyPaths: [Located<String>] { box.content.vocabularyPaths }

  /// The concepts file it names, relative to the charter's file.
  public var conceptsPath: Located<String>? { box.content.conceptsPath }

  /// The sources it cites, in order.
  public var sources: [Source] { box.content.sources }

  /// The condition under which the whole charter applies.
  public var applies: Condition? { box.content.applies }

  /// The named conditions and values its rules share, in order.
  public var definitions: [Definition] { box.content.definitions }

  /// The values, each with its rules.
  public var values: [Value] { box.content.values }

  /// All rules, in the order of the file.
  public var rules: [Rule] { box.content.rules }

  /// What each outcome means here, and who decides.
  public var outcomes: [OutcomeText] { box.content.outcomes }

  /// The names of the members that could not be read and so cannot be referred to.
  package var unread: Set<String> { box.content.unread }

  /// The file that declares it.
  public var source: SourceText { box.content.source }

  /// Whether what it extends has been taken over.
  package var isResolved: Bool { extendsPaths.isEmpty || !parents.isEmpty }
}
