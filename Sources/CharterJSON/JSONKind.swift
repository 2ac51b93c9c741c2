/// What kind of value stands in a text.
package enum JSONKind: Hashable, CaseIterable, Sendable {
  /// The literal `null`.
  case null

  /// One of the literals `true` and `false`.
  case boolean

  /// A number.
  case number

  /// A string.
  case string

  /// An array.
  case array

  /// An object.
  case object
}
