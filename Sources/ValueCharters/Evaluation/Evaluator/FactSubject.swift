import CharterDiagnostics
import CharterJSON
import FEEL

/// What findings say of a fact, whatever was declared.
///
/// It never changes, and all evidence of the fact holds the one.
final class FactSubject: Sendable {
  private let fact: Fact
  private let trie: FactTree
  private let madePointer = LazyReference<Pointer>()

  init(_ fact: Fact, _ trie: FactTree) {
    self.fact = fact
    self.trie = trie
  }

  /// The path.
  var path: String { fact.path }

  /// Whether its value is left out of reports unless it is asked for.
  var isSensitive: Bool { fact.isSensitive }

  /// The title.
  var title: LocalizedText { fact.shownTitle }

  /// The JSON Pointer to the fact, or to an element of it, in a file that has it.
  func pointer(at positions: ListPositions) -> String {
    let pointer =
      madePointer.load()
      ?? madePointer.storeIfNil(Pointer(to: trie.content.node(of: fact.id), trie.content))
    return pointer.text(at: positions)
  }

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
  /// The JSON Pointer to a fact, put together when somebody first asks for it.
  private final class Pointer: Sendable {
    /// The pointer where the fact is in no list, or the list itself.
    private let whole: String

    /// The pointer, cut where the positions in lists come, with how many come there.
    private let parts: [(bytes: [UInt8], indexCount: Int)]

    /// The number of bytes, and room for positions.
    private let capacity: Int

    init(to node: Int, _ trie: FactTrie) {
      var parts: [(bytes: [UInt8], indexCount: Int)] = []
      var text = JSONPointer.root.appending("facts")
      for node in trie.way(to: node) {
        text.append(trie.name(of: node))
        guard trie.nodes[node].fact != nil else { continue }
        parts.append((Array(text.description.utf8), trie.listDepth(of: node)))
        text = .root
      }
      self.parts = parts
      whole = String(decoding: parts.flatMap(\.bytes), as: UTF8.self)
      capacity = parts.reduce(20) { $0 + $1.bytes.count }
    }

    /// The pointer to the fact, or to an element of it.
    func text(at positions: ListPositions) -> String {
      let count = positions.count
      if count == 0 { return whole }
      var bytes: [UInt8] = []
      bytes.reserveCapacity(capacity)
      var place = 0
      for part in parts {
        bytes += part.bytes
        let end = min(place + part.indexCount, count)
        while place < end {
          bytes.append(UInt8(ascii: "/"))
          let position = positions[place]
          if 0...9 ~= position {
            bytes.append(UInt8(ascii: "0") + UInt8(position))
          } else {
            bytes += "\(position)".utf8
          }
          place += 1
        }
      }
      return String(decoding: bytes, as: UTF8.self)
    }
  }
}
