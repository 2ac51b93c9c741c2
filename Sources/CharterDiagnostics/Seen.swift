/// Remembers which values it has met: few of them in a list, many in a set.
///
/// Most values are met in small numbers, where comparing is as fast as hashing. And the first set of a
/// type makes the runtime look through all conformances of the program, which is a good part of a
/// short run.
@usableFromInline
package struct Seen<Element: Hashable> {
  @usableFromInline var few: [Element]
  @usableFromInline var many: Set<Element>

  /// How many values are compared with each other.
  @inlinable static var limit: Int { 16 }

  /// Starts with no values.
  @inlinable
  package init() {
    // Here and not above, where it would be a function that other modules cannot specialize.
    few = []
    many = []
  }

  /// The values, in the order in which they were met as long as they are few.
  @inlinable package var elements: [Element] { many.isEmpty ? few : Array(many) }

  /// Whether a value was met before.
  @inlinable
  package func contains(_ element: Element) -> Bool {
    many.isEmpty ? few.contains(element) : many.contains(element)
  }

  /// Remembers a value.
  ///
  /// - Parameter element: The value.
  /// - Returns: Whether it is a new one.
  @inlinable @discardableResult
  package mutating func insert(_ element: Element) -> Bool {
    if many.isEmpty {
      if few.contains(element) { return false }
      if few.count < Self.limit {
        few.append(element)
        return true
      }
      many = Set(few)
    }
    return many.insert(element).inserted
  }
}

extension Seen: Sendable where Element: Sendable {}
