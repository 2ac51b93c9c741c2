import CharterDiagnostics
import CharterJSON
import FEEL
import Synchronization

/// What findings say of a fact, whatever was declared.
///
/// It never changes, and all evidence of the fact holds the one.
final class FactSubject: Sendable {
  private let fact: Fact
  private let trie: Shared<FactTrie>
  private let madeWay = AtomicLazyReference<Way>()

  /// Where the fact stands in the tree of names.
  let node: Int

  init(_ fact: Fact, _ trie: Shared<FactTrie>) {
    self.fact = fact
    self.trie = trie
    node = trie.content.node(of: fact.id)
  }

  /// The path.
  var path: String { fact.path }

  /// Whether its value is left out of reports unless it is asked for.
  var isSensitive: Bool { fact.isSensitive }

  /// The title.
  var title: LocalizedText { fact.shownTitle }

  /// The fact whose value a file holds directly: the fact itself, or the list that it is in.
  var topNode: Int { way.topNode }

  /// The way to the fact, worked out when somebody first asks for it.
  private var way: Way { madeWay.load() ?? madeWay.storeIfNil(Way(to: node, trie.content)) }

  /// The JSON Pointer to the fact, or to an element of it, in a file that has it.
  func pointer(at indices: [Int]) -> String { way.pointer(at: indices) }

  /// A value of the fact in words.
  func display(_ value: Value) -> LocalizedText {
    ValueWords.display(value, of: fact.type)
  }

  /// A value of the fact in the words of one language.
  func display(_ value: Value, in language: Language) -> String {
    ValueWords.display(value, of: fact.type, in: language)
  }
}

extension FactSubject {
  /// The way to a fact from the top of a file.
  private final class Way: Sendable {
    /// The first fact on it: the fact itself, or the list that it is in.
    let topNode: Int

    /// The JSON Pointer to the fact, cut where the positions in lists come, with how many come there.
    private let pointer: [(text: String, indexCount: Int)]

    init(to node: Int, _ trie: FactTrie) {
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

    /// The pointer to the fact, or to an element of it.
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
  }
}
