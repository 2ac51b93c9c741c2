/// A value as it was written: order, duplicates and the digits of numbers are kept.
package enum JSONValue: Hashable, Sendable {
  /// The literal `null`.
  case null

  /// One of the literals `true` and `false`.
  case boolean(Bool)

  /// The exact text of a number; in JSON5 perhaps `0xFF`, `+1`, `.5`, `5.`, `Infinity` or `NaN`.
  case number(String)

  /// The decoded text of a string.
  case string(String)

  /// The elements of an array.
  case array([JSONNode])

  /// The members of an object, in order, duplicates kept.
  case object([JSONMember])

  /// A value that could not be read and has its diagnostic already.
  ///
  /// Only the reader makes it. Who meets it says nothing more about that place.
  case invalid

  /// What kind of value it is, or `nil` when it could not be read.
  package var kind: JSONKind? {
    switch self {
    case .null: .null
    case .boolean: .boolean
    case .number: .number
    case .string: .string
    case .array: .array
    case .object: .object
    case .invalid: nil
    }
  }
}
