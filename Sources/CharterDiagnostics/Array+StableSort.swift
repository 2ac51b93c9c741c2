extension Array {
  /// The elements in an order; those of which none comes before the other keep theirs.
  ///
  /// The sort of the standard library is stable in fact but not by contract.
  ///
  /// - Parameter precedes: Whether the first element has to come before the second.
  /// - Returns: The sorted elements.
  /// - Complexity: O(*n* log *n*) in the number of elements.
  @inlinable
  package func stablySorted(by precedes: (Element, Element) -> Bool) -> [Element] {
    if count < 2 { return self }
    return sortedPlaces(count) { precedes(self[$0], self[$1]) }.map { self[$0] }
  }
}

/// Places below a number, in an order; those of which none comes before the other as they were.
///
/// Places are sorted and not the elements, for which the runtime needs no type that it has not, and
/// here, so that the program has one sort and not one for each kind of element.
@usableFromInline @inline(never)
package func sortedPlaces(_ count: Int, by precedes: (Int, Int) -> Bool) -> [Int] {
  (0..<count).sorted { left, right in
    if precedes(left, right) { return true }
    return left < right && !precedes(right, left)
  }
}
