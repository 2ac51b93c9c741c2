import CharterJSON
import FEEL

/// What findings say of a fact, whatever was declared.
struct FactSubject: Sendable {
  /// The path.
  let path: String

  /// Where the fact stands in the tree of names.
  let node: Int

  /// The fact whose value a file holds directly: the fact itself, or the list that it is in.
  let topNode: Int

  /// Whether its value is left out of reports unless it is asked for.
  let isSensitive: Bool

  /// The JSON Pointer to the fact, cut where the positions in lists come, with how many come there.
  private let pointer: [(text: String, indexCount: Int)]

  init(_ fact: Fact, _ trie: FactTrie) {
    path = fact.path
    node = trie.node(of: fact.id)
    isSensitive = fact.isSensitive
    var top: Int?
    var pointer: [(text: String, indexCount: Int)] = []
    var text = JSONPointer.root.appending("facts")
    for node in trie.way(to: node) {
      text.append(trie.name(of: node))
      guard trie.nodes[node].fact != nil else { continue }
      if top == nil { top = node }
      pointer.append((text.description, trie.listDepth(of: node)))
      text = .root
    }
    topNode = top ?? 0
    self.pointer = pointer
  }

  /// The JSON Pointer to the fact, or to an element of it, in a file that has it.
  func pointer(at indices: [Int]) -> String {
    if indices.isEmpty, pointer.count == 1 { return pointer[0].text }
    var result = ""
    result.reserveCapacity(pointer.reduce(20) { $0 + $1.text.utf8.count })
    var place = 0
    for part in pointer {
      result += part.text
      let end = min(place + part.indexCount, indices.count)
      while place < end {
        result += "/"
        result += indices[place].description
        place += 1
      }
    }
    return result
  }
}
