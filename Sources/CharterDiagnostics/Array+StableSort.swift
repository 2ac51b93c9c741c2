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
    // Places are sorted, for which the runtime needs no type that it has not.
    let places = indices.sorted { left, right in
      if precedes(self[left], self[right]) { return true }
      return left < right && !precedes(self[right], self[left])
    }
    return places.map { self[$0] }
  }
}
