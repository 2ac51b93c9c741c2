/// The positions in the lists that hold a fact, outermost first.
///
/// Most facts are in no list or in one, which takes no memory of its own.
package enum ListPositions: Hashable, Sendable {
  /// The fact is in no list.
  case none

  /// It is in one list.
  case one(Int)

  /// It is in several lists.
  case several([Int])

  /// Takes up positions.
  package init(_ positions: [Int]) {
    self =
      switch positions.count {
      case 0: .none
      case 1: .one(positions[0])
      default: .several(positions)
      }
  }
}

extension ListPositions: RandomAccessCollection {
  /// The place of the outermost position.
  package var startIndex: Int { 0 }

  /// The number of lists.
  package var endIndex: Int {
    switch self {
    case .none: 0
    case .one: 1
    case .several(let positions): positions.count
    }
  }

  /// A position.
  package subscript(index: Int) -> Int {
    switch self {
    case .none: preconditionFailure("there is no position")
    case .one(let position):
      precondition(index == 0, "there is one position")
      return position
    case .several(let positions): return positions[index]
    }
  }
}
