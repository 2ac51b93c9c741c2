public import CharterDiagnostics
public import FEEL

/// The facts that charters may ask for: their types, who may supply them, and how to ask.
///
/// Vocabularies are passed around a lot; all copies of one hold the same content.
public struct Vocabulary: Sendable {
  /// One file of a vocabulary.
  public struct Part: Sendable {
    /// The kebab-case identifier.
    public let id: String

    /// The version.
    public let version: String

    /// The languages of its texts; the first one is the authentic one.
    public let languages: [Language]

    /// The file.
    public let source: SourceText
  }

  /// What it consists of.
  struct Content: Sendable {
    let parts: [Part]
    let members: [FactMember]
    let facts: [Fact]
    let schema: FactSchema
    let validities: [FactID: Fact.Validity]
    let unread: Set<String>
  }

  // Of its own and not a generic one, for which the runtime would make a type.
  private final class Box: Sendable {
    let content: Content

    init(_ content: Content) { self.content = content }
  }

  private let box: Box

  init(_ content: Content) { box = Box(content) }

  /// The files; several where vocabularies were united.
  public var parts: [Part] { box.content.parts }

  /// The tree of facts, in the order of declaration.
  public var members: [FactMember] { box.content.members }

  /// The facts and the members of list elements by their numbers.
  public var facts: [Fact] { box.content.facts }

  /// The facts as conditions see them, under the same numbers.
  package var schema: FactSchema { box.content.schema }

  /// How long facts can be relied on, for those that are dated.
  package var validities: [FactID: Fact.Validity] { box.content.validities }

  /// The names of the members that could not be read and so cannot be referred to.
  package var unread: Set<String> { box.content.unread }

  /// The fact of a number.
  ///
  /// - Parameter id: The number, from this vocabulary.
  public subscript(id: FactID) -> Fact? {
    facts.indices.contains(id.rawValue) ? facts[id.rawValue] : nil
  }

  /// The fact of a path, list elements left aside.
  ///
  /// - Parameter path: The path, such as `bylaws.board.size`.
  public subscript(path: String) -> Fact? {
    let names = path.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    guard case .fact(let id, let count) = schema.lookup(names), count == names.count else {
      return nil
    }
    return self[id]
  }
}
