/// A property that does not hold of an input.
package struct FuzzFailure: Error, Hashable, Sendable, CustomStringConvertible {
  /// What should hold.
  package let description: String

  init(_ description: String) {
    self.description = description
  }
}

/// Holds an input to a property.
///
/// - Parameters:
///   - condition: Whether the property holds.
///   - property: What should hold, in words.
/// - Throws: A failure that names the property, where it does not hold.
func require(
  _ condition: Bool, _ property: @autoclosure () -> String
) throws(FuzzFailure) {
  if !condition { throw FuzzFailure(property()) }
}

/// The value that a property says is there.
///
/// - Parameters:
///   - value: The value.
///   - property: What should hold, in words.
/// - Returns: The value.
/// - Throws: A failure that names the property, where there is none.
func unwrap<Value>(
  _ value: Value?, _ property: @autoclosure () -> String
) throws(FuzzFailure) -> Value {
  guard let value else { throw FuzzFailure(property()) }
  return value
}
