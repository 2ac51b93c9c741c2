/// What a place lies in: an array or an object.
package enum JSONContainer: Hashable, Sendable {
  /// An array, `[…]`.
  case array

  /// An object, `{…}`.
  case object
}
