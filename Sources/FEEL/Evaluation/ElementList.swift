/// What is known of an element of a list, in the form in which it is at hand.
enum Variable: Sendable {
  /// A cell of the declaration's facts.
  case cell(FactCell)

  /// Something computed.
  case slot(Slot)
}

extension Variable {
  /// Whether it has a value.
  func isKnown(in facts: FactStore) -> Bool {
    switch self {
    case .cell(let cell):
      switch cell.kind {
      case .unknown: return false
      case .other: break
      case .boolean, .number, .date, .text, .choice, .list, .record: return true
      }
      return facts.slot(of: cell).value != nil
    case .slot(let slot): return slot.value != nil
    }
  }
}

/// The elements of a list while it is gone through.
enum ElementList: Sendable {
  /// Cells of the declaration's facts, left where they are.
  case cells(Range<Int>)

  /// Elements that were computed.
  case computed(Elements)

  /// The number of elements.
  var count: Int {
    switch self {
    case .cells(let range): range.count
    case .computed(let elements): elements.slots.count
    }
  }
}

extension Evaluator {
  /// The elements of a list, to be gone through one by one.
  mutating func elements(of list: Term<Elements>) -> Outcome<ElementList, R> {
    switch list.form {
    case .fact(let fact):
      let cell = context.facts.cell(of: fact)
      if cell.kind == .list { return .known(.cells(cell.parts)) }
    case .place(let place):
      if case .cell(let cell) = variable(at: place), cell.kind == .list {
        return .known(.cells(cell.parts))
      }
    default: break
    }
    switch evaluate(list) {
    case .known(let elements): return .known(.computed(elements))
    case .unknown(let trace): return .unknown(trace)
    case .fault(let trace): return .fault(trace)
    }
  }

  /// An element of a list.
  func element(_ index: Int, of list: ElementList) -> Variable {
    switch list {
    case .cells(let range): .cell(context.facts.cells[range.lowerBound + index])
    case .computed(let elements): .slot(elements.slots[index])
    }
  }
}
