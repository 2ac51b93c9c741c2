/// Which members of one object were met, so that a key that is there twice is noticed.
struct MetChildren {
  private let first: Int

  /// One bit for each of the first children.
  private var few: UInt64 = 0

  /// The others; none for most objects, which have fewer.
  private var more: Set<Int>?

  /// Starts an object of which no member was met.
  ///
  /// - Parameter children: The nodes that its members can be.
  init(of children: Range<Int>) {
    first = children.lowerBound
  }

  /// Notes that a member was met; `false` where it was met before.
  mutating func insert(_ child: Int) -> Bool {
    let place = child - first
    guard place < UInt64.bitWidth else {
      if more == nil { more = [] }
      return more?.insert(child).inserted ?? true
    }
    let bit: UInt64 = 1 << UInt64(place)
    guard few & bit == 0 else { return false }
    few |= bit
    return true
  }
}
