extension String {
  /// What stands behind the first occurrence of a text.
  ///
  /// The search of the library that comes with Swift is made for regular expressions; a program that
  /// uses it once links all of them, and starts that much later.
  ///
  /// - Parameter text: What to look for.
  /// - Returns: The part behind it, or nothing where it does not occur.
  /// - Complexity: O(n × m) in the lengths of both.
  package func part(behind text: String) -> Substring? {
    var rest = self[...]
    while !rest.hasPrefix(text) {
      guard rest.popFirst() != nil else { return nil }
    }
    return rest.dropFirst(text.count)
  }
}
