import CharterJSON
import FEEL

/// What findings say of a fact, whatever was declared.
struct FactSubject: Sendable {
  /// The path.
  let path: String

  /// The JSON Pointer to the fact in a declaration.
  let pointer: String

  /// Where the fact stands in the tree of names.
  let node: Int

  /// Whether its value is left out of reports unless it is asked for.
  let isSensitive: Bool

  /// Whether it is a member of the elements of a list.
  let isElementMember: Bool

  init(_ fact: Fact, _ trie: FactTrie) {
    path = fact.path
    pointer = JSONPointer(["facts"] + fact.names).description
    node = trie.node(of: fact.id)
    isSensitive = fact.isSensitive
    isElementMember = fact.isElementMember
  }
}
