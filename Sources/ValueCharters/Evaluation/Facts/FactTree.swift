/// A trie of facts that all readings hold.
package final class FactTree: Sendable {
  /// The trie.
  package let content: FactTrie

  init(_ content: FactTrie) {
    self.content = content
  }
}
