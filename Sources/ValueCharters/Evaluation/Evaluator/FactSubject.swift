import CharterDiagnostics
import CharterJSON
import FEEL

/// What findings say of a fact, whatever was declared.
///
/// It never changes, and all evidence of the fact holds the one.
final class FactSubject: Sendable {
  /// The path.
  let path: String

  /// Where the fact stands in the tree of names.
  let node: Int

  /// The fact whose value a file holds directly: the fact itself, or the list that it is in.
  let topNode: Int

  /// Whether its value is left out of reports unless it is asked for.
  let isSensitive: Bool

  /// The title.
  let title: LocalizedText

  private let type: FactType

  /// The JSON Pointer to the fact, cut where the positions in lists come, with how many come there.
  private let pointer: [(text: String, indexCount: Int)]

  init(_ fact: Fact, _ trie: FactTrie) {
    path = fact.path
    node = trie.node(of: fact.id)
    isSensitive = fact.isSensitive
    title = fact.shownTitle
    type = fact.type
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
    var bytes: [UInt8] = []
    bytes.reserveCapacity(pointer.reduce(20) { $0 + $1.text.utf8.count })
    var place = 0
    for part in pointer {
      bytes.append(contentsOf: part.text.utf8)
      let end = min(place + part.indexCount, indices.count)
      while place < end {
        bytes.append(UInt8(ascii: "/"))
        let index = indices[place]
        if 0...9 ~= index {
          bytes.append(UInt8(ascii: "0") + UInt8(index))
        } else {
          bytes.append(contentsOf: index.description.utf8)
        }
        place += 1
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// A value of the fact in words.
  func display(_ value: Value) -> LocalizedText {
    ValueWords.display(value, of: type)
  }

  /// A value of the fact in the words of one language.
  func display(_ value: Value, in language: Language) -> String {
    ValueWords.display(value, of: type, in: language)
  }
}
