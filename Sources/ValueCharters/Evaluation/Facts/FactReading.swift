package import CharterDiagnostics
package import FEEL

/// What is known about every fact of one declaration, while and after it is read.
///
/// Make one for a vocabulary, and copy it for every declaration. A declaration is read straight into
/// the slots: no tree is made of it, no text of its keys, and of what is wrong only the few numbers
/// from which a message can be made.
package struct FactReading: Sendable {
  /// The number of problems that are kept; a hostile file could hold millions.
  package static let problemLimit = 100

  /// The number of elements of a list that are kept.
  package static let elementLimit = 100_000

  /// The facts by name, which all readings hold together.
  let tree: FactTree

  /// What is known about each fact.
  package internal(set) var store: FactStore

  /// What is wrong, in the order of the file; at most ``problemLimit``.
  package internal(set) var problems: [FactProblem] = []

  /// How many problems were left out.
  package internal(set) var problemsLeftOut = 0

  /// What is wrong with the changes of a charter test.
  package internal(set) var changeDiagnostics: [Diagnostic] = []

  /// The range of each node's value; an empty one where the file has no value.
  private var valueRanges: [SourceRange]

  /// The facts that are lists, in the order of the file.
  private var lists: [Int] = []

  /// Where the ranges of the elements of each of those begin.
  private var listStarts: [Int] = []

  private var elementRanges: [SourceRange] = []

  /// The source that the facts come from; others' facts are refused.
  var supplier = FactSource.association

  /// The position in the list that holds what is read, or -1.
  var position = -1

  /// The positions in the lists that hold that list, outermost first; mostly none.
  private(set) var outerPositions: [Int] = []

  /// The elements of the lists that are being read, until it is known how many there are.
  var pending: [FactCell] = []

  /// The members that were met of objects that can have very many.
  var metBeyond: Set<Int> = []

  /// The bytes of the file while it is read.
  var text: [UInt8] = []

  /// Whether the cells of texts may point into the file that is read.
  var leavesTexts = false

  /// Makes a reading in which nothing is declared.
  ///
  /// - Parameters:
  ///   - trie: The facts by name.
  ///   - store: A store in which nothing is declared.
  package init(trie: FactTrie, store: FactStore) {
    tree = FactTree(trie)
    self.store = store
    self.store.choices = trie.choices.map(\.text)
    valueRanges = Array(repeating: Self.noRange, count: trie.nodes.count)
  }

  private static var noRange: SourceRange { SourceRange(0, 0) }

  /// The facts by name.
  package var trie: FactTrie { tree.content }

  /// The range of an element of a fact that is a list, where it was noted.
  func elementRange(of node: Int, at index: Int) -> SourceRange? {
    guard let list = lists.firstIndex(of: node) else { return nil }
    let place = listStarts[list] + index
    let end = list + 1 < lists.count ? listStarts[list + 1] : elementRanges.count
    return place < end ? elementRanges[place] : nil
  }

  /// The range of the value of a node, where the file has one.
  package func valueRange(of node: Int) -> SourceRange? {
    guard valueRanges.indices.contains(node), valueRanges[node].count > 0 else { return nil }
    return valueRanges[node]
  }
}

// What reading does, whatever it reads from.

extension FactReading {
  /// Notes where the value of a node stands; within list elements that is not kept.
  mutating func noteValue(_ range: SourceRange, of node: Int) {
    if position < 0 { valueRanges[node] = range }
  }

  /// Begins to note where the elements of a fact stand.
  mutating func beginList(_ node: Int) {
    if lists.isEmpty { makeRoomForLists() }
    lists.append(node)
    listStarts.append(elementRanges.count)
  }

  /// Makes room for the lists of most declarations at once.
  private mutating func makeRoomForLists() {
    lists.reserveCapacity(8)
    listStarts.reserveCapacity(8)
    elementRanges.reserveCapacity(32)
    pending.reserveCapacity(32)
  }

  /// Notes where the next element of the latest list stands.
  mutating func noteElement(_ range: SourceRange) {
    elementRanges.append(range)
  }

  /// Forgets where the values of a node and of those below it stand.
  mutating func forgetValues(below node: Int) {
    valueRanges[node] = Self.noRange
    lists.removeAll()
    listStarts.removeAll()
    for child in tree.content.nodes[node].children { forgetValues(below: child) }
  }

  /// Notes that something is wrong.
  mutating func note(_ kind: FactProblem.Kind, at node: Int, _ range: SourceRange) {
    if problems.count < Self.problemLimit {
      problems.append(FactProblem(kind: kind, node: node, range: range))
    } else {
      problemsLeftOut += 1
    }
  }

  /// The cell of a fact that is not known.
  mutating func unknown(_ node: Int, _ reason: Cause.Reason) -> FactCell {
    let fact = FactID(rawValue: tree.content.nodes[node].factNumber)
    if outerPositions.isEmpty { return .unknown(fact, reason, at: position) }
    return store.cell(of: .unknown([Cause(fact, reason, indices: outerPositions + [position])]))
  }

  /// Goes into a list, where ``position`` is to be that of each element.
  mutating func enterList() {
    if position >= 0 { outerPositions.append(position) }
  }

  /// Goes out of the innermost list.
  mutating func leaveList() {
    position = outerPositions.popLast() ?? -1
  }

  /// Fills the cell of a fact; members of list elements lie with their element.
  mutating func fill(_ node: Int, _ cell: FactCell) {
    if let fact = tree.content.nodes[node].fact { store.fill(fact, cell) }
  }

  /// Makes every fact below a group, or the fact itself, unknown for one reason.
  ///
  /// Facts that the file may not supply stay as they are: nothing was said of them.
  mutating func fillAll(below node: Int, _ reason: Cause.Reason) {
    let entry = tree.content.nodes[node]
    if entry.fact != nil {
      if entry.source == supplier { fill(node, unknown(node, reason)) }
      return
    }
    for child in entry.children { fillAll(below: child, reason) }
  }
}
