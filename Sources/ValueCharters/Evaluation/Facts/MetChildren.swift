/// Which members of one object were met, so that a key that is there twice is noticed.
///
/// It is numbers alone, so that nothing has to be given back at the end of each object.
struct MetChildren {
  /// How many children of an object it can tell apart.
  static let limit = 4 * UInt64.bitWidth

  private let first: Int

  /// One bit for each child.
  private var bits = InlineArray<4, UInt64>(repeating: 0)

  /// Starts an object of which no member was met.
  ///
  /// - Parameter children: The nodes that its members can be.
  init(of children: Range<Int>) {
    first = children.lowerBound
  }

  /// Notes that a member was met.
  ///
  /// - Parameter child: The node that the member is.
  /// - Returns: `false` where it was met before; `nil` for one behind the first ``limit``.
  @inline(__always)
  mutating func insert(_ child: Int) -> Bool? {
    let place = child &- first
    guard place < Self.limit else { return nil }
    let bit: UInt64 = 1 &<< UInt64(place & 63)
    guard bits[place &>> 6] & bit == 0 else { return false }
    bits[place &>> 6] |= bit
    return true
  }
}

extension FactReading {
  /// Starts an object of which no member was met.
  mutating func beginMembers(_ children: Range<Int>) -> MetChildren {
    if children.count > MetChildren.limit { metBeyond.subtract(children) }
    return MetChildren(of: children)
  }

  /// Notes that a member was met; `false` where it was met before.
  @inline(__always)
  mutating func meet(_ child: Int, _ met: inout MetChildren) -> Bool {
    met.insert(child) ?? metBeyond.insert(child).inserted
  }
}
