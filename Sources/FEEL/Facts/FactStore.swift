import CharterDiagnostics

/// What is known about each fact of one declaration.
///
/// Make one store for a schema and copy it for every declaration: that is a few blocks of bytes,
/// whatever the facts are. The elements of lists and the members of records lie behind the facts.
@usableFromInline
package struct FactStore: Sendable {
  /// The number of facts.
  @usableFromInline var factCount: Int

  /// The cells of the facts by their numbers, and behind them those of elements and members; those
  /// of facts that are members of list elements are never read.
  @usableFromInline var cells: [FactCell]

  /// The texts of the choices that cells may hold.
  package var choices: [String] = []

  /// The file that cells of texts may point into.
  private var source: [UInt8] = []

  /// Decodes a text of that file that is not plain.
  private var decode: (@Sendable ([UInt8], Range<Int>) -> String)?

  private var texts: [String] = []
  private var others: [Slot] = []

  /// Makes a store in which no fact is declared.
  ///
  /// - Parameter schema: The facts.
  package init(schema: FactSchema) {
    factCount = schema.count
    cells = (0..<schema.count).map { .unknown(FactID(rawValue: $0), .notDeclared) }
  }

  /// The store of a schema without facts.
  package static var empty: FactStore { FactStore(schema: FactSchema()) }
}

// Facts.

extension FactStore {
  /// What is known about a fact.
  package subscript(fact: FactID) -> Slot {
    get { slot(of: self.cell(of: fact)) }
    set {
      if fact.rawValue >= factCount { makeRoom(forFacts: fact.rawValue + 1) }
      fill(fact, cell(of: newValue))
    }
  }

  /// Makes room for facts that were declared after the store was made.
  private mutating func makeRoom(forFacts count: Int) {
    let added = factCount..<count
    cells = cells.map { $0.movingParts(by: added.count) }
    cells.insert(
      contentsOf: added.map { .unknown(FactID(rawValue: $0), .notDeclared) }, at: factCount)
    factCount = count
  }

  /// The cell of a fact.
  func cell(of fact: FactID) -> FactCell {
    guard 0..<factCount ~= fact.rawValue else { return .unknown(fact, .notDeclared) }
    return cells[fact.rawValue]
  }

  /// Fills the cell of a fact that the store was made for.
  @inlinable @inline(__always)
  package mutating func fill(_ fact: FactID, _ cell: FactCell) {
    guard 0..<factCount ~= fact.rawValue else { return }
    cells[fact.rawValue] = cell
  }

  /// Why a fact is not known, if it is not and that is the one cause.
  package func reason(of fact: FactID) -> Cause.Reason? {
    let cell = cell(of: fact)
    return cell.kind == .unknown ? cell.reason : nil
  }

  /// What is known about each fact, by its number.
  package var slots: [Slot] { cells[..<factCount].map { slot(of: $0) } }
}

// Cells.

extension FactStore {
  /// The cell of a text, which the store keeps.
  package mutating func cell(ofText text: String) -> FactCell {
    texts.append(text)
    return .reference(.text, texts.count - 1)
  }

  /// Lets cells of texts point into a file.
  ///
  /// - Parameters:
  ///   - bytes: The bytes of the file.
  ///   - decode: Decodes a text of it to normalisation form C.
  /// - Returns: `false` where cells point into another file already.
  package mutating func takeTexts(
    from bytes: [UInt8], decode: @escaping @Sendable ([UInt8], Range<Int>) -> String
  ) -> Bool {
    guard source.isEmpty else { return false }
    source = bytes
    self.decode = decode
    return true
  }

  /// The cell of a list, whose elements' cells the store keeps.
  package mutating func cell(ofList elements: ArraySlice<FactCell>) -> FactCell {
    let first = cells.count
    cells.append(contentsOf: elements)
    return .parts(.list, first..<cells.count)
  }

  /// The cell of a record, whose members' cells the store keeps.
  ///
  /// - Parameters:
  ///   - count: The number of members.
  ///   - member: What is known of a member until ``fill(member:of:_:)`` is called for it.
  /// - Returns: The cell.
  @inlinable @inline(__always)
  package mutating func cell(ofRecord count: Int, _ member: (Int) -> FactCell) -> FactCell {
    let first = cells.count
    for index in 0..<count { cells.append(member(index)) }
    return .parts(.record, first..<cells.count)
  }

  /// Makes room for the cells of elements and members, so that adding them moves the others rarely.
  ///
  /// - Parameter count: The number of cells.
  package mutating func reserve(parts count: Int) {
    cells.reserveCapacity(factCount + count)
  }

  /// Fills the cell of a member of a record.
  @inlinable @inline(__always)
  package mutating func fill(member index: Int, of record: FactCell, _ cell: FactCell) {
    cells[record.parts.lowerBound + index] = cell
  }

  /// The cell of anything.
  package mutating func cell(of slot: Slot) -> FactCell {
    switch slot {
    case .known(.boolean(let value)): return .boolean(value)
    case .known(.number(let value)): return .number(value)
    case .known(.date(let value)): return .date(value)
    case .known(.text(let value)): return cell(ofText: value)
    case .unknown(let causes, let faults)
    where causes.count == 1 && causes[0].indices.count < 2 && faults.isEmpty:
      return .unknown(causes[0].fact, causes[0].reason, at: causes[0].indices.first ?? -1)
    case .known, .unknown, .fault:
      others.append(slot)
      return .reference(.other, others.count - 1)
    }
  }

  /// What a cell holds.
  func slot(of cell: FactCell) -> Slot {
    switch cell.kind {
    case .unknown: return .unknown([cell.cause])
    case .boolean: return .known(.boolean(cell.boolean))
    case .number: return .known(.number(cell.number))
    case .date: return .known(.date(cell.date))
    case .text, .choice: return .known(.text(text(of: cell)))
    case .list: return .known(.list(cells[cell.parts].map { slot(of: $0) }))
    case .record: return .known(.record(cells[cell.parts].map { slot(of: $0) }))
    case .other: return others[cell.place]
    }
  }

  /// Whether the text that a cell points to in the file is another one in normalisation form C;
  /// `nil` where the cell holds its text elsewhere, or one that is long.
  func isShortText(_ cell: FactCell, _ text: String) -> Bool? {
    guard cell.kind == .text, let range = cell.range, range.count < 1024, cell.isPlain else {
      return nil
    }
    let bytes = text.utf8.span
    guard range.count == bytes.count else { return false }
    for index in 0..<bytes.count where source[range.lowerBound &+ index] != bytes[index] {
      return false
    }
    return true
  }

  /// The text of a cell that holds one, or a choice.
  func text(of cell: FactCell) -> String {
    if cell.kind == .choice { return choices[cell.place] }
    if let range = cell.range {
      guard !cell.isPlain, let decode else { return String(decoding: source, in: range) }
      return decode(source, range)
    }
    return cell.place < 0 ? "" : texts[cell.place]
  }
}
