public import CharterDiagnostics
public import FEEL

/// The facts that charters may ask for: their types, who may supply them, and how to ask.
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

  /// The files; several where vocabularies were united.
  public let parts: [Part]

  /// The tree of facts, in the order of declaration.
  public let members: [FactMember]

  /// The facts and the members of list elements by their numbers.
  public let facts: [Fact]

  /// The facts as conditions see them, under the same numbers.
  package let schema: FactSchema

  /// How long facts can be relied on, for those that are dated.
  package let validities: [FactID: Fact.Validity]

  /// The names of the members that could not be read and so cannot be referred to.
  package let unread: Set<String>

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
